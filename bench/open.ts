/** Opening a library in a process of its own, beside reading its list alone, and beside reading every article; with the memory it takes. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { articleIdsOf, libraryOf, openAt, sizes } from './support/corpus';
import { type Figure, report, spreadOf, timed } from './support/measure';

const RUNS = 7;
const MB = 1_048_576;

type Way = 'ours' | 'floor' | 'peer';

interface Run {
  readonly ms: number;
  readonly mb: number;
}

const ways: Readonly<Record<Way, (folder: string) => Promise<unknown>>> = {
  ours: async (folder) => (await openAt(folder)).list(),
  floor: async (folder) => JSON.parse(await readFile(join(folder, 'library.json'), 'utf8')),
  peer: async (folder) => {
    const all: unknown[] = [];
    for (const id of await articleIdsOf(folder))
      all.push(JSON.parse(await readFile(join(folder, 'articles', id, 'article.json'), 'utf8')));
    return all;
  },
};

const isWay = (name: string | undefined): name is Way => name !== undefined && name in ways;

/** In the child: does it once, and says how long it took and what the whole process weighs. */
const runOnce = async (way: Way, folder: string): Promise<void> => {
  let kept: unknown;
  const ms = await timed(async () => {
    kept = await ways[way](folder);
  });
  const run: Run = { ms, mb: process.memoryUsage.rss() / MB };
  process.stdout.write(JSON.stringify(run), () => process.exit(kept === undefined ? 1 : 0));
};

const inProcess = async (way: Way, folder: string): Promise<Run> => {
  const [program = ''] = process.argv.slice(1);
  const child = spawn(process.execPath, [program, '--once', way, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(await text(child.stdout));
};

const measureSize = async (size: number): Promise<void> => {
  const folder = await libraryOf(size);
  const runs: Record<Way, Run[]> = { ours: [], floor: [], peer: [] };
  for (let run = -1; run < RUNS; run += 1)
    for (const way of ['ours', 'floor', 'peer'] as const) {
      const measured = await inProcess(way, folder);
      if (run >= 0) runs[way].push(measured);
    }
  const figure = (name: string, unit: Figure['unit'], of: (run: Run) => number): void =>
    report({
      figure: name,
      unit,
      size,
      ours: spreadOf(runs.ours.map(of)),
      floor: spreadOf(runs.floor.map(of)),
      peer: spreadOf(runs.peer.map(of)),
      runs: RUNS,
    });
  figure('open the library', 'ms', ({ ms }) => ms);
  figure('memory of a process that opened it', 'MB', ({ mb }) => mb);
};

const [flag, way, folder] = process.argv.slice(2);
if (flag === '--once' && isWay(way) && folder !== undefined) await runOnce(way, folder);
else for (const size of sizes()) await measureSize(size);
