/** A library with a passphrase, made by the app's own code beside the test: with articles, and backed up. */
import { mkdir } from 'node:fs/promises';
import { monotonicFactory } from 'ulid';
import * as v from 'valibot';
import { EMPTY_CONTENT } from '#shared/article/article';
import { articleIdSchema } from '#shared/article/identity';
import type { Library } from '../../../src/main/library/library';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { openLibrary } from '../../../src/main/library/open-library';
import { makeSeal, sealedPlaceOf } from '../../../src/main/library/sealing/seal';
import { withState, writeSeal } from '../../../src/main/library/sealing/seal-file';
import { createSealedDisk } from '../../../src/main/library/sealing/sealed-disk';
import { plain } from './editor-articles';

/** A guess costs as much as a test has time for. */
const CHEAP = { N: 2 ** 12, r: 8, p: 1 };

const nextUlid = monotonicFactory();

const open = async (folder: string, passphrase: string): Promise<Library> => {
  const outside = createNodeDisk();
  const made = await makeSeal(passphrase, CHEAP);
  const seal = withState(made.seal, made.key, 'sealed');
  await mkdir(folder, { recursive: true });
  await writeSeal(outside, folder, seal);
  const opened = await openLibrary({
    folder,
    disk: createSealedDisk(outside, sealedPlaceOf(folder, seal, made.key)),
    sealed: { key: made.key, library: seal.library, outside },
    clock: { now: () => new Date() },
    newId: () => v.parse(articleIdSchema, nextUlid()),
  });
  if (!opened.ok) throw new Error(`${folder}: ${opened.reason}`);
  return opened.library;
};

interface Wanted {
  readonly folder: string;
  readonly passphrase: string;
  /** Of its one article. */
  readonly headline: string;
  /** Where a backup of it goes. */
  readonly archive?: string;
}

export const makeSealedLibrary = async ({ folder, passphrase, headline, archive }: Wanted): Promise<void> => {
  const library = await open(folder, passphrase);
  const content = { ...EMPTY_CONTENT, headline: plain(headline) };
  const made = await library.create(content, { layout: 'portal', language: 'vi' });
  if (!made.ok) throw new Error(made.reason);
  const watched = { onProgress: () => undefined, signal: new AbortController().signal };
  const backup = archive === undefined ? null : await library.backup(archive, '0.1.0', watched);
  if (backup?.ok === false) throw new Error(backup.reason);
  await library.close();
};
