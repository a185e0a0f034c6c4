/** One engine and its queue: pages one after another, a fresh engine after a crash, a hang or a long rest. */
import type { PrintView } from './print-view';

export type Printed =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: 'engine-failed' | 'timed-out';
      /** For the log, never for the person. */
      readonly detail: string;
    };

const TIMED_OUT = Symbol('timed out');

const within = async <T>(work: Promise<T>, ms: number): Promise<T | typeof TIMED_OUT> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<typeof TIMED_OUT>((resolve) => {
    timer = setTimeout(() => resolve(TIMED_OUT), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};

const describeError = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** When a view gives way to a fresh one, so that a long batch takes no more memory at its end than at its beginning. */
export interface Wear {
  /** After so many pages, whatever it weighs. */
  readonly pages: number;
  /** When its process takes more, in bytes. */
  readonly bytes: number;
  /** It is weighed each time it has printed so many. */
  readonly weighEvery: number;
}

/** Chosen so that a machine of 4 GB has room for two engines beside the window. */
export const USUAL_WEAR: Wear = { pages: 400, bytes: 450 * 1024 * 1024, weighEvery: 20 };

const isWornOut = (view: PrintView, printed: number, wear: Wear): boolean =>
  printed >= wear.pages || (printed % wear.weighEvery === 0 && view.weight() > wear.bytes);

/** Opens the view when it is needed, and forgets it when it is done with or worn out. */
const keepView = (openView: () => PrintView, wear: Wear) => {
  let view: PrintView | null = null;
  let printed = 0;
  const drop = (): void => {
    view?.close();
    view = null;
    printed = 0;
  };
  return {
    drop,
    get: (): PrintView => {
      view ??= openView();
      return view;
    },
    hasPrinted: (): void => {
      printed += 1;
      if (view !== null && isWornOut(view, printed, wear)) drop();
    },
  };
};

/** Long pages take long: this much more for each million characters. */
const EXTRA_MS = 30_000;

const timeFor = (page: string, timeoutMs: number): number => timeoutMs + Math.ceil((page.length / 1e6) * EXTRA_MS);

/** One engine and the pages that wait for it. */
export interface PrintLane {
  readonly waiting: () => number;
  readonly print: (page: string) => Promise<Printed>;
  readonly close: () => Promise<void>;
}

const printOn = async (view: ReturnType<typeof keepView>, page: string, ms: number): Promise<Printed> => {
  try {
    const pdf = await within(view.get().print(page), ms);
    if (pdf !== TIMED_OUT) {
      view.hasPrinted();
      return { ok: true, pdf };
    }
    view.drop();
    return { ok: false, reason: 'timed-out', detail: `No PDF after ${ms} ms` };
  } catch (error) {
    view.drop();
    return { ok: false, reason: 'engine-failed', detail: describeError(error) };
  }
};

/** An engine that was killed (out of memory, an antivirus) mostly works when started again. */
const printTwiceIfNeeded = async (view: ReturnType<typeof keepView>, page: string, ms: number): Promise<Printed> => {
  const first = await printOn(view, page, ms);
  return first.ok || first.reason === 'timed-out' ? first : printOn(view, page, ms);
};

export interface LaneSettings {
  readonly openView: () => PrintView;
  /** For one page, in milliseconds. */
  readonly timeoutMs: number;
  /** How long an idle engine is kept, in milliseconds. */
  readonly restMs: number;
  readonly wear: Wear;
}

export const openLane = ({ openView, timeoutMs, restMs, wear }: LaneSettings): PrintLane => {
  const view = keepView(openView, wear);
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let rest: NodeJS.Timeout | undefined;

  const enqueue = <T>(job: () => Promise<T>): Promise<T> => {
    waiting += 1;
    const done = queue.then(job).finally(() => {
      waiting -= 1;
    });
    queue = done;
    return done;
  };

  return {
    waiting: () => waiting,
    print: (page) =>
      enqueue(async () => {
        clearTimeout(rest);
        const printed = await printTwiceIfNeeded(view, page, timeFor(page, timeoutMs));
        rest = setTimeout(view.drop, restMs).unref();
        return printed;
      }),
    close: () =>
      enqueue(async () => {
        clearTimeout(rest);
        view.drop();
      }),
  };
};
