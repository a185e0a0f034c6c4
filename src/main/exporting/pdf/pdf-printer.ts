/** Prints pages to PDF, sharing them out among as many engines as it was given. */
import { availableParallelism } from 'node:os';
import { openLane, type Printed, type PrintLane, USUAL_WEAR, type Wear } from './print-lane';
import type { PrintView } from './print-view';

export interface PdfPrinter {
  print(page: string): Promise<Printed>;
  /** Frees the engine's memory once the pages already handed in are printed; the next `print` opens it again. */
  close(): Promise<void>;
}

export interface PrinterSettings {
  readonly openView: () => PrintView;
  /** At most; another is only opened while all that are open are busy. Two print a batch nearly twice as fast, for about 60 MB more. */
  readonly engines?: number;
  /** For one page, in milliseconds: a long article on a slow office PC takes a few seconds. */
  readonly timeoutMs?: number;
  /** How long an idle engine is kept, in milliseconds; an editor often exports twice. */
  readonly restMs?: number;
  readonly wear?: Wear;
}

/** More than three would only wait for one another, and for the threads that finish what they print. */
export const enginesFor = (cores: number): number => Math.min(Math.max(cores, 1), 3);

/** The first of those with the fewest pages waiting, so that a single export never opens a second engine. */
const leastBusy = (lanes: readonly PrintLane[]): PrintLane | undefined =>
  [...lanes].sort((a, b) => a.waiting() - b.waiting()).at(0);

export const createPdfPrinter = (settings: PrinterSettings): PdfPrinter => {
  const { openView, timeoutMs = 60_000, restMs = 30_000, wear = USUAL_WEAR } = settings;
  const { engines = enginesFor(availableParallelism()) } = settings;
  const open = (): PrintLane => openLane({ openView, timeoutMs, restMs, wear });
  const first = open();
  const others = Array.from({ length: engines - 1 }, open);
  const lanes = [first, ...others];
  return {
    print: (page) => (leastBusy(lanes) ?? first).print(page),
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
};
