import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { ArticleId } from '#shared/article/identity';
import { textOf } from '#shared/article/inline';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { buildProgram } from '../../support/build-program';
import { file, granted, mustOpen, temporaryFolder } from '../../support/library-desk';
import { sealedDiskOn } from '../../support/sealed';

const KILLS = Number(process.env.DATELINE_KILLS ?? (process.env.DATELINE_LONG === '1' ? 200 : 20));

/** The same, in a library that is sealed: each takes as long, and writes its files by the same steps. */
const SEALED_KILLS = Math.ceil(KILLS / 4);

interface Loop {
  readonly program: string;
  readonly folder: string;
  readonly id: ArticleId;
  readonly form: 'plain' | 'sealed';
}

/** Lets it save for a while and kills it in the middle of whatever it does. @returns the last revision it was told is saved */
const killAfter = async ({ program, folder, id, form }: Loop, milliseconds: number): Promise<number> => {
  const child = spawn(process.execPath, [program, folder, id, form], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'close');
  while (!said.includes('opened') && child.exitCode === null) await wait(2);
  await wait(milliseconds);
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  // The last line may have been cut in the middle of its number.
  const lines = said.slice(0, said.lastIndexOf('\n')).split('\n');
  return Number(lines.at(-1)?.split(' ')[1]);
};

const playKills = async (kills: number, form: Loop['form']): Promise<void> => {
  const folder = await temporaryFolder();
  const program = await buildProgram('save-loop.ts', await temporaryFolder());
  const disk = form === 'sealed' ? sealedDiskOn(folder)(createNodeDisk()) : createNodeDisk();
  const { id } = await file(await mustOpen(folder, disk), '0 bắt đầu');
  let saves = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const acknowledged = await killAfter({ program, folder, id, form }, 3 + Math.random() * 60);
    const library = await mustOpen(folder, disk);
    expect(granted(await library.verify())).toMatchObject({ isSound: true, articles: 1 });
    const { article } = granted(await library.open(id));
    expect([acknowledged, acknowledged + 1]).toContain(article.revision);
    if (article.revision > 0) {
      expect(textOf(article.headline).startsWith(`${article.revision} `)).toBe(true);
      expect(textOf(article.lead)).toBe(textOf(article.headline));
    }
    expect(library.list().summaries).toMatchObject([{ id, revision: article.revision }]);
    saves = article.revision;
    await library.close();
  }
  // On a machine busy with other things some are killed before their first save.
  expect(saves).toBeGreaterThan(kills / 4);
};

test(`of what was acknowledged nothing is lost in ${KILLS} kills`, { timeout: KILLS * 5_000 }, () =>
  playKills(KILLS, 'plain'),
);

test(`nor is it in a sealed library, in ${SEALED_KILLS} kills`, { timeout: SEALED_KILLS * 5_000 + 10_000 }, () =>
  playKills(SEALED_KILLS, 'sealed'),
);
