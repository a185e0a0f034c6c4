/** Exported files that are archives, taken apart: each part as a browser would show it, the addresses they lead to, and whatever they hold that runs. */
import { unzip } from '../../../../src/main/bundle/unzip';
import type { ServedPage } from './visited-server';

const LIMITS = { entries: 2_000, entryBytes: 1e8, allBytes: 1e9 };

export const partsOf = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> => {
  const unzipped = await unzip(bytes, LIMITS);
  if (!unzipped.ok) throw new Error(unzipped.reason);
  const isText = (name: string): boolean => /\.(?:xml|rels|json)$/u.test(name);
  const parts = [...unzipped.entries].filter(([name]) => isText(name));
  return new Map(parts.map(([name, part]) => [name, Buffer.from(part).toString('utf8')]));
};

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  rels: 'application/xml; charset=utf-8',
};

/** By name of the page. @param of the format, since two may have parts of one name */
export const pagesOf = (of: string, parts: ReadonlyMap<string, string>): Readonly<Record<string, ServedPage>> =>
  Object.fromEntries(
    [...parts].map(([name, text]) => [
      `${of}/${encodeURIComponent(name)}`,
      { type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? '', text },
    ]),
  );

/** Fields that a word processor fills in by itself: what they may say here is a page's number. */
const FIELD = /<w:instrText[^>]*>(.*?)<\/w:instrText>|<w:fldSimple[^>]*w:instr="([^"]*)"/gsu;
const EXTERNAL = /<Relationship\b[^>]*TargetMode="External"[^>]*>/gu;

export interface WordDeeds {
  readonly addresses: readonly string[];
  readonly deeds: readonly string[];
}

export const wordDeeds = (parts: ReadonlyMap<string, string>): WordDeeds => {
  const all = [...parts.values()].join('\n');
  const addresses = [...all.matchAll(EXTERNAL)].map(([tag]) => /Target="([^"]*)"/u.exec(tag)?.[1] ?? tag);
  const fields = [...all.matchAll(FIELD)].map(([, said, simple]) => (said ?? simple ?? '').trim());
  const programs = [...parts.keys()].filter((name) => /vba|activeX|embeddings|afchunk/iu.test(name));
  return { addresses, deeds: [...programs, ...fields.filter((field) => !/^(?:PAGE|NUMPAGES)$/u.test(field))] };
};
