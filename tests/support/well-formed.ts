/** Whether a text is well-formed XML, judged strictly: what browsers forgive, the programs of an agency do not. */

const TAG = /^<(\/?)([A-Za-z][\w.:-]*)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>$/u;
const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them, and here it is held to that
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/u;

const hasTwice = (attributes: string): boolean => {
  const names = [...attributes.matchAll(/([\w.:-]+)="/gu)].map(([, name]) => name);
  return new Set(names).size < names.length;
};

/** @returns the new path of open elements, or what is wrong with the tag */
const step = (open: readonly string[], piece: string): readonly string[] | string => {
  const [, closing, name = '', attributes = '', single] = TAG.exec(piece) ?? [];
  if (name === '' || hasTwice(attributes)) return `no tag: ${piece}`;
  if (closing === '/') return open.at(-1) === name ? open.slice(0, -1) : `${piece} closes ${open.at(-1) ?? 'nothing'}`;
  return single === '/' ? open : [...open, name];
};

/** What is wrong with it first; null where nothing is. */
export const xmlFlaw = (xml: string): string | null => {
  const [, rest] = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n(.*)$/su.exec(xml) ?? [];
  if (rest === undefined) return 'no declaration';
  if (FORBIDDEN.test(xml)) return 'a character that XML forbids';
  if (LOOSE_AMPERSAND.test(xml)) return 'a loose ampersand';
  let open: readonly string[] = [];
  for (const piece of rest.split(/(<[^<]*?>)/u)) {
    if (piece.startsWith('<')) {
      const next = step(open, piece);
      if (typeof next === 'string') return next;
      open = next;
    } else if (piece.includes('<') || (open.length === 0 && piece.trim() !== '')) return `loose text: ${piece}`;
  }
  return open.length === 0 ? null : `${open.join(' ')} stays open`;
};
