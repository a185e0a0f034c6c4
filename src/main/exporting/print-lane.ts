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

/** Opens the view when it is needed and forgets it when it is done with. */
const keepView = (openView: () => PrintView) => {
  let view: PrintView | null = null;
  return {
    get: (): PrintView => {
      view ??= openView();
      return view;
    },
    drop: (): void => {
      view?.close();
      view = null;
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
    if (pdf !== TIMED_OUT) return { ok: true, pdf };
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

export const openLane = (openView: () => PrintView, timeoutMs: number, restMs: number): PrintLane => {
  const view = keepView(openView);
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
