/** What a page calls its own parts: by Word's named styles, by the words that portals use for their classes, by microdata. */
import type { Hint } from '../document';
import type { KeptElement } from './kept-tree';
import { classesOf } from './said-style';

/** Word's and LibreOffice's own names, English and Vietnamese; `msotitle` is what Word makes of one as a class. */
const STYLE_NAMES: readonly (readonly [RegExp, Hint])[] = [
  [/^(?:title|tiêu đề|tít|mso-?title|msotitle\w*)$/u, 'headline'],
  [/^(?:subtitle|tiêu đề phụ|sa-?pô|sapo|msosubtitle\w*)$/u, 'lead'],
  [/^(?:caption|chú thích(?: ảnh)?|msocaption\w*)$/u, 'caption'],
];

/** Parts of a class's name, as `article__sapo` and `photo-caption` have them. */
const CLASS_WORDS: readonly (readonly [ReadonlySet<string>, Hint])[] = [
  [new Set(['caption', 'captions', 'figcaption', 'chuthich', 'plcaption', 'tplcaption']), 'caption'],
  [new Set(['credit', 'credits', 'photocredit']), 'credit'],
  [new Set(['sapo', 'standfirst', 'lead', 'deck', 'lede', 'description']), 'lead'],
  [new Set(['byline', 'author', 'authors', 'tacgia', 'butdanh']), 'byline'],
  [new Set(['dateline', 'pubdate', 'datetime', 'publishdate']), 'dateline'],
];

const MICRODATA: Readonly<Partial<Record<string, Hint>>> = {
  headline: 'headline',
  author: 'byline',
  datepublished: 'dateline',
  caption: 'caption',
};

const byStyle = (name: string): Hint | null => STYLE_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;

const byClass = (name: string): Hint | null => {
  const parts = name.split(/[-_]+/u);
  return CLASS_WORDS.find(([words]) => parts.some((part) => words.has(part)))?.[1] ?? null;
};

const byTag = ({ tag }: KeptElement): Hint | null => {
  if (tag === 'h1') return 'headline';
  if (tag === 'figcaption') return 'caption';
  return tag === 'nav' ? 'furniture' : null;
};

/** @returns null where the page has no word for it. */
export const hintOfMarkup = (element: KeptElement): Hint | null => {
  const classes = element.attributes.has('class') ? classesOf(element) : [];
  const names = element.style.styleName === null ? classes : [element.style.styleName, ...classes];
  const named = names.map(byStyle).find((hint) => hint !== null) ?? classes.map(byClass).find((hint) => hint !== null);
  const itemprop = element.attributes.get('itemprop')?.toLowerCase() ?? '';
  return named ?? (Object.hasOwn(MICRODATA, itemprop) ? MICRODATA[itemprop] : undefined) ?? byTag(element);
};

/** Level of a heading from 1, however the page says it; null for what is none. */
export const headingLevel = ({ tag, attributes, style }: KeptElement): number | null => {
  const byTagName = /^h([1-6])$/u.exec(tag)?.[1];
  if (byTagName !== undefined) return Number(byTagName);
  if (attributes.get('role') === 'heading') return Number(attributes.get('aria-level')) || 2;
  if (tag !== 'p' && tag !== 'div') return null;
  const classes = attributes.has('class') ? classesOf({ attributes }) : [];
  const named = [style.styleName ?? '', ...classes]
    .map((name) => /^(?:mso)?(?:heading|tiêu đề)[\s-]?([1-9])(?:cxsp\w*)?$/u.exec(name)?.[1])
    .find((level) => level !== undefined);
  if (named !== undefined) return Number(named);
  if (classes.some((name) => /^mso(?:title|subtitle)(?:cxsp\w*)?$/u.test(name)))
    return classes.some((name) => name.startsWith('msosub')) ? null : 1;
  return style.outline;
};

export const isQuoteStyle = ({ tag, attributes }: KeptElement): boolean =>
  tag === 'p' &&
  attributes.has('class') &&
  classesOf({ attributes }).some((name) => /^mso(?:intense)?quote/u.test(name));
