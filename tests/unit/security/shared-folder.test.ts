import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArticleId } from '#shared/article/identity';
import { machineIn } from '../../../src/main/library/lock/machine';
import { decodeIndex } from '../../../src/main/library/search/index-bytes';
import { file, granted, mustOpen, mustSave, retitled } from '../../support/library-desk';

const SECRET = 'mật khẩu của một người khác';
const PHOTO = `${'ab'.repeat(32)}.jpg`;
let folder = '';
let elsewhere = '';

beforeEach(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'dateline-elsewhere-'));
  folder = join(elsewhere, 'library');
  await mkdir(folder);
  await writeFile(join(elsewhere, 'secret.txt'), SECRET);
});
afterEach(() => rm(elsewhere, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 }));

const secret = (): Promise<string> => readFile(join(elsewhere, 'secret.txt'), 'utf8');

if (process.platform !== 'win32') {
  test('a link to somebody’s file under a photo’s name shows and exports nothing of it', async () => {
    const library = await mustOpen(folder);
    await symlink(join(elsewhere, 'secret.txt'), join(folder, 'assets', PHOTO));
    expect(await library.photo(PHOTO)).toEqual({ ok: false, reason: 'damaged' });
    await library.close();
  });

  test('a link in an article’s place is never written through', async () => {
    const library = await mustOpen(folder);
    const article = await file(library, 'Khởi công cầu Rạch Gốc');
    const stored = join(folder, 'articles', article.id, 'article.json');
    await rm(stored);
    await symlink(join(elsewhere, 'secret.txt'), stored);
    await library.save(retitled(article, 'Thông xe cầu Rạch Gốc'));
    await library.open(article.id);
    expect(await secret()).toBe(SECRET);
    await library.close();
  });

  test('an article whose folder is a link goes from the trash without what the link leads to', async () => {
    const id = '01HRFZ3Y5ZQ8M4W2X7K9T1B6CD' as ArticleId;
    await mkdir(join(elsewhere, 'kept'));
    await writeFile(join(elsewhere, 'kept', 'a.txt'), SECRET);
    const library = await mustOpen(folder);
    await symlink(join(elsewhere, 'kept'), join(folder, 'trash', id));
    await library.deleteForGood(id);
    expect(await readdir(join(elsewhere, 'kept'))).toEqual(['a.txt']);
    await library.close();
  });

  test('what Dateline keeps for a person nobody else on the computer may look into', async () => {
    const own = join(elsewhere, 'Dateline');
    await machineIn(own);
    expect((await stat(own)).mode & 0o077).toBe(0);
  });
}

test('a photo under a name of another kind is shown as neither', async () => {
  const library = await mustOpen(folder);
  await writeFile(join(folder, 'assets', PHOTO), '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  expect(await library.photo(PHOTO)).toEqual({ ok: false, reason: 'damaged' });
  await library.close();
});

test('names that lead elsewhere are no photos and no articles', async () => {
  const library = await mustOpen(folder);
  for (const name of [
    '../secret.txt',
    `..%2f${PHOTO}`,
    `../${PHOTO}`,
    `${PHOTO}/..`,
    'C:\\secret.txt',
    `${PHOTO}\0`,
    '',
  ])
    expect(await library.photo(name)).toEqual({ ok: false, reason: 'missing' });
  for (const name of ['..', '.', '01HRFZ3Y5ZQ8M4W2X7K9T1B6CD.bak', '__proto__'])
    await mkdir(join(folder, 'articles', name), { recursive: true });
  await library.close();
  const again = await mustOpen(folder);
  expect(again.page(0, 100).total).toBe(0);
  await again.close();
});

/** As somebody writes it who knows the format: what it holds is wrong, its checksum is right. */
const forgedIndex = (said: string): Uint8Array => {
  const json = Buffer.from(said);
  const header = Buffer.alloc(20);
  header.write('DATELINE', 'latin1');
  header.writeUInt32LE(2, 8);
  header.writeUInt32LE(crc32(json), 12);
  header.writeUInt32LE(json.length, 16);
  return Buffer.concat([header, json]);
};

test.each(['{}', 'null', '{"sections":{}}', '[[[', '{"sections":{"articles":{"starts":4e9,"bytes":-1}},"names":1}'])(
  'a search index that somebody has forged, %s, is no index',
  (said) => {
    expect(decodeIndex(forgedIndex(said))).toBeNull();
  },
);

test('a library full of foreign files is opened, and what is whole in it is there', async () => {
  const library = await mustOpen(folder);
  const article = await mustSave(library, await file(library, 'Khởi công cầu Rạch Gốc'));
  await library.close();
  for (const name of ['library.json', 'search.bin', 'trash-due.json', 'unused-photos.json'])
    await writeFile(join(folder, name), `{"format":1,"__proto__":{"polluted":true},"x":"${'('.repeat(50_000)}`);
  const again = await mustOpen(folder);
  expect(granted(await again.open(article.id)).article.id).toBe(article.id);
  expect('polluted' in {}).toBe(false);
  await again.close();
  expect((await lstat(folder)).isDirectory()).toBe(true);
});
