/** Whether an export can be made only by the engine: what is printed, and photos that must be drawn anew. */
import type { Article } from '#shared/article/article';
import { assetsOf } from '#shared/article/photos';
import type { Manner } from '#shared/exporting/order';
import { RECIPES } from '../exporting/making/recipes';
import type { Wanted } from './wanted';

type Formats = Pick<Manner, 'formats'>;

export const isPrinted = ({ formats }: Formats): boolean =>
  formats.some((format) => RECIPES[format].finish !== undefined);

const showsWebp = (article: Article): boolean => assetsOf(article).some((asset) => asset.endsWith('.webp'));

/** Older Words show no WebP. Articles are read one after another, and only until one of them shows such a photo. */
export const needsRedrawing = async ({ formats }: Formats, wanted: readonly Wanted[]): Promise<boolean> => {
  if (!formats.some((format) => RECIPES[format].upright)) return false;
  for (const { load } of wanted) {
    const loaded = await load();
    if (loaded.ok && showsWebp(loaded.article)) return true;
  }
  return false;
};
