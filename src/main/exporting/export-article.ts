/** One article on its way to its files: examined, made, proven, put in place; each file by itself, whatever becomes of the others. */
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import { assetsOf } from '#shared/article/photos';
import { ENDINGS, type ExportFormat } from '#shared/exporting/formats';
import { exportName } from '#shared/exporting/naming/export-name';
import { overriddenBy, refusalFor } from '#shared/exporting/obstacles';
import type { Exported, ExportOutcome, FileState, Manner } from '#shared/exporting/order';
import type { Theme } from '#shared/exporting/theme';
import type { ExportFailure, Failed } from '#shared/failures';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Refused } from './export-folder';
import { makeFile } from './make-file';
import type { Bench } from './making/makers';
import { RECIPES } from './making/recipes';
import { layBeside, PHOTOS_ENDING, type PhotosBeside } from './photos-beside';
import type { Destination } from './placing/destination';
import type { ExportTools } from './tools';
import { uprightPhotos } from './upright-photos';

export type Overridden = ReturnType<typeof overriddenBy>;

export interface ArticleOrder {
  readonly article: Article;
  readonly layout: HouseLayout;
  readonly theme: Theme;
  readonly manner: Manner;
  readonly destination: Destination;
  /** Why it goes out although something stands against it; null: then it does not. */
  readonly override: string | null;
  /** Keeps with the article what was overridden, before the first file is written; a refusal stops the export. */
  readonly record: (overridden: Overridden) => Promise<Failed<ExportFailure> | null>;
  readonly tell: (format: ExportFormat, state: FileState) => void;
  readonly signal: AbortSignal;
}

const refuseAll = ({ article, manner, tell }: ArticleOrder, refused: Refused): readonly ExportOutcome[] =>
  manner.formats.map((format) => {
    tell(format, refused.reason === 'cancelled' ? 'cancelled' : 'failed');
    return { ...refused, id: article.id, format };
  });

/** @returns why the article is not exported, or null */
const gate = async (order: ArticleOrder, { maker }: Bench, tools: ExportTools): Promise<Refused | null> => {
  const { article, layout, override, record } = order;
  const obstacles = await maker.examine({ article, layout, now: tools.clock() });
  const reason = refusalFor(obstacles);
  if (reason === null) return null;
  return override === null ? { ok: false, reason } : record(overriddenBy(obstacles, override));
};

const readPhotos = async (
  article: Article,
  { readPhoto }: ExportTools,
): Promise<ReadonlyMap<AssetName, Uint8Array>> => {
  const photos = new Map<AssetName, Uint8Array>();
  for (const name of new Set(assetsOf(article))) {
    const bytes = await readPhoto(name);
    if (bytes) photos.set(name, bytes);
  }
  return photos;
};

const isBeside = (format: ExportFormat, { photos }: Manner): boolean =>
  RECIPES[format].photos === 'beside' || (RECIPES[format].photos === 'chosen' && photos === 'beside');

interface Laid {
  readonly stem: string;
  readonly photos: ReadonlyMap<AssetName, Uint8Array>;
  /** Null where no format asked for has photos beside it, or the article has none. */
  readonly beside: PhotosBeside | null;
}

const layReady = async (order: ArticleOrder, { maker, key }: Bench, tools: ExportTools): Promise<Laid> => {
  const { article, layout, theme, manner, destination } = order;
  const besides = manner.formats.filter((format) => isBeside(format, manner));
  const endings = manner.formats.map((format) => `.${ENDINGS[format]}`);
  const stem = destination.claim(exportName(article, layout, manner.name), [
    ...endings,
    ...(besides.length > 0 ? [PHOTOS_ENDING] : []),
  ]);
  const photos = await readPhotos(article, tools);
  const resize = besides.some((format) => RECIPES[format].widths) ? tools.resizePhoto : null;
  const beside = besides.length > 0 && photos.size > 0 ? await layBeside(article, photos, stem, resize) : null;
  const isForWord = manner.formats.some((format) => RECIPES[format].upright);
  const upright = isForWord ? await uprightPhotos(photos, tools.redrawPhoto) : new Map<AssetName, Uint8Array>();
  const material = { article, layout, theme, paper: manner.paper, photoPlace: manner.photos, photos, upright };
  await maker.lay({ key, material: { ...material, beside: beside?.addresses ?? new Map() } });
  return { stem, photos, beside };
};

const withPhotoBytes = (
  outcomes: readonly ExportOutcome[],
  manner: Manner,
  bytes: number,
): readonly ExportOutcome[] => {
  const first = outcomes.find((outcome) => outcome.ok && isBeside(outcome.format, manner));
  return outcomes.map((outcome) => (outcome === first && outcome.ok ? { ...outcome, photoBytes: bytes } : outcome));
};

const makeFiles = (
  order: ArticleOrder,
  formats: readonly ExportFormat[],
  laid: Laid,
  bench: Bench,
  tools: ExportTools,
) =>
  Promise.all(
    formats.map(async (format): Promise<ExportOutcome> => {
      order.tell(format, 'making');
      const { destination, signal, article } = order;
      const made: Exported = await makeFile({ format, stem: laid.stem, destination, signal }, bench, tools);
      const isCancelled = !made.ok && made.reason === 'cancelled';
      order.tell(format, made.ok ? 'done' : isCancelled ? 'cancelled' : 'failed');
      return { ...made, id: article.id };
    }),
  );

/** Photos first, so that no file ever shows one that is not there; taken away again where no file came about. */
const makeBesides = async (
  order: ArticleOrder,
  formats: readonly ExportFormat[],
  laid: Laid,
  bench: Bench,
  tools: ExportTools,
): Promise<readonly ExportOutcome[]> => {
  if (laid.beside === null) return makeFiles(order, formats, laid, bench, tools);
  const placed = await order.destination.putPhotos(laid.beside.folder, laid.beside.files);
  if (!placed.ok) return refuseAll({ ...order, manner: { ...order.manner, formats } }, placed);
  const outcomes = await makeFiles(order, formats, laid, bench, tools);
  if (outcomes.some(({ ok }) => ok)) return withPhotoBytes(outcomes, order.manner, placed.bytes);
  await placed.drop();
  return outcomes;
};

const makeAll = async (order: ArticleOrder, bench: Bench, tools: ExportTools): Promise<readonly ExportOutcome[]> => {
  const { formats } = order.manner;
  const laid = await layReady(order, bench, tools);
  const besides = formats.filter((format) => isBeside(format, order.manner));
  const alone = formats.filter((format) => !besides.includes(format));
  const made = (
    await Promise.all([
      makeFiles(order, alone, laid, bench, tools),
      besides.length > 0 ? makeBesides(order, besides, laid, bench, tools) : [],
    ])
  ).flat();
  return formats.flatMap((format) => made.filter((outcome) => outcome.format === format));
};

/**
 * @returns an outcome for each format, in the order asked for. One format's failure leaves the others their files. What stands against
 * the article stops them all, unless somebody gave a reason, which is kept first.
 */
export const exportArticle = async (order: ArticleOrder, tools: ExportTools): Promise<readonly ExportOutcome[]> => {
  const bench = tools.makers.next();
  const { maker, key } = bench;
  if (order.signal.aborted) return refuseAll(order, { ok: false, reason: 'cancelled' });
  try {
    const refused = await gate(order, bench, tools);
    return refused === null ? await makeAll(order, bench, tools) : refuseAll(order, refused);
  } catch {
    // A maker that broke over this article serves the next one anew.
    return refuseAll(order, { ok: false, reason: 'engine-failed' });
  } finally {
    await maker.clear({ key }).catch(() => undefined);
  }
};
