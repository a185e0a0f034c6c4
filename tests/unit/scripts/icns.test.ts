// The icon files of macOS and Windows, taken apart again as those systems do.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { encodeIcns } from '../../../scripts/lib/icns.mjs';

interface Chunk {
  readonly type: string;
  readonly content: Buffer;
}

const chunksOf = (icns: Buffer): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const content = icns.subarray(at + 8, at + icns.readUInt32BE(at + 4));
    chunks.push({ type: icns.toString('ascii', at, at + 4), content });
  }
  return chunks;
};

/** The side that a PNG file says it has. */
const sideOf = (png: Buffer): number => png.readUInt32BE(16);

test('each picture stands after its type, as often as macOS looks for it', () => {
  const icns = encodeIcns([
    { size: 16, png: Buffer.from('left out') },
    { size: 32, png: Buffer.from('small') },
    { size: 256, png: Buffer.from('large') },
  ]);
  expect(icns.toString('ascii', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  expect(chunksOf(icns).map(({ type, content }) => [type, String(content)])).toEqual([
    ['ic11', 'small'],
    ['ic13', 'large'],
    ['ic08', 'large'],
  ]);
});

test.each(['dateline', 'dateline-file'])('the icon %s has every size that Windows and macOS ask for', (name) => {
  const icns = chunksOf(readFileSync(`resources/icons/${name}.icns`));
  expect(icns.map(({ content }) => sideOf(content))).toEqual([32, 64, 128, 256, 256, 512, 512, 1024]);
  const ico = readFileSync(`resources/icons/${name}.ico`);
  const sides = Array.from({ length: ico.readUInt16LE(4) }, (_, each) => {
    const entry = 6 + 16 * each;
    return sideOf(ico.subarray(ico.readUInt32LE(entry + 12)));
  });
  expect(sides).toEqual([16, 24, 32, 48, 64, 128, 256]);
});

test.each(['png', 'file-png'])('the pictures in %s have the sizes that their names say', (folder) => {
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
    const png = readFileSync(`resources/icons/${folder}/${size}x${size}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});
