/** What of a text XML 1.0 can hold: the proof of a document asks here too, so that what is left out on purpose is not missed. */

/** No XML holds these, not even written as a number: XML 1.0, section 2.2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
/** Half of a pair: in its place stands what says that something was there. */
const LONE = /\p{Cs}/gu;

/** With line feeds alone as breaks: a reader of XML would make one of a carriage return. */
export const inXml = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replace(UNWRITABLE, '').replace(LONE, '\uFFFD');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text between tags and for double-quoted attributes alike. */
export const escapeXml = (text: string): string =>
  inXml(text).replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');
