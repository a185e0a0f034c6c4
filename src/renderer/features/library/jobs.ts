/** Work on the whole library as the window sees it: what is asked for, how far it is, and what the last of each kind came to. Pure. */
import type { Replies } from '#shared/ipc';
import type { Job, Progress } from '#shared/library/jobs';

/** What a person can ask for; a look and its mending, a count and its clean-up are two steps of one job. */
export type Task = 'backup' | 'restore' | 'verify' | 'repair' | 'unused' | 'clean-up' | 'move';

export type Outcome =
  | { readonly task: 'backup'; readonly reply: Replies['backup/run'] }
  | { readonly task: 'restore'; readonly reply: Replies['backup/restore'] }
  | { readonly task: 'verify' | 'repair'; readonly reply: Replies['library/verify'] }
  | { readonly task: 'unused'; readonly reply: Replies['photos/unused'] }
  | { readonly task: 'clean-up'; readonly reply: Replies['photos/clean-up'] }
  | { readonly task: 'move'; readonly reply: Replies['library/move'] };

export type Steps = Pick<Progress, 'done' | 'total'>;

export interface Jobs {
  /** Asked for by this window and not answered yet; `moved` once the job has told of a first step. */
  readonly asked: { readonly task: Task; readonly moved: boolean } | null;
  /** Everything under way, also what main does of its own accord. */
  readonly steps: Readonly<Partial<Record<Job, Steps>>>;
  /** The last of each kind, until the next one. */
  readonly outcomes: Readonly<Partial<Record<Job, Outcome>>>;
}

export type JobsEvent =
  | { readonly is: 'asked'; readonly task: Task }
  | { readonly is: 'progressed'; readonly progress: Progress }
  | { readonly is: 'ended'; readonly outcome: Outcome }
  /** It was never answered. */
  | { readonly is: 'put-off'; readonly task: Task };

export const NO_JOBS: Jobs = { asked: null, steps: {}, outcomes: {} };

const JOB_OF: Readonly<Record<Task, Job>> = {
  backup: 'backup',
  restore: 'restore',
  verify: 'verify',
  repair: 'verify',
  unused: 'clean-up',
  'clean-up': 'clean-up',
  move: 'move',
};
export const jobOf = (task: Task): Job => JOB_OF[task];

const without = <Value>(of: Readonly<Partial<Record<Job, Value>>>, job: Job): Readonly<Partial<Record<Job, Value>>> => {
  const { [job]: _, ...rest } = of;
  return rest;
};

const progressed = (jobs: Jobs, { job, done, total, isRunning }: Progress): Jobs => {
  const { asked } = jobs;
  return {
    ...jobs,
    asked: asked !== null && isRunning && jobOf(asked.task) === job ? { ...asked, moved: true } : asked,
    steps: isRunning ? { ...jobs.steps, [job]: { done, total } } : without(jobs.steps, job),
  };
};

/** A choice of file that was called off before anything began is not worth a word. */
const isNoNews = ({ asked }: Jobs, { reply }: Outcome): boolean =>
  !reply.ok && reply.reason === 'cancelled' && asked?.moved !== true;

const ended = (jobs: Jobs, outcome: Outcome): Jobs => {
  const job = jobOf(outcome.task);
  const outcomes = isNoNews(jobs, outcome) ? jobs.outcomes : { ...jobs.outcomes, [job]: outcome };
  return { asked: null, steps: without(jobs.steps, job), outcomes };
};

export const jobsAfter = (jobs: Jobs, event: JobsEvent): Jobs => {
  switch (event.is) {
    case 'asked':
      return {
        ...jobs,
        asked: { task: event.task, moved: false },
        outcomes: without(jobs.outcomes, jobOf(event.task)),
      };
    case 'progressed':
      return progressed(jobs, event.progress);
    case 'ended':
      return ended(jobs, event.outcome);
    case 'put-off':
      return { ...jobs, asked: null, steps: without(jobs.steps, jobOf(event.task)) };
  }
};

/** Catalogues of the library are made by themselves; nothing has to wait for them. */
const BY_ITSELF: ReadonlySet<Job> = new Set(['index', 'search-index']);

export interface UnderWay {
  readonly job: Job;
  /** Null until the first step is told. */
  readonly steps: Steps | null;
}

const JOB_ORDER: readonly Job[] = ['backup', 'restore', 'verify', 'move', 'clean-up', 'index', 'search-index'];

/** The job that the buttons must wait for. */
export const workUnderWay = ({ asked, steps }: Jobs): UnderWay | null => {
  const job =
    asked === null ? JOB_ORDER.find((one) => steps[one] !== undefined && !BY_ITSELF.has(one)) : jobOf(asked.task);
  return job === undefined ? null : { job, steps: steps[job] ?? null };
};

/** What the foot may tell of: only what has got as far as counting. */
export const countedWork = ({ steps }: Jobs): (Steps & { readonly job: Job }) | null => {
  for (const job of JOB_ORDER) {
    const counted = steps[job];
    if (counted !== undefined && counted.total > 0) return { job, ...counted };
  }
  return null;
};
