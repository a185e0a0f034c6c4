/** Makes text inert inside XML: what may stand in no XML document is left out, what would be read as markup is written by its name. */
import { escapeHtml } from '../html/escape';

/** What XML 1.0 has no way to write, not even by number: controls but tab and line feed, halves of pairs, two that are no characters. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is this rule's purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** White space that XML cannot write, as between the pages of a PDF: it still parts two words. */
const PARTING = /[\v\f]/gu;

/** A carriage return would come back as a line feed; it is one from the start. */
const writable = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(PARTING, ' ').replace(UNWRITABLE, '');

/** For text between tags and for double-quoted attributes alike, in HTML as in XML. */
export const escapeXml = (text: string): string => escapeHtml(writable(text));

/** In an attribute a line break or tab would come back as a space; it is one from the start. */
export const escapeAttribute = (text: string): string => escapeXml(text).replace(/[\t\n]/gu, ' ');
