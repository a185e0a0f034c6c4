/** Reads a finished Word document back: its words, and the pictures that are really in it. Independent of what wrote it. */
import type { Failed } from '#shared/failures';
import { sniffPhoto } from '#shared/photo/sniff';
import { unzip } from '../../bundle/unzip';
import { documentText } from './document-text';
import { xmlEvents } from './xml-events';

const LIMITS = { entries: 20_000, entryBytes: 500_000_000, allBytes: 2_000_000_000 };

export interface DocxReading {
  readonly ok: true;
  /** Its paragraphs, cells and items in reading order, a line each; a tab is a tab, a line break a line. */
  readonly text: string;
  /** Pictures that are shown, and whose bytes are there and are a picture. */
  readonly photos: number;
}

type Parts = ReadonlyMap<string, Uint8Array>;

const eventsOf = (parts: Parts, name: string) => {
  const bytes = parts.get(name);
  return bytes === undefined ? null : xmlEvents(Buffer.from(bytes).toString('utf8'));
};

/** Relationship -> part, of what lies inside the file. */
const targetsOf = (parts: Parts): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  for (const event of eventsOf(parts, 'word/_rels/document.xml.rels') ?? []) {
    if (event.kind !== 'open' || event.name !== 'Relationship' || event.attributes.get('TargetMode') === 'External')
      continue;
    targets.set(event.attributes.get('Id') ?? '', `word/${event.attributes.get('Target') ?? ''}`);
  }
  return targets;
};

export const readDocx = async (bytes: Uint8Array): Promise<DocxReading | Failed<'broken-file'>> => {
  const unzipped = await unzip(bytes, LIMITS);
  const events = unzipped.ok ? eventsOf(unzipped.entries, 'word/document.xml') : null;
  if (!unzipped.ok || events === null) return { ok: false, reason: 'broken-file' };
  const { paragraphs, pictures } = documentText(events);
  const targets = targetsOf(unzipped.entries);
  const isThere = (picture: string): boolean => {
    const part = unzipped.entries.get(targets.get(picture) ?? '');
    return part !== undefined && sniffPhoto(part) !== null;
  };
  return {
    ok: true,
    text: paragraphs.filter((line) => line !== '').join('\n'),
    photos: pictures.filter(isThere).length,
  };
};
