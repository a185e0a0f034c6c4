/** A library with a passphrase, made and read by the app's own code beside the test: with articles, backed up, unlocked in the window. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { monotonicFactory } from 'ulid';
import * as v from 'valibot';
import { EMPTY_CONTENT } from '#shared/article/article';
import { articleIdSchema } from '#shared/article/identity';
import type { Disk } from '../../../src/main/library/disk';
import type { Library } from '../../../src/main/library/library';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { openLibrary } from '../../../src/main/library/open-library';
import { makeSeal, openSeal, sealedPlaceOf } from '../../../src/main/library/sealing/seal';
import { readSeal, withState, writeSeal } from '../../../src/main/library/sealing/seal-file';
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

/** What reads the sealed library in this folder as the app does. */
export const sealedDiskOf = async (folder: string, passphrase: string): Promise<Disk> => {
  const outside = createNodeDisk();
  const found = await readSeal(outside, folder);
  if (!('data' in found)) throw new Error(`${folder} is not sealed: ${found.state}`);
  const key = await openSeal(found.data, { kind: 'passphrase', passphrase });
  if (key === null) throw new Error(`${folder} is sealed with another passphrase`);
  return createSealedDisk(outside, sealedPlaceOf(folder, found.data, key));
};

/** The window may be gone before it can say that it was clicked. */
export const going = (step: Promise<void>): Promise<void> => step.catch(() => undefined);

export const unlockWith = (secret: string) => async (page: Page) => {
  await page.getByLabel('Mật khẩu', { exact: true }).fill(secret);
  await going(page.getByRole('button', { name: 'Mở thư viện' }).click());
};

const filesUnder = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

/** Files in which the words stand, in bytes of UTF-8 or two a letter. */
export const filesWith = async (folder: string, words: string): Promise<readonly string[]> => {
  const forms = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  const found: string[] = [];
  for (const file of await filesUnder(folder)) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (forms.some((form) => bytes.includes(form))) found.push(file);
  }
  return found;
};
