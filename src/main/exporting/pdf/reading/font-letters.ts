/** Which letters the codes of an embedded font stand for, by the table it carries for those who copy and search (ISO 32000-1, 9.10.3). */
import { PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { streamText } from './stream-bytes';

/** What a shown text says; a code that the table does not know says U+FFFD. */
export type ReadLetters = (shown: string) => string;

const SECTION = /beginbf(char|range)([\s\S]*?)endbf\1/gu;
const HEX = /<([\dA-Fa-f]+)>|\[|\]/gu;
const UNKNOWN = '\uFFFD';

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** The letter `steps` after another: of a range only the first is written. */
const after = (hex: string, steps: number): string =>
  fromHex((Number.parseInt(hex, 16) + steps).toString(16).padStart(hex.length, '0'));

interface Table {
  readonly letters: Map<number, string>;
  /** Hex digits of a code. */
  digits: number;
}

const readChars = (section: string, table: Table): void => {
  const hex = [...section.matchAll(HEX)].map(([, digits]) => digits ?? '');
  for (let i = 0; i + 1 < hex.length; i += 2) {
    table.digits = hex[i]?.length ?? table.digits;
    table.letters.set(Number.parseInt(hex[i] ?? '', 16), fromHex(hex[i + 1] ?? ''));
  }
};

const RANGE = /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*(?:<([\dA-Fa-f]+)>|\[([^\]]*)\])/gu;

const readRanges = (section: string, table: Table): void => {
  for (const [, from = '', to = '', first, list] of section.matchAll(RANGE)) {
    table.digits = from.length;
    const begin = Number.parseInt(from, 16);
    const listed = [...(list ?? '').matchAll(HEX)].map(([, digits]) => fromHex(digits ?? ''));
    for (let code = begin; code <= Number.parseInt(to, 16); code += 1) {
      const steps = code - begin;
      table.letters.set(code, first === undefined ? (listed[steps] ?? UNKNOWN) : after(first, steps));
    }
  }
};

const readTable = (cmap: string): Table => {
  const table: Table = { letters: new Map(), digits: 4 };
  for (const [, kind, section = ''] of cmap.matchAll(SECTION))
    if (kind === 'char') readChars(section, table);
    else readRanges(section, table);
  return table;
};

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const literalBytes = (literal: string): string =>
  literal.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/gu, (_, octal?: string, letter = '') =>
    octal === undefined
      ? (ESCAPES[letter] ?? (/[\r\n]/u.test(letter) ? '' : letter))
      : String.fromCharCode(Number.parseInt(octal, 8)),
  );

const hexOf = (shown: string): string =>
  shown.startsWith('<')
    ? shown.slice(1, -1).replace(/\s+/gu, '')
    : Buffer.from(literalBytes(shown.slice(1, -1)), 'latin1').toString('hex');

const MARK_OF_UTF_16 = /^feff/iu;

/** What a text string says (ISO 32000-1, 7.9.2.2); of the older of its two alphabets, that part in which it is Latin-1. */
export const textOfString = (written: string): string => {
  const hex = hexOf(written);
  return MARK_OF_UTF_16.test(hex) ? fromHex(hex.slice(4)) : Buffer.from(hex, 'hex').toString('latin1');
};

/** @param font of a page's resources */
export const lettersOfFont = (font: PDFObject | undefined): ReadLetters => {
  const cmap = font instanceof PDFDict ? streamText(font.lookup(PDFName.of('ToUnicode'))) : '';
  const { letters, digits } = readTable(cmap);
  return (shown) => {
    const hex = hexOf(shown);
    let text = '';
    for (let at = 0; at < hex.length; at += digits)
      text += letters.get(Number.parseInt(hex.slice(at, at + digits), 16)) ?? UNKNOWN;
    return text;
  };
};
