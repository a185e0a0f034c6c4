/** What a page needs besides the article, fetched beforehand so that rendering needs no disk. */
import type { AssetName } from '../../article/identity';
import type { Language } from '../../settings';
import type { FontFace } from './font-face';

export interface PageResources {
  /** Photos as `data:` addresses; a photo that is missing here keeps its caption. */
  readonly photos: ReadonlyMap<AssetName, string>;
  /** The faces the article's letters need; none gives a page in the reader's own fonts. */
  readonly fonts: readonly FontFace[];
  /** The language of the page's own words: the credit's prefix, the text-size control. */
  readonly words: Language;
}
