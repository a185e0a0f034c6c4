/** A small reader of XML that trusts nobody: no document types, no entities but the five, bounded nesting, in one pass. */
import { MAX_DEPTH, MAX_MARKUP } from '../limits';
import { Unreadable } from '../source';
import { nameWithin, type Scope, scopeWithin } from './namespaces';
import type { XmlElement, XmlNode } from './xml';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const characterOf = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';

const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,8})|#(\d{1,9})|(\w{1,12}));/giu, (whole, hex, decimal, name) => {
        if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
        return decimal === undefined ? (ENTITIES[name] ?? whole) : characterOf(Number(decimal));
      })
    : text;

const decode = (bytes: Uint8Array): string => {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') || (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be');
  return new TextDecoder(utf16 || 'utf-8').decode(bytes);
};

/** An element whose end has not come. Private to one reading. */
interface Open {
  readonly raw: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  readonly scope: Scope;
}

const broken = (): never => {
  throw new Unreadable('broken-file');
};

const ATTRIBUTE = /([^\s=/>"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gu;

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      withoutEntities(double ?? single ?? ''),
    ]),
  );

const open = (tag: string, outer: Scope): Open => {
  const name = /^[^\s/>]+/u.exec(tag)?.[0] ?? broken();
  const raw = attributesOf(tag.slice(name.length));
  const scope = scopeWithin(outer, raw);
  const attributes = new Map([...raw].map(([key, value]) => [nameWithin(scope, key, true), value] as const));
  return { raw: name, name: nameWithin(scope, name, false), attributes, children: [], scope };
};

const ROOT: Open = { raw: '', name: '', attributes: new Map(), children: [], scope: new Map() };

/** Puts one tag's element where it belongs. */
const takeTag = (stack: Open[], tag: string): void => {
  const current = stack.at(-1) ?? broken();
  if (tag.startsWith('/')) {
    if (stack.length === 1 || tag.slice(1).trim() !== current.raw) broken();
    stack.pop();
    return;
  }
  const isEmpty = tag.endsWith('/');
  const element = open(isEmpty ? tag.slice(0, -1) : tag, current.scope);
  current.children.push({ name: element.name, attributes: element.attributes, children: element.children });
  if (isEmpty) return;
  if (stack.length > MAX_DEPTH) throw new Unreadable('suspicious');
  stack.push(element);
};

/** A tag with its attributes, in which a `>` may stand. */
const TAG = /<[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>/uy;

const tagEnd = (xml: string, from: number): number => {
  TAG.lastIndex = from;
  return TAG.test(xml) ? TAG.lastIndex : broken();
};

/** @returns where the markup that begins here ends; text that is meant literally is taken on the way. */
const pass = (xml: string, from: number, stack: Open[]): number => {
  const to = (end: string): number => {
    const found = xml.indexOf(end, from);
    return found === -1 ? broken() : found + end.length;
  };
  if (xml.startsWith('<!--', from)) return to('-->');
  if (xml.startsWith('<?', from)) return to('?>');
  if (xml.startsWith('<![CDATA[', from)) {
    const end = to(']]>');
    stack.at(-1)?.children.push(xml.slice(from + 9, end - 3));
    return end;
  }
  if (xml.startsWith('<!', from)) throw new Unreadable('suspicious');
  const end = tagEnd(xml, from);
  takeTag(stack, xml.slice(from + 1, end - 1));
  return end;
};

/** @throws Unreadable: `broken-file` where it is not well-formed, `suspicious` where it declares a type or nests too deep. */
export const readXml = (bytes: Uint8Array): XmlElement => {
  if (bytes.length > MAX_MARKUP) throw new Unreadable('suspicious');
  const xml = decode(bytes);
  const stack: Open[] = [{ ...ROOT, children: [] }];
  const top = stack[0]?.children ?? [];
  let at = 0;
  for (let next = xml.indexOf('<'); next !== -1; next = xml.indexOf('<', at)) {
    if (next > at) stack.at(-1)?.children.push(withoutEntities(xml.slice(at, next)));
    at = pass(xml, next, stack);
  }
  const root = top.find((node): node is XmlElement => typeof node !== 'string');
  return root === undefined || stack.length !== 1 ? broken() : root;
};
