/** What a page needs besides the article, fetched beforehand so that rendering needs no disk. */
import type { AssetName } from '../../article/identity';
import type { Language } from '../../settings';
import type { Paper } from '../formats';
import type { Theme } from '../theme';
import type { FontFace } from './font-face';
import type { Picture } from './picture';

export interface PageResources {
  /** Photos as `data:` addresses, or as files beside the page; a photo that is missing here keeps its caption. */
  readonly photos: ReadonlyMap<AssetName, Picture>;
  /** The faces the article's letters need; none gives a page in the reader's own fonts. */
  readonly fonts: readonly FontFace[];
  /** The language of the page's own words: the credit's prefix, the text-size control. */
  readonly words: Language;
  /** The sum of a style sheet in a policy's own words, `sha256-…` in base64: no other sheet is then obeyed by the page. */
  readonly sumOf: (sheet: string) => string;
  /** The house's own where none is named. */
  readonly theme?: Theme;
  /** Where the page is only to be printed: then it holds the article alone, without the theme's head and foot. */
  readonly paper?: Paper;
}
