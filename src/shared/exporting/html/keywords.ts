/** What an article is about, for the properties of its files: the desk's tags, or else the names the reporter wrote. */
import type { Article } from '../../article/article';
import { textOf } from '../../article/inline';
import { blockTexts } from '../../article/words';

const MAX_KEYWORDS = 8;

/** Two capitalised words or more in a row (`Bến Lức`), or an abbreviation (`UBND`): Vietnamese writes names so, and little else. */
const NAME = /\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+|\p{Lu}{2,}/gu;

const namesIn = (article: Article): readonly string[] => {
  const texts = [article.lead, ...article.body.flatMap(blockTexts)].map(textOf);
  return texts.flatMap((text) => text.match(NAME) ?? []);
};

export const keywordsOf = (article: Article): readonly string[] =>
  article.tags.length > 0 ? article.tags : [...new Set(namesIn(article))].slice(0, MAX_KEYWORDS);
