/** One file of an article: made, printed where it is a PDF, put in place once it is proven to say what the article says. */
import { ENDINGS, type ExportFormat } from '#shared/exporting/formats';
import type { Exported } from '#shared/exporting/order';
import type { Refused } from './export-folder';
import type { Bench } from './making/makers';
import { RECIPES } from './making/recipes';
import type { PdfPrinter } from './pdf/pdf-printer';
import type { Destination, ProveFile } from './placing/destination';
import type { ExportTools } from './tools';
import { isWholePdf } from './whole-file';

export interface FileOrder {
  readonly format: ExportFormat;
  readonly stem: string;
  readonly destination: Pick<Destination, 'put'>;
  readonly signal: AbortSignal;
}

type Made = { readonly ok: true; readonly bytes: Uint8Array } | Refused;

const refuse = (reason: Refused['reason']): Refused => ({ ok: false, reason });

/** Where the deed fails, and nothing else was said why. */
const unlessFailed = async <T>(deed: Promise<T>, reason: Refused['reason']): Promise<T | Refused> => {
  try {
    return await deed;
  } catch {
    return refuse(reason);
  }
};

const isRefused = (value: object): value is Refused => 'ok' in value && value.ok === false;

const printPage = async (page: Uint8Array, printer: PdfPrinter): Promise<Made> => {
  const printed = await printer.print(Buffer.from(page.buffer, page.byteOffset, page.byteLength).toString('utf8'));
  if (!printed.ok) return refuse(printed.reason);
  return isWholePdf(printed.pdf) ? { ok: true, bytes: printed.pdf } : refuse('damaged-output');
};

/** The file's bytes, whatever it takes to make them. @param isWanted asked before each long step */
export const makeBytes = async (
  format: ExportFormat,
  { maker, key }: Bench,
  { printer }: Pick<ExportTools, 'printer'>,
  isWanted: () => boolean,
): Promise<Made> => {
  const made = await unlessFailed(maker.make({ key, format }), 'engine-failed');
  if (isRefused(made)) return made;
  if (RECIPES[format].finish === undefined) return { ok: true, bytes: made };
  if (!isWanted()) return refuse('cancelled');
  const printed = await printPage(made, printer);
  if (!printed.ok) return printed;
  // What finishes it reads the whole file; what it cannot read, a reader could not either.
  const finished = await unlessFailed(maker.finish({ key, format, printed: printed.bytes }), 'damaged-output');
  return isRefused(finished) ? finished : { ok: true, bytes: finished };
};

const proofOf =
  (format: ExportFormat, { maker, key }: Bench): ProveFile =>
  async (file) => {
    const said = await unlessFailed(
      maker.prove({ key, format, file }).then((difference) => ({ difference })),
      'damaged-output',
    );
    if (isRefused(said)) return said;
    return said.difference === null ? null : { ...refuse('differs'), difference: said.difference };
  };

export const makeFile = async (order: FileOrder, bench: Bench, tools: ExportTools): Promise<Exported> => {
  const { format, stem, destination, signal } = order;
  const begun = tools.now();
  if (signal.aborted) return { ...refuse('cancelled'), format };
  const made = await makeBytes(format, bench, tools, () => !signal.aborted);
  if (!made.ok) return { ...made, format };
  if (signal.aborted) return { ...refuse('cancelled'), format };
  const prove = proofOf(format, bench);
  const placed = await destination.put({ stem, ending: ENDINGS[format], bytes: made.bytes, prove });
  return placed.ok ? { ...placed, format, ms: Math.round(tools.now() - begun) } : { ...placed, format };
};
