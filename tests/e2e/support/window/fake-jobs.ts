/** Long work on the whole library as the window's tests need it: told step by step, cancelled when asked, ending as the scenario says. */
import type { Handlers, Replies } from '#shared/ipc';
import type { Job, Progress } from '#shared/library/jobs';

/** What each job comes to in a test; where nothing is said, it comes to an end that is all well. */
export interface JobScenario {
  readonly backup?: Replies['backup/run'];
  readonly restore?: Replies['backup/restore'];
  readonly verify?: Replies['library/verify'];
  readonly repair?: Replies['library/verify'];
  readonly unused?: Replies['photos/unused'];
  readonly cleanUp?: Replies['photos/clean-up'];
  readonly move?: Replies['library/move'];
  /** Milliseconds a job takes, in ten steps; 0: no step is told. */
  readonly takes?: number;
}

const STEPS = 10;

const SOUND: Replies['library/verify'] = {
  ok: true,
  isSound: true,
  articles: 1_204,
  recoverable: [],
  repaired: [],
  damaged: [],
  inBoth: [],
  photos: 350,
  damagedPhotos: [],
  missingPhotos: [],
  damagedRevisions: [],
  newsroom: [],
  unreadableLayouts: [],
};

const WELL: Required<Omit<JobScenario, 'takes'>> = {
  backup: {
    ok: true,
    path: '/media/usb/Dateline 2026-05-22.zip',
    articles: 1_204,
    photos: 350,
    bytes: 812_000_000,
    damaged: [],
  },
  restore: {
    ok: true,
    added: 12,
    updated: 3,
    kept: 1_189,
    photos: 4,
    layouts: { added: [], kept: [], unreadable: [] },
    refused: [],
  },
  verify: SOUND,
  repair: SOUND,
  unused: { ok: true, count: 12, bytes: 34_000_000, removable: { count: 5, bytes: 12_300_000 } },
  cleanUp: { ok: true, count: 5, bytes: 12_300_000 },
  move: { ok: true, folder: '/media/o-cung/Dateline' },
};

type JobChannel =
  | 'backup/run'
  | 'backup/restore'
  | 'library/verify'
  | 'library/move'
  | 'photos/unused'
  | 'photos/clean-up'
  | 'job/cancel';

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export const fakeJobs = (scenario: JobScenario, tell: (progress: Progress) => void): Pick<Handlers, JobChannel> => {
  const takes = scenario.takes ?? 0;
  const cancelled = new Set<Job>();
  const run = async <Reply>(
    job: Job,
    reply: Reply,
  ): Promise<Reply | { readonly ok: false; readonly reason: 'cancelled' }> => {
    cancelled.delete(job);
    for (let step = 0; takes > 0 && step < STEPS && !cancelled.has(job); step += 1) {
      tell({ job, done: step * 120, total: STEPS * 120, isRunning: true });
      await pause(takes / STEPS);
    }
    tell({ job, done: 0, total: 0, isRunning: false });
    return cancelled.has(job) ? { ok: false, reason: 'cancelled' } : reply;
  };
  return {
    'backup/run': () => run('backup', scenario.backup ?? WELL.backup),
    'backup/restore': () => run('restore', scenario.restore ?? WELL.restore),
    'library/verify': ({ repair }) =>
      run('verify', repair ? (scenario.repair ?? WELL.repair) : (scenario.verify ?? WELL.verify)),
    'library/move': () => run('move', scenario.move ?? WELL.move),
    'photos/unused': () => run('clean-up', scenario.unused ?? WELL.unused),
    'photos/clean-up': () => run('clean-up', scenario.cleanUp ?? WELL.cleanUp),
    'job/cancel': ({ job }) => {
      cancelled.add(job);
      return null;
    },
  };
};
