/** Articles of files that are read on the way and not stored: whatever an import takes, with its pictures. */
import * as v from 'valibot';
import type { Article } from '#shared/article/article';
import { type Birth, createArticle } from '#shared/article/create';
import { type AssetName, assetNameSchema } from '#shared/article/identity';
import type { Failed, ImportFailure } from '#shared/failures';
import { uprightSize } from '#shared/photo/photo';
import { sniffPhoto } from '#shared/photo/sniff';
import { stripMetadata } from '#shared/photo/strip';
import { builtFile } from '../built-file';
import type { ReadPhoto } from '../exporting/tools';
import { type Accepting, acceptProposal } from '../importing/accept';
import { fileAt } from '../importing/gather-files';
import { keepAsItIs } from '../importing/pictures/keep-as-it-is';
import { proposalOf } from '../importing/proposal-of';
import { createReader, startThread } from '../importing/reader';
import { DEFAULT_LAYOUT } from '../layouts';
import { hashOf } from '../library/stored-photo';

export interface FileArticles {
  /** @param birth who the article would be if it were stored */
  read(file: string, birth: Birth): Promise<{ readonly ok: true; readonly article: Article } | Failed<ImportFailure>>;
  /** Of the articles read last. */
  readonly photo: ReadPhoto;
  close(): Promise<void>;
}

/** More articles than are ever in hand at once; the photos of those before them are let go. */
const IN_HAND = 32;

type Photos = Map<AssetName, Uint8Array>;

/** As the library keeps them: without the camera's notes, under the hash of what is left. */
const keepIn =
  (photos: Photos): Accepting['library']['putPhoto'] =>
  async (bytes) => {
    const stripped = stripMetadata(bytes);
    const sniffed = stripped === null ? null : sniffPhoto(stripped);
    if (stripped === null || sniffed === null) return { ok: false, reason: 'not-a-photo' };
    const asset = v.parse(assetNameSchema, `${await hashOf(stripped)}.${sniffed.kind}`);
    photos.set(asset, stripped);
    return { ok: true, asset, size: uprightSize(sniffed) };
  };

/** What takes the place of a library for one article. */
const shelfFor = (birth: Birth, photos: Photos) => {
  let article: Article | null = null;
  const create: Accepting['library']['create'] = async (content, { about = {} }) => {
    article = { ...createArticle(birth, content), ...about };
    return { ok: true, article };
  };
  return { library: { create, putPhoto: keepIn(photos) }, article: () => article };
};

export const openFileArticles = (): FileArticles => {
  const reader = createReader({ start: () => startThread(builtFile('import-worker.js')) });
  const inHand: Photos[] = [];
  const keep = (photos: Photos): void => {
    inHand.push(photos);
    if (inHand.length > IN_HAND) inHand.shift();
  };
  return {
    read: async (file, birth) => {
      const loaded = await fileAt(file).load();
      const read = loaded.ok ? await reader.read(loaded.file) : loaded;
      if (!read.ok) return read;
      const photos: Photos = new Map();
      const { library, article } = shelfFor(birth, photos);
      const proposing = proposalOf(read, DEFAULT_LAYOUT);
      const held = { file, proposing, prints: [], again: null };
      const parts = { library, layout: DEFAULT_LAYOUT, prepare: keepAsItIs };
      const accepted = await acceptProposal(parts, held, proposing.pictures, []);
      const made = article();
      if (made === null) return { ok: false, reason: accepted.ok ? 'empty' : accepted.reason };
      keep(photos);
      return { ok: true, article: made };
    },
    photo: async (name) => inHand.find((photos) => photos.has(name))?.get(name) ?? null,
    close: () => reader.close(),
  };
};
