/** What a saved page says about itself: in JSON-LD, in OpenGraph and plain `meta`, in microdata; the first that says it is believed. */
import type { OffsetDateTime } from '../../article/identity';
import { readMoment } from '../../vietnamese/read-moment';
import type { SourceFacts } from '../document';
import { elementsOf, type PageElement, pageText } from '../markup/page-node';
import { readMomentThere } from '../moment-there';
import { linkedArticle } from './json-ld';

const LONGEST = 2_000;
const MOST = 50;

type Metas = ReadonlyMap<string, readonly string[]>;

const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);

const metasOf = (elements: readonly PageElement[]): Metas => {
  const metas = new Map<string, string[]>();
  for (const { tag, attributes } of elements) {
    const name =
      attributes.get('property') ?? attributes.get('name') ?? (tag === 'meta' ? attributes.get('itemprop') : undefined);
    const content = clean(attributes.get('content') ?? '');
    if (tag !== 'meta' || name === undefined || content === '') continue;
    const known = metas.get(name.toLowerCase()) ?? [];
    metas.set(name.toLowerCase(), [...known.slice(0, MOST), content]);
  }
  return metas;
};

const all = (metas: Metas, ...names: readonly string[]): readonly string[] =>
  names.map((name) => metas.get(name) ?? []).find((values) => values.length > 0) ?? [];

const first = (metas: Metas, ...names: readonly string[]): string | null => all(metas, ...names)[0] ?? null;

/** ISO 8601 as pages write it; otherwise as portals print dates. */
const momentOf = (text: string | null, offset: string): OffsetDateTime | null =>
  text === null ? null : (readMomentThere(text, offset) ?? readMoment(text, offset)?.at ?? null);

/** Of what is marked as such in the page itself. */
const microdata = (elements: readonly PageElement[], property: string): readonly PageElement[] =>
  elements.filter(({ attributes }) => attributes.get('itemprop')?.toLowerCase().split(/\s+/u).includes(property));

const saidIn = (element: PageElement): string =>
  clean(element.attributes.get('content') ?? element.attributes.get('datetime') ?? pageText(element));

/** An address is no name. */
const isName = (text: string): boolean => text !== '' && text.length <= 80 && !/^https?:|[/@]/u.test(text);

const unique = (words: readonly string[]): readonly string[] =>
  [...new Set(words.map(clean).filter((word) => word !== ''))].slice(0, MOST);

/** @param offset of the newsroom's own clock, where a page gives none. */
export const pageFacts = (page: PageElement, offset: string): SourceFacts => {
  const elements = [...elementsOf(page)];
  const metas = metasOf(elements);
  const linked = linkedArticle(
    elements
      .filter(
        ({ tag, attributes }) => tag === 'script' && attributes.get('type')?.toLowerCase() === 'application/ld+json',
      )
      .map(pageText),
  );
  const title = elements.find(({ tag }) => tag === 'title');
  const told = microdata(elements, 'datepublished')[0];
  const authors = linked?.authors.length ? linked.authors : all(metas, 'author', 'article:author', 'dc.creator', 'byl');
  return {
    title:
      linked?.headline ??
      first(metas, 'og:title', 'twitter:title', 'dc.title') ??
      (title ? clean(pageText(title)) || null : null),
    authors: unique(authors).filter(isName),
    publishedAt: momentOf(
      linked?.datePublished ??
        first(metas, 'article:published_time', 'datepublished', 'pubdate', 'dc.date') ??
        (told ? saidIn(told) : null),
      offset,
    ),
    description: linked?.description ?? first(metas, 'og:description', 'description', 'twitter:description'),
    section: linked?.section ?? first(metas, 'article:section'),
    tags: unique(
      linked?.keywords.length
        ? linked.keywords
        : [
            ...all(metas, 'article:tag'),
            ...(metas.has('article:tag')
              ? []
              : all(metas, 'news_keywords', 'keywords').flatMap((words) => words.split(/[,;]/u))),
          ],
    ),
  };
};
