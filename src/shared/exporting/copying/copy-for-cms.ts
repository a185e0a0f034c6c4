/** A whole article for a content management system: as its editor takes it in, or as the source of it. */
import type { Article } from '../../article/article';
import { arrange, piecesOf } from '../../layout/arrange';
import type { HouseLayout } from '../../layout/house-layout';
import { renderFragment } from '../html/fragment';
import type { FragmentStyles } from '../html/fragment-dress';
import { pageLanguage } from '../html/words';
import { type Copied, copyArticle } from './copy-article';

/** Of photos the words: a system has its own way of taking in pictures, and none takes them from among text on the clipboard reliably. */
const fragmentOf = (article: Article, layout: HouseLayout, styles: FragmentStyles): string =>
  renderFragment(article, layout, { photos: new Map(), words: pageLanguage(article.language) }, { styles });

/** As it would be stored: in NFC, whatever is on the sheet. The markup itself cannot be composed: an accent that begins a text would join the tag before it. */
const asStored = (article: Article, layout: HouseLayout): Article => ({
  ...article,
  ...arrange(piecesOf(article), layout),
});

/** For the editor's window: rich text, dressed with the little that no style sheet is needed for, and the same as plain lines. */
export const copyForCms = (article: Article, layout: HouseLayout): Copied => ({
  html: fragmentOf(asStored(article, layout), layout, 'inline'),
  text: copyArticle(article, layout).text,
});

/** For the editor's source view: the fragment as text, its classes for the system's style sheet. */
export const copyCmsSource = (article: Article, layout: HouseLayout): string =>
  fragmentOf(asStored(article, layout), layout, 'classes');
