/** What the style of one element says about its text: by its own attribute, by its class's rule, by its tag. */
import type { PageElement } from './page-node';
import { type Declarations, readDeclarations, type StyleSheet } from './style-sheet';

export interface SaidStyle {
  /** null: as the text around it. */
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly hidden: boolean;
  /** The first family that is named, as written; null: as around it. */
  readonly font: string | null;
  /** Word's list that a paragraph belongs to, its level from 1. */
  readonly list: { readonly id: string; readonly level: number } | null;
  /** Word writes the number or bullet of a list item as text; the list will draw its own. */
  readonly isMarker: boolean;
  /** Word's word for a part that is not the running text, as `comment-list` or `field-begin`. */
  readonly part: string | null;
  /** Word's name for a paragraph's style, in lower case. */
  readonly styleName: string | null;
  /** From 1, where the style is a heading's. */
  readonly outline: number | null;
  /** As declared, e.g. `48pt`. */
  readonly width: string | null;
}

/** Google Docs wraps whole pages in a `b` that is not bold: what a style says counts for more than the tag. */
const boldOf = (tag: string, weight: string | undefined): boolean | null => {
  const [, said] = /^(bold|bolder|normal|lighter|\d{1,4})\b/u.exec(weight ?? '') ?? [];
  if (said !== undefined) return said === 'bold' || said === 'bolder' || Number(said) >= 600;
  return tag === 'b' || tag === 'strong' ? true : null;
};

const italicOf = (tag: string, style: string | undefined): boolean | null => {
  if (style === 'italic' || style?.startsWith('oblique')) return true;
  if (style === 'normal') return false;
  return tag === 'i' || tag === 'em' || tag === 'cite' ? true : null;
};

const fontOf = (element: PageElement, declared: string | undefined): string | null => {
  const family = declared ?? (element.tag === 'font' ? element.attributes.get('face') : undefined);
  const first = family
    ?.split(',')[0]
    ?.replace(/["']|&quot;/gu, '')
    .trim();
  return first === undefined || first === '' ? null : first;
};

const listOf = (declared: string | undefined): SaidStyle['list'] => {
  const [, id = '', level] = /^(l\d+)?\b.*?\blevel(\d)/u.exec(declared ?? '') ?? [];
  return level === undefined ? null : { id, level: Math.max(1, Number(level)) };
};

const isHidden = (said: Declarations): boolean =>
  said.get('display')?.startsWith('none') === true ||
  said.get('visibility')?.startsWith('hidden') === true ||
  said.get('mso-hide')?.startsWith('all') === true;

const outlineOf = (declared: string | undefined): number | null => {
  const level = Number(declared);
  return Number.isInteger(level) && level >= 1 && level <= 9 ? level : null;
};

const styleFrom = (element: PageElement, said: Declarations): SaidStyle => ({
  bold: boldOf(element.tag, said.get('font-weight')),
  italic: italicOf(element.tag, said.get('font-style')),
  hidden: isHidden(said),
  font: fontOf(element, said.get('font-family')),
  list: listOf(said.get('mso-list')),
  isMarker: said.get('mso-list')?.startsWith('ignore') === true,
  part: said.get('mso-element') ?? null,
  styleName: said.get('mso-style-name')?.replace(/["']/gu, '').trim() ?? null,
  outline: outlineOf(said.get('mso-outline-level')),
  width: said.get('width') ?? null,
});

/** In lower case. */
export const classesOf = (element: Pick<PageElement, 'attributes'>): readonly string[] =>
  (element.attributes.get('class') ?? '').toLowerCase().split(/\s+/u).slice(0, 40).filter(Boolean);

/** Remembers what it read: a page of Word's says the same few things thousands of times. */
export const styleReader = ({ rules }: StyleSheet): ((element: PageElement) => SaidStyle) => {
  const known = new Map<string, SaidStyle>();
  return (element) => {
    const { tag, attributes } = element;
    const key = [tag, attributes.get('class'), attributes.get('style'), attributes.get('face')].join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const byClass = classesOf(element).flatMap((name) => [
      ...(rules.get(`.${name}`) ?? []),
      ...(rules.get(`${tag}.${name}`) ?? []),
    ]);
    const own = readDeclarations(attributes.get('style') ?? '');
    const style = styleFrom(element, new Map([...byClass, ...own]));
    known.set(key, style);
    return style;
  };
};
