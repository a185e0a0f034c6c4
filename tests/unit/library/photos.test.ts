import { createHash } from 'node:crypto';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MAX_PHOTO_BYTES } from '#shared/photo/photo';
import { type Disk, DiskError } from '../../../src/main/library/disk';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { createFailingDisk } from '../../support/failing-disk';
import { granted, mustOpen, temporaryFolder } from '../../support/library-desk';
import { createMemoryDisk, TEARS } from '../../support/memory-disk';
import { exifPayload, jpeg, jpegSegment, png, SECRET, secretBytes } from '../../support/photo-bytes';

test('a photo is stored under the hash of its stripped bytes, and comes back as stored', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const { asset, size } = granted(await library.putPhoto(png([['tEXt', secretBytes]])));
  expect(asset).toBe(`${createHash('sha256').update(png()).digest('hex')}.png`);
  expect(size).toEqual({ width: 320, height: 200 });
  expect(Buffer.from(granted(await library.photo(asset)).bytes)).toEqual(Buffer.from(png()));
});

test('no note of the camera is on the disk', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  granted(await library.putPhoto(jpeg([jpegSegment(0xe1, exifPayload(6))], secretBytes)));
  for (const name of await readdir(join(folder, 'assets'))) {
    expect((await readFile(join(folder, 'assets', name))).toString('latin1')).not.toContain(SECRET);
  }
});

test('a photo on its side has its size as seen', async () => {
  const library = await mustOpen(await temporaryFolder());
  const onItsSide = jpeg([jpegSegment(0xe1, exifPayload(8))]);
  expect(granted(await library.putPhoto(onItsSide)).size).toEqual({ width: 480, height: 640 });
});

test('the same picture is stored once, whatever notes it came with and however often', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const copies = [png(), png([['tIME', secretBytes]]), png(), png([['iTXt', secretBytes]])];
  const names = await Promise.all(copies.map(async (bytes) => granted(await library.putPhoto(bytes)).asset));
  expect(new Set(names).size).toBe(1);
  expect(await readdir(join(folder, 'assets'))).toEqual([names[0]]);
});

test('a stored photo that was cut short is mended by putting it again', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const { asset } = granted(await library.putPhoto(png()));
  await truncate(join(folder, 'assets', asset), 10);
  granted(await library.putPhoto(png()));
  expect(granted(await library.photo(asset)).bytes).toHaveLength(png().length);
});

/** Of the right length, with other bytes: what a bad disk leaves. */
const spoilt = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at > 40 ? byte ^ 0xff : byte));

test('a stored photo gone bad is mended by putting it again; the bad file is kept aside and is no photo', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const { asset } = granted(await library.putPhoto(png()));
  await writeFile(join(folder, 'assets', asset), spoilt(png()));
  granted(await library.putPhoto(png()));
  expect(Buffer.from(granted(await library.photo(asset)).bytes)).toEqual(Buffer.from(png()));
  const others = (await readdir(join(folder, 'assets'))).filter((name) => name !== asset);
  expect(others).toHaveLength(1);
  expect(others[0]).toMatch(/^[0-9a-f]{64}\.damaged-[0-9A-Za-z-]+\.png$/u);
  expect(await readFile(join(folder, 'assets', others[0] ?? ''))).toEqual(Buffer.from(spoilt(png())));
  expect(granted(await library.verify())).toMatchObject({ isSound: true, photos: 1 });
});

test('a photo that another program holds is not known to be bad, and stays', async () => {
  const folder = await temporaryFolder();
  const { asset } = granted(await (await mustOpen(folder)).putPhoto(png()));
  const disk = createNodeDisk();
  const held = join(folder, 'assets', asset);
  const holding: Disk = {
    ...disk,
    read: (path) => (path === held ? Promise.reject(new DiskError('in-use', path)) : disk.read(path)),
  };
  const library = await mustOpen(folder, holding);
  expect(granted(await library.putPhoto(png())).asset).toBe(asset);
  expect(await readdir(join(folder, 'assets'))).toEqual([asset]);
});

test('what is no photo, or too large, is refused', async () => {
  const library = await mustOpen(await temporaryFolder());
  const page = new TextEncoder().encode('<script>alert(1)</script>');
  expect(await library.putPhoto(page)).toEqual({ ok: false, reason: 'not-a-photo' });
  expect(await library.putPhoto(jpeg().subarray(0, 20))).toEqual({ ok: false, reason: 'not-a-photo' });
  const vast = new Uint8Array(MAX_PHOTO_BYTES + 1);
  vast.set(png());
  expect(await library.putPhoto(vast)).toEqual({ ok: false, reason: 'too-large' });
});

test('a name that spells a path reads nothing outside the photos', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  await writeFile(join(folder, 'secret.jpg'), SECRET);
  const hash = 'a'.repeat(64);
  const names = ['../secret.jpg', '..\\secret.jpg', '/etc/passwd', '', '.', `${hash}.jpg/../../secret.jpg`];
  for (const name of [...names, `${hash}.svg`, `${hash.toUpperCase()}.jpg`, `${hash}.jpg\0`, `${hash}.jpg`]) {
    expect(await library.photo(name)).toEqual({ ok: false, reason: 'missing' });
  }
});

test('after a power cut at any step of storing, a photo is whole or not there, and there once acknowledged', async () => {
  for (let atStep = 1; ; atStep += 1) {
    const memory = createMemoryDisk();
    await mustOpen('/desk', memory);
    const { disk, steps } = createFailingDisk(memory, { atStep, reason: 'io-error', forGood: true });
    const answer = await (await mustOpen('/desk', disk)).putPhoto(png());
    for (const tear of TEARS) {
      const after = await mustOpen('/desk', memory.powerCut(memory.unflushed(), tear));
      const { photos, damagedPhotos } = granted(await after.verify());
      if (answer.ok) expect(photos).toBe(1);
      expect(damagedPhotos).toEqual([]);
    }
    if (steps() < atStep) return;
  }
});
