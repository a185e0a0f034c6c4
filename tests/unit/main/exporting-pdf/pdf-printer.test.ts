import { expect, test, vi } from 'vitest';
import { createPdfPrinter, enginesFor } from '../../../../src/main/exporting/pdf/pdf-printer';
import type { PrintView } from '../../../../src/main/exporting/pdf/print-view';

const pdf = new Uint8Array([1, 2, 3]);

/** Views that print as `print` says, counted as they open and close. */
const engine = (print: (page: string, view: number) => Promise<Uint8Array>, weight = 0) => {
  const counts = { opened: 0, closed: 0, running: 0, most: 0 };
  const openView = (): PrintView => {
    counts.opened += 1;
    const view = counts.opened;
    return {
      print: async (page) => {
        counts.running += 1;
        counts.most = Math.max(counts.most, counts.running);
        try {
          return await print(page, view);
        } finally {
          counts.running -= 1;
        }
      },
      weight: () => weight,
      close: () => {
        counts.closed += 1;
      },
    };
  };
  return { counts, openView };
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('pages are printed one after another on one view', async () => {
  const { counts, openView } = engine(async () => {
    await pause(2);
    return pdf;
  });
  const printer = createPdfPrinter({ openView, engines: 1 });
  const printed = await Promise.all(['a', 'b', 'c', 'd'].map((page) => printer.print(page)));
  expect(printed.every((p) => p.ok)).toBe(true);
  expect(counts).toMatchObject({ opened: 1, most: 1 });
  await printer.close();
  expect(counts.closed).toBe(1);
});

test('two engines share a batch, and one page alone opens one', async () => {
  const { counts, openView } = engine(async () => {
    await pause(2);
    return pdf;
  });
  const printer = createPdfPrinter({ openView, engines: 2 });
  await printer.print('a');
  expect(counts.opened).toBe(1);
  await Promise.all(['b', 'c', 'd', 'e'].map((page) => printer.print(page)));
  expect(counts).toMatchObject({ opened: 2, most: 2 });
  await printer.close();
  expect(counts.closed).toBe(2);
});

test('no engine is opened before there is something to print', () => {
  const { counts, openView } = engine(async () => pdf);
  createPdfPrinter({ openView, engines: 1 });
  expect(counts.opened).toBe(0);
});

test('a crash is made good by printing once more on a new view', async () => {
  const { counts, openView } = engine(async (_page, view) => {
    if (view === 1) throw new Error('crashed');
    return pdf;
  });
  const printer = createPdfPrinter({ openView, engines: 1 });
  expect(await printer.print('a')).toEqual({ ok: true, pdf });
  expect(counts).toMatchObject({ opened: 2, closed: 1 });
  await printer.close();
});

test('an engine that always fails is a value with its reason, and the next page is tried all the same', async () => {
  const { openView } = engine(async (page) => {
    if (page === 'bad') throw new Error('no engine');
    return pdf;
  });
  const printer = createPdfPrinter({ openView, engines: 1 });
  expect(await printer.print('bad')).toEqual({ ok: false, reason: 'engine-failed', detail: 'no engine' });
  expect(await printer.print('good')).toEqual({ ok: true, pdf });
  await printer.close();
});

test('an engine that cannot even be opened is a value too', async () => {
  const printer = createPdfPrinter({
    openView: () => {
      throw new Error('no display');
    },
  });
  expect(await printer.print('a')).toMatchObject({ ok: false, reason: 'engine-failed' });
});

test('a page that hangs is given up and does not hold up the next', async () => {
  const { counts, openView } = engine((page) =>
    page === 'hangs' ? new Promise(() => undefined) : Promise.resolve(pdf),
  );
  const printer = createPdfPrinter({ openView, engines: 1, timeoutMs: 20 });
  const [hanging, next] = await Promise.all([printer.print('hangs'), printer.print('b')]);
  expect(hanging).toMatchObject({ ok: false, reason: 'timed-out' });
  expect(next).toEqual({ ok: true, pdf });
  expect(counts).toMatchObject({ opened: 2, closed: 1 });
  await printer.close();
});

test('an idle engine is closed and opened again when needed', async () => {
  vi.useFakeTimers();
  try {
    const { counts, openView } = engine(async () => pdf);
    const printer = createPdfPrinter({ openView, restMs: 1_000 });
    await printer.print('a');
    vi.advanceTimersByTime(999);
    expect(counts.closed).toBe(0);
    vi.advanceTimersByTime(1);
    expect(counts.closed).toBe(1);
    await printer.print('b');
    expect(counts.opened).toBe(2);
  } finally {
    vi.useRealTimers();
  }
});

const printAll = async (count: number, settings: Omit<Parameters<typeof createPdfPrinter>[0], 'engines'>) => {
  const printer = createPdfPrinter({ ...settings, engines: 1 });
  for (let i = 0; i < count; i += 1) expect(await printer.print(`page ${i}`)).toEqual({ ok: true, pdf });
  await printer.close();
};

test('a view that has printed its share gives way to a fresh one, and no page is lost by it', async () => {
  const { counts, openView } = engine(async () => pdf);
  await printAll(10, { openView, wear: { pages: 4, bytes: 100, weighEvery: 2 } });
  expect(counts).toMatchObject({ opened: 3, closed: 3 });
});

test('a view whose process has grown too heavy gives way before its share is printed', async () => {
  const { counts, openView } = engine(async () => pdf, 101);
  await printAll(6, { openView, wear: { pages: 400, bytes: 100, weighEvery: 3 } });
  expect(counts).toMatchObject({ opened: 2, closed: 2 });
});

test('a machine gets as many engines as it has cores, but three at most', () => {
  expect([1, 2, 3, 4, 64].map(enginesFor)).toEqual([1, 2, 3, 3, 3]);
});
