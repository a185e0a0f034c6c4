/** Looks into a Word document as its schema and its readers do, part by part. */

import { unzip } from '../../src/main/bundle/unzip';
import { type XmlEvent, xmlEvents } from '../../src/main/exporting/docx/xml-events';

export type Opening = Extract<XmlEvent, { kind: 'open' }>;

export interface WordDocument {
  readonly names: readonly string[];
  bytes(name: string): Uint8Array;
  text(name: string): string;
  /** The part's tags that open, in order. */
  openings(name: string, element?: string): readonly Opening[];
}

const LIMITS = { entries: 10_000, entryBytes: 100_000_000, allBytes: 500_000_000 };

export const openDocument = async (bytes: Uint8Array): Promise<WordDocument> => {
  const read = await unzip(bytes, LIMITS);
  if (!read.ok) throw new Error(`no package: ${read.reason}`);
  const bytesOf = (name: string): Uint8Array => read.entries.get(name) ?? new Uint8Array();
  const text = (name: string): string => Buffer.from(bytesOf(name)).toString('utf8');
  return {
    names: [...read.entries.keys()],
    bytes: bytesOf,
    text,
    openings: (name, element) => {
      const events = xmlEvents(text(name));
      if (events === null) throw new Error(`${name} is not well-formed`);
      return events
        .filter((event): event is Opening => event.kind === 'open')
        .filter((event) => element === undefined || event.name === element);
    },
  };
};

/** The values of an attribute, of all elements of that name. */
export const valuesOf = (document: WordDocument, part: string, element: string, attribute: string): readonly string[] =>
  document.openings(part, element).flatMap(({ attributes }) => attributes.get(attribute) ?? []);
