/** What a running app has in its hands at one moment, counted after every bin was emptied: what may not grow however long somebody works. */
import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { CDPSession } from '@playwright/test';
import type { OpenApp } from '../app';
import { familyOf, type Process } from '../processes';

type Running = Pick<OpenApp, 'app' | 'page' | 'home'>;

export interface Footprint {
  /** In bytes: what the window's scripts hold. */
  readonly pageHeap: number;
  /** In bytes: what main's scripts hold. */
  readonly mainHeap: number;
  /** In bytes: the processes that were there at the first weighing; pages they share are counted once, where the system tells. */
  readonly memory: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  /** Windows, shown or not, and workers. */
  readonly pages: number;
  readonly processes: number;
  /** Open files, pipes and sockets of the same processes: one that comes for an export and goes has some thirty of its own. */
  readonly descriptors: number;
  /** What main still waits for: timers, watches, requests. */
  readonly handles: number;
  /** Files half written, and what lies in the folder for temporary things. */
  readonly leftovers: number;
}

/** What a pass of the collector sets free is taken by the next one, and a document's by the one after. */
const PASSES = 3;

const filesOf = ({ pid }: Process): number => {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0;
  }
};

/** In bytes. Proportional: what five processes share weighs a fifth in each, so that the sum is what the machine has given. */
const weightOf = ({ pid }: Process): number => {
  try {
    return Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1_024;
  } catch {
    return 0;
  }
};

const isLeftover = (path: string): boolean => path.endsWith('.tmp') || path.startsWith('temporary/');

/** The engine's own profile apart: what it keeps there is its own affair. */
const leftoversIn = async (home: string): Promise<number> => {
  const paths = await readdir(home, { recursive: true }).catch(() => []);
  return paths.filter((path) => !path.startsWith('session/') && isLeftover(path)).length;
};

const inPage = async (tools: CDPSession) => {
  for (let pass = 0; pass < PASSES; pass += 1) await tools.send('HeapProfiler.collectGarbage');
  const { metrics } = await tools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    pageHeap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
  };
};

const inMain = ({ app }: Running) =>
  app.evaluate(({ app: electron, webContents }) => {
    // Main's own collector is reached as Node's manual says, without starting the app in another way than a person does.
    process.getBuiltinModule('v8').setFlagsFromString('--expose-gc');
    const collect: unknown = process.getBuiltinModule('vm').runInNewContext('gc');
    for (let pass = 0; pass < 3; pass += 1) if (typeof collect === 'function') collect();
    return {
      mainHeap: process.memoryUsage().heapUsed,
      pages: webContents.getAllWebContents().length,
      processes: electron.getAppMetrics().length,
      // Timers come and go with the clock: what is counted is what somebody has to close.
      handles: process.getActiveResourcesInfo().filter((kind) => kind !== 'Timeout' && kind !== 'Immediate').length,
    };
  });

/** The folder that a measured app is given for temporary files: in its home, so that what stays there is seen. */
export const temporaryFolder = (home: string): string => `${home}/temporary`;

export interface Scales {
  readonly weigh: () => Promise<Footprint>;
}

export const scalesFor = async (open: Running): Promise<Scales> => {
  const tools = await open.page.context().newCDPSession(open.page);
  await tools.send('Performance.enable');
  const family = familyOf(open.app.process().pid ?? 0);
  return {
    weigh: async () => {
      const page = await inPage(tools);
      const main = await inMain(open);
      const sum = (of: (process: Process) => number): number => family.reduce((total, each) => total + of(each), 0);
      return {
        ...page,
        ...main,
        memory: sum(weightOf),
        descriptors: sum(filesOf),
        leftovers: await leftoversIn(open.home),
      };
    },
  };
};
