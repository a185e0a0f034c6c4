/** What a page tells search engines of its article (schema.org in JSON-LD), read with no trust in its shape. */

/** The fields of an article, wherever the page has put it. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly datePublished: string | null;
  readonly description: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

const wordOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const nameOf = (value: unknown): string | null => (isFields(value) ? wordOf(value.name) : wordOf(value));

const isArticle = (fields: Fields): boolean =>
  listOf(fields['@type']).some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/u.test(type));

const DEEPEST = 6;
const MOST = 500;

/** Articles stand alone, in a list, in a `@graph`, or as what the page is about. */
const objectsIn = (value: unknown, depth = 0): readonly Fields[] => {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((each) => objectsIn(each, depth + 1));
  if (!isFields(value)) return [];
  return [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value.mainEntity, depth + 1)];
};

const wordsOf = (value: unknown): readonly string[] =>
  listOf(value)
    .flatMap((each) => (wordOf(each) ?? '').split(/[,;]/u))
    .map((word) => word.trim())
    .filter((word) => word !== '');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** @param scripts the text of each `application/ld+json`. @returns the first article among them. */
export const linkedArticle = (scripts: readonly string[]): LinkedArticle | null => {
  const article = scripts.flatMap((script) => objectsIn(parse(script))).find(isArticle);
  if (article === undefined) return null;
  return {
    headline: wordOf(article.headline) ?? wordOf(article.name),
    authors: listOf(article.author).flatMap((author) => nameOf(author) ?? []),
    datePublished: wordOf(article.datePublished),
    description: wordOf(article.description),
    section: wordOf(listOf(article.articleSection)[0]),
    keywords: wordsOf(article.keywords),
  };
};
