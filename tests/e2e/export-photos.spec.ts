/** Photos on their way out through the real engine: smaller beside pages, made anew for Word. */
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { sniffPhoto } from '#shared/photo/sniff';
import { stripMetadata } from '#shared/photo/strip';
import { drawPicture } from '#shared/seed/pictures/draw-picture';
import { unzip } from '../../src/main/bundle/unzip';
import { writeBundle } from '../../src/main/bundle/write-bundle';
import { bridgeArticle, photoOf } from '../support/articles';
import { setPhotos } from '../support/furnished';
import { exifPayload, jpegSegment } from '../support/photo-bytes';
import { assetNameOf } from '../support/stored-photos';
import { test } from './support/app';

const run = promisify(execFile);
const dateline = (...args: readonly string[]) => run('node', ['scripts/dateline.mjs', ...args], { maxBuffer: 1e8 });

const listFiles = async (folder: string, ending: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith(ending)).map((name) => join(folder, name));

/** Each address of a `srcset` with the width it promises. */
const offeredBy = (page: string): readonly (readonly [string, number])[] =>
  [...page.matchAll(/srcset="([^"]+)"/gu)]
    .flatMap(([, list = '']) => list.split(', '))
    .map((candidate) => candidate.split(' '))
    .map(([address = '', width = '']) => [address, Number.parseInt(width, 10)] as const);

test('each photo is offered in the widths that its files have, the smaller ones smaller', async ({ home }) => {
  const [library, out] = [join(home, 'library'), join(home, 'out')];
  await dateline('seed', '4', '--library', library);
  const exported = ['--format', 'html,pdf', '--photos', 'beside', '--out', out, '--library', library];
  await dateline('export', '--all', ...exported);
  const pages = await listFiles(out, '.html');
  expect(pages).toHaveLength(4);
  const widths = new Set<number>();
  for (const page of pages) {
    const offered = offeredBy(await readFile(page, 'utf8'));
    expect(offered.length).toBeGreaterThan(1);
    const sizes: number[] = [];
    for (const [address, width] of offered) {
      const bytes = await readFile(join(out, address));
      expect(sniffPhoto(bytes)).toMatchObject({ kind: 'jpg', width, orientation: 1 });
      widths.add(width);
      sizes.push(bytes.length);
    }
    expect(Math.min(...sizes)).toBeLessThan(Math.max(...sizes) * 0.8);
  }
  expect(widths).toContain(640);
  expect(widths).toContain(1_200);
});

/** One white pixel. */
const WEBP = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');

/** As a camera held on its side takes it, and as a library keeps it. */
const turned = (photo: Uint8Array): Uint8Array => {
  const note = Buffer.from(jpegSegment(0xe1, exifPayload(6)));
  return stripMetadata(Buffer.concat([photo.subarray(0, 2), note, photo.subarray(2)])) ?? photo;
};

test('what Word may not know or may turn wrongly is in the document upright, as JPEG', async ({ home }) => {
  const [library, out, file] = [join(home, 'library'), join(home, 'out'), join(home, 'bai.dateline')];
  const onItsSide = turned(drawPicture(1, 0));
  const [web, side] = [assetNameOf(WEBP, 'webp'), assetNameOf(onItsSide, 'jpg')];
  const article = { ...bridgeArticle(photoOf(web)), body: [setPhotos('full', photoOf(side))] };
  const photos = new Map([
    [web, WEBP],
    [side, onItsSide],
  ]);
  await writeFile(file, await writeBundle(article, photos));
  await dateline('import', file, '--library', library);
  await dateline('export', '--all', '--format', 'docx,pdf', '--out', out, '--library', library);
  const [document = ''] = await listFiles(out, '.docx');
  const unzipped = await unzip(await readFile(document), {
    entries: 100,
    entryBytes: 10_000_000,
    allBytes: 20_000_000,
  });
  if (!unzipped.ok) throw new Error(unzipped.reason);
  const media = [...unzipped.entries].filter(([name]) => name.startsWith('word/media/'));
  expect(media.map(([, bytes]) => sniffPhoto(bytes))).toEqual([
    { kind: 'jpg', width: 1, height: 1, orientation: 1 },
    { kind: 'jpg', width: 800, height: 1_200, orientation: 1 },
  ]);
});

test('a file is exported without being stored, with its photos, and a WebP is drawn anew though only Word is asked for', async ({
  home,
}) => {
  const [out, file] = [join(home, 'out'), join(home, 'bai.dateline')];
  const web = assetNameOf(WEBP, 'webp');
  await writeFile(file, await writeBundle(bridgeArticle(photoOf(web)), new Map([[web, WEBP]])));
  await dateline('export', '--file', file, '--format', 'docx', '--out', out);
  await dateline('export', '--file', file, '--format', 'html', '--out', out);
  const [[page = ''], [document = '']] = [await listFiles(out, '.html'), await listFiles(out, '.docx')];
  expect(await readFile(page, 'utf8')).toContain('src="data:image/webp;base64,');
  const unzipped = await unzip(await readFile(document), {
    entries: 100,
    entryBytes: 10_000_000,
    allBytes: 20_000_000,
  });
  if (!unzipped.ok) throw new Error(unzipped.reason);
  const media = [...unzipped.entries].filter(([name]) => name.startsWith('word/media/'));
  expect(media.map(([, bytes]) => sniffPhoto(bytes)?.kind)).toEqual(['jpg']);
});
