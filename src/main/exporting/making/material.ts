/** What an article's files are made of: all of it in memory, so that making needs no disk. */
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import type { Paper, PhotoPlace } from '#shared/exporting/formats';
import type { PictureCopy } from '#shared/exporting/html/picture';
import type { Theme } from '#shared/exporting/theme';
import type { HouseLayout } from '#shared/layout/house-layout';

export interface Material {
  readonly article: Article;
  readonly layout: HouseLayout;
  readonly theme: Theme;
  readonly paper: Paper;
  /** Where a page and a fragment have their photos. */
  readonly photoPlace: PhotoPlace;
  /** Those that the library has: of any other the caption is exported all the same. */
  readonly photos: ReadonlyMap<AssetName, Uint8Array>;
  /** Those of them that Word would show wrongly, made anew. */
  readonly upright?: ReadonlyMap<AssetName, Uint8Array>;
  /** The files beside an export, in one width or several, by their addresses from there. */
  readonly beside: ReadonlyMap<AssetName, readonly PictureCopy[]>;
}
