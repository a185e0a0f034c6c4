/** Walks through XML as programs write it, without the library that wrote it: tags and text in order, or nothing where it is not well-formed. */

export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,8}));/gu;

/** The characters that XML 1.0 knows, section 2.2. */
const isCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x1_0000 && code <= 0x10_ffff);

class NotWellFormed extends Error {}

const fail = (why: string): never => {
  throw new NotWellFormed(why);
};

const spell = (code: number): string =>
  isCharacter(code) ? String.fromCodePoint(code) : fail('a character XML has not');

const readText = (raw: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no XML may hold
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/u.test(raw)) fail('a character XML has not');
  if (raw.includes('&') && raw.replace(REFERENCE, '').includes('&')) fail('a bare ampersand');
  return raw.replace(/\r\n?/gu, '\n').replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return spell(Number(decimal));
    if (hex !== undefined) return spell(Number.parseInt(hex, 16));
    return ENTITIES[name ?? ''] ?? fail('an entity that nobody declared');
  });
};

const NAME = '[A-Za-z_][\\w.:-]*';
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'gu');
/** A declaration, a comment, a closing tag, or an opening one with its attributes; no document type: nothing of ours has one. */
const TAG = new RegExp(
  `<\\?[\\s\\S]*?\\?>|<!--[\\s\\S]*?-->|</(${NAME})\\s*>|<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`,
  'uy',
);

const readAttributes = (raw: string): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of raw.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) fail('an attribute twice');
    attributes.set(name, readText(double ?? single ?? ''));
  }
  return attributes;
};

function* walk(xml: string): Generator<XmlEvent, void, undefined> {
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const end = next === -1 ? xml.length : next;
    if (end > at) {
      const text = readText(xml.slice(at, end));
      if (open.length > 0) yield { kind: 'text', text };
      else if (text.trim() !== '' && text !== '\uFEFF') fail('text outside');
    }
    if (next === -1) break;
    TAG.lastIndex = next;
    const [whole, closing, opening, attributes = '', isEmpty] = TAG.exec(xml) ?? fail('no tag');
    at = next + whole.length;
    if (closing !== undefined) {
      if (open.pop() !== closing) fail('a tag closed that is not open');
      yield { kind: 'close', name: closing };
    } else if (opening !== undefined) {
      if (open.length === 0) roots += 1;
      yield { kind: 'open', name: opening, attributes: readAttributes(attributes) };
      if (isEmpty === '/') yield { kind: 'close', name: opening };
      else open.push(opening);
    }
  }
  if (open.length > 0 || roots !== 1) fail('cut off');
}

/** @returns null where it is not well-formed */
export const xmlEvents = (xml: string): readonly XmlEvent[] | null => {
  try {
    return [...walk(xml)];
  } catch (error) {
    if (error instanceof NotWellFormed) return null;
    throw error;
  }
};
