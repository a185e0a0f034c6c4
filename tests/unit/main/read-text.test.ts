import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeText } from '#shared/importing/decode-text';
import { readText } from '../../../src/main/importing/read-text';

const TEXT = 'Huyện mở bảy lớp dạy nghề';

test.each([
  ['UTF-8', Buffer.from(TEXT, 'utf8')],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf8')],
  ['UTF-16 little-endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16 big-endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
])('%s is read', (_name, bytes) => {
  expect(decodeText(bytes)).toEqual({ ok: true, text: TEXT, conversions: [] });
});

test.each([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'not-text'],
  ['bytes of a program', Buffer.from([0x48, 0xf6, 0x01, 0xd0, 0x7f]), 'not-text'],
  ['nothing', new Uint8Array(), 'empty'],
  ['white space', Buffer.from(' \n\t'), 'empty'],
])('%s is named for what it is', (_name, bytes, reason) => {
  expect(decodeText(bytes)).toEqual({ ok: false, reason });
});

test('a file that is not there, and a folder, are named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  expect(await readText(join(folder, 'none.txt'))).toEqual({ ok: false, reason: 'missing' });
  expect(await readText(folder)).toMatchObject({ ok: false });
  await writeFile(join(folder, 'a.txt'), TEXT);
  expect(await readText(join(folder, 'a.txt'))).toEqual({ ok: true, text: TEXT, conversions: [] });
});
