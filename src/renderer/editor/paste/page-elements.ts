/** What the elements of a pasted page mean to an article, and which carry nothing of it. */

/** Nothing in these is text that a reader sees. */
const UNREAD = new Set([
  'AUDIO',
  'BUTTON',
  'CANVAS',
  'DATALIST',
  'EMBED',
  'HEAD',
  'IFRAME',
  'IMG',
  'INPUT',
  'LINK',
  'MAP',
  'MATH',
  'META',
  'NOSCRIPT',
  'OBJECT',
  'PICTURE',
  'SCRIPT',
  'SELECT',
  'STYLE',
  'SVG',
  'TEMPLATE',
  'TEXTAREA',
  'TITLE',
  'VIDEO',
]);

/** Each begins and ends a line. */
const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'BODY',
  'CAPTION',
  'CENTER',
  'DD',
  'DETAILS',
  'DIV',
  'DL',
  'DT',
  'FIELDSET',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'FORM',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'HTML',
  'LI',
  'MAIN',
  'NAV',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'SUMMARY',
  'TABLE',
  'TBODY',
  'TD',
  'TFOOT',
  'TH',
  'THEAD',
  'TR',
  'UL',
]);

/** Where `withoutStyles` keeps what a style attribute said. */
const SAID = 'data-said-style';

/** The window's rules refuse styles even in a page that is never shown, and complain of each: they are kept as plain words. */
export const withoutStyles = (html: string): string =>
  html
    .replace(/<style\b/giu, '<template')
    .replace(/<\/style\b/giu, '</template')
    .replace(/<[^<>]*>/gu, (tag) => tag.replace(/\sstyle\s*=/iu, ` ${SAID}=`));

const styleOf = (element: Element): string => (element.getAttribute(SAID) ?? '').toLowerCase();

export const isBlockElement = (element: Element): boolean => BLOCKS.has(element.tagName.toUpperCase());

/** Word writes the number or bullet of a list item as text; the list will draw its own. */
export const isListMarker = (element: Element): boolean => /mso-list:\s*ignore/u.test(styleOf(element));

export const isUnread = (element: Element): boolean =>
  UNREAD.has(element.tagName.toUpperCase()) ||
  element.hasAttribute('hidden') ||
  /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/u.test(styleOf(element)) ||
  isListMarker(element);

/** Google Docs wraps whole pages in a `b` that is not bold. */
export const isBold = (element: Element): boolean | null => {
  const weight = /font-weight:\s*(\w+)/u.exec(styleOf(element))?.[1];
  if (weight !== undefined) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return /^(?:B|STRONG)$/u.test(element.tagName) ? true : null;
};

export const isItalic = (element: Element): boolean | null => {
  const style = /font-style:\s*(\w+)/u.exec(styleOf(element))?.[1];
  if (style !== undefined) return style === 'italic' || style === 'oblique';
  return /^(?:I|EM|CITE)$/u.test(element.tagName) ? true : null;
};

/** Level in Word's list, from 1, where a paragraph of Word's is a list item. */
export const wordListLevel = (element: Element): number | null => {
  const level = /mso-list:[^;]*\blevel(\d)/u.exec(styleOf(element))?.[1];
  if (level !== undefined) return Number(level);
  return /^MsoListParagraph/u.test(element.className) && element.querySelector(`[${SAID}*="mso-list"]`) ? 1 : null;
};

/** Word numbers with `1.`, `a)` or `iv.`, and points with a symbol. */
export const isWordNumbered = (element: Element): boolean => {
  const marker = [...element.querySelectorAll(`[${SAID}]`)].find(isListMarker);
  return /^\s*[\p{L}\p{N}]{1,4}[.)]/u.test(marker?.textContent ?? '') && !/^\s*o\s/u.test(marker?.textContent ?? '');
};
