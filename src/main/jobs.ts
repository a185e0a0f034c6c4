/** Long work on the library: one job at a time, with word of how far it is, until it ends or somebody has had enough. */
import type { Job, Progress } from '#shared/library/jobs';
import { createTurns } from '#shared/turns';

/** In milliseconds, between two words of one job: ten a second are as many as anybody sees. */
const TELL_EVERY = 100;

/** Somebody wanted these done; what the others have done when they are stopped needs no second time. */
const WORTH_WAITING: ReadonlySet<Job> = new Set(['backup', 'restore', 'move', 'verify']);

export type Work<T> = (signal: AbortSignal, onProgress: (done: number, total: number) => void) => Promise<T>;

export interface Jobs {
  /** Waits for the job before it to end. Ends as the work ends; the last word of it says that it no longer runs. */
  run<T>(job: Job, work: Work<T>): Promise<T>;
  /** All that runs or waits under that name; the work ends when it next looks at its signal. */
  cancel(job: Job): void;
  /** The first that runs or waits and would be left half done, were it cancelled; null where nothing is under way but counting. */
  current(): Job | null;
  /** Cancels everything. @returns when nothing runs any more */
  end(): Promise<void>;
}

export interface JobsParts {
  readonly tell: (progress: Progress) => void;
  /** In milliseconds, from whenever on. */
  readonly now?: () => number;
}

interface Reporter {
  readonly onProgress: (done: number, total: number) => void;
  readonly end: () => void;
}

/** What falls between two words is not told, but the last of it is what the end says. */
const createReporter = ({ tell, now = () => performance.now() }: JobsParts, job: Job): Reporter => {
  let last = { done: 0, total: 0 };
  let toldAt = now();
  tell({ job, ...last, isRunning: true });
  return {
    onProgress: (done, total) => {
      last = { done, total };
      if (now() - toldAt < TELL_EVERY) return;
      toldAt = now();
      tell({ job, ...last, isRunning: true });
    },
    end: () => tell({ job, ...last, isRunning: false }),
  };
};

export const createJobs = (parts: JobsParts): Jobs => {
  const running = new Map<AbortController, Job>();
  let isEnding = false;
  /** They come one after another whatever they are: a restore must not bring in what a clean-up is about to remove. */
  const afterTheLast = createTurns();

  return {
    run: async (job, work) => {
      const controller = new AbortController();
      // Cancelled before it begins: nothing may be cut off in the middle by the program's end.
      if (isEnding) controller.abort();
      const reporter = createReporter(parts, job);
      running.set(controller, job);
      try {
        return await afterTheLast(() => work(controller.signal, reporter.onProgress));
      } finally {
        running.delete(controller);
        reporter.end();
      }
    },
    cancel: (job) => {
      for (const [controller, its] of running) if (its === job) controller.abort();
    },
    current: () => [...running.values()].find((job) => WORTH_WAITING.has(job)) ?? null,
    end: async () => {
      isEnding = true;
      for (const controller of running.keys()) controller.abort();
      await afterTheLast(async () => undefined);
    },
  };
};
