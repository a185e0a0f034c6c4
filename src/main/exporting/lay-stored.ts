/** Lays a stored article ready at a maker, for looking at or printing: nothing stands in its way, and nothing is laid in a folder. */
import type { Article } from '#shared/article/article';
import type { ArticleId, AssetName } from '#shared/article/identity';
import { assetsOf } from '#shared/article/photos';
import type { Paper } from '#shared/exporting/formats';
import { themeOf } from '#shared/exporting/themes';
import type { ExportFailure, Failed } from '#shared/failures';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Library } from '../library/library';
import type { Bench } from './making/makers';
import type { Material } from './making/material';
import { newsroomOf } from './newsroom-of';
import type { ExportTools } from './tools';

export interface LayingParts {
  readonly library: Pick<Library, 'peek' | 'newsroom'>;
  readonly tools: Pick<ExportTools, 'readPhoto' | 'makers' | 'printer'>;
  readonly layoutOf: (article: Article) => HouseLayout;
}

interface Shown {
  readonly id: ArticleId;
  readonly theme: string;
  readonly paper: Paper;
}

const gather = async (
  article: Article,
  { theme, paper }: Shown,
  { library, tools, layoutOf }: LayingParts,
): Promise<Material> => {
  const photos = new Map<AssetName, Uint8Array>();
  for (const name of new Set(assetsOf(article))) {
    const bytes = await tools.readPhoto(name);
    if (bytes) photos.set(name, bytes);
  }
  const { themes } = await newsroomOf(library);
  // Files beside it are only named, as if they were there.
  const beside = new Map([...photos.keys()].map((name) => [name, [{ address: name, width: 0 }]]));
  const shown = { article, layout: layoutOf(article), theme: themeOf(theme, themes), paper };
  return { ...shown, photoPlace: 'inside', photos, beside };
};

/** What a maker cannot do is a value, as everything else that is expected to fail. */
export const withLaid = async <T>(
  parts: LayingParts,
  shown: Shown,
  work: (bench: Bench, article: Article, material: Material) => Promise<T | Failed<ExportFailure>>,
): Promise<T | Failed<ExportFailure>> => {
  const peeked = await parts.library.peek(shown.id);
  if (!peeked.ok) return { ok: false, reason: peeked.reason };
  const bench = parts.tools.makers.next();
  const { maker, key } = bench;
  try {
    const material = await gather(peeked.article, shown, parts);
    await maker.lay({ key, material });
    return await work(bench, peeked.article, material);
  } catch {
    return { ok: false, reason: 'engine-failed' };
  } finally {
    await maker.clear({ key }).catch(() => undefined);
  }
};
