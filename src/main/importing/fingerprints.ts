/** What has been imported before, and into which article: known again by the bytes of the source and by its words. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';
import { type ArticleId, articleIdSchema } from '#shared/article/identity';
import type { ProposedPart } from '#shared/importing/proposal';
import { type JsonStore, openJsonStore } from '../json-store';
import type { Disk } from '../library/disk';

export type Fingerprint = string;

export interface Fingerprints {
  /** The article that the same source became last; it may be gone. */
  find(prints: readonly Fingerprint[]): Promise<ArticleId | null>;
  remember(prints: readonly Fingerprint[], id: ArticleId): Promise<void>;
  flush(): Promise<void>;
}

/** More than a newsroom imports in years; where there are more, the oldest give way. */
const MOST = 20_000;

type Kept = Readonly<Record<Fingerprint, ArticleId>>;

const schema: v.GenericSchema<unknown, Kept> = v.record(
  v.pipe(v.string(), v.regex(/^[bt]:[0-9a-f]{64}$/u)),
  articleIdSchema,
);

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

const printOfBytes = (bytes: Uint8Array): Fingerprint => `b:${sha256(bytes)}`;

/** Of the words alone: the same page saved or copied once more has others around it, but the same text within. */
export const printOfParts = (parts: readonly ProposedPart[]): Fingerprint => {
  const words = parts.filter(({ fate }) => fate !== 'dropped').map(({ text }) => text);
  return `t:${sha256(words.join('\n').normalize('NFC').replace(/\s+/gu, ' ').trim())}`;
};

const idIn = (known: Kept, prints: readonly Fingerprint[]): ArticleId | null =>
  prints.map((print) => known[print]).find((id) => id !== undefined) ?? null;

export const printsOf = (bytes: Uint8Array, parts: readonly ProposedPart[]): readonly Fingerprint[] => [
  printOfBytes(bytes),
  printOfParts(parts),
];

/** The file is read when it is first asked for. @param folder of the library. One that cannot be read is begun anew: it only spares a second look. */
export const openFingerprints = (folder: string, disk: Disk): Fingerprints => {
  let opened: Promise<JsonStore<Kept>> | null = null;
  const open = (): Promise<JsonStore<Kept>> => {
    opened ??= openJsonStore(join(folder, 'imports.json'), schema, {}, disk);
    return opened;
  };
  return {
    find: async (prints) => idIn((await open()).get(), prints),
    remember: async (prints, id) => {
      const store = await open();
      const others = Object.entries(store.get()).filter(([print]) => !prints.includes(print));
      store.set(Object.fromEntries([...others, ...prints.map((print) => [print, id] as const)].slice(-MOST)));
    },
    flush: async () => (await opened)?.flush(),
  };
};

/** Where nothing is written: a library that can only be read. */
export const noFingerprints = (): Fingerprints => ({
  find: async () => null,
  remember: async () => undefined,
  flush: async () => undefined,
});
