import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchPictures } from '#shared/importing/markup/match-pictures';
import { type RtfPicture, rtfPictures } from '#shared/importing/markup/rtf-pictures';

const FIXTURE = readFileSync('tests/fixtures/clipboard/word-photos.rtf', 'latin1');

const bytesOf = (rtf: string): readonly (readonly number[] | null)[] =>
  rtfPictures(rtf).map(({ photo }) => (photo === null ? null : [...photo.bytes]));

describe('the pictures of an RTF', () => {
  test('are those of the text in their order, with their size in pixels; its header, bullets and second copies are none', () => {
    const found = rtfPictures(FIXTURE);
    expect(found.map(({ width, height }) => [width, height])).toEqual([
      [120, 80],
      [96, 96],
    ]);
    for (const { photo } of found) {
      expect(photo?.type).toBe('image/png');
      expect([...(photo?.bytes.subarray(1, 4) ?? [])]).toEqual([0x50, 0x4e, 0x47]);
      expect([...(photo?.bytes.subarray(-8, -4) ?? [])]).toEqual([0x49, 0x45, 0x4e, 0x44]);
    }
  });

  test.each([
    ['hex over several lines', '{\\rtf1{\\pict\\jpegblip ffd8\r\n  FFD9}}', [[0xff, 0xd8, 0xff, 0xd9]]],
    ['raw bytes, braces among them', '{\\rtf1{\\pict\\pngblip\\bin4 {}\\\u00ff}}', [[0x7b, 0x7d, 0x5c, 0xff]]],
    ['an odd last digit left out', String.raw`{\rtf1{\pict\pngblip 89504}}`, [[0x89, 0x50]]],
    ['a metafile named as unread', String.raw`{\rtf1{\pict\wmetafile8 0100}}`, [null]],
    ['an enhanced metafile named as unread', String.raw`{\rtf1{\pict\emfblip 0100}}`, [null]],
    [
      'a shape’s own picture',
      String.raw`{\rtf1{\shp{\*\shpinst{\sp{\sn pib}{\sv{\pict\pngblip 8950}}}}}}`,
      [[0x89, 0x50]],
    ],
    ['not a shape’s filling', String.raw`{\rtf1{\shp{\*\shpinst{\sp{\sn fillBlip}{\sv{\pict\pngblip 8950}}}}}}`, []],
    ['not what older programs see of a shape', String.raw`{\rtf1{\shprslt{\pict\pngblip 8950}}}`, []],
    ['not the pages’ furniture', String.raw`{\rtf1{\footerr{\pict\pngblip 8950}}{\headerf{\pict\pngblip 8950}}}`, []],
    ['nothing in what is no RTF', String.raw`{\pict\pngblip 8950}`, []],
    ['nothing unfinished', String.raw`{\rtf1{\pict\pngblip 8950`, []],
  ])('%s', (_, rtf, expected) => {
    expect(bytesOf(rtf)).toEqual(expected);
  });

  test('are read from any mutilated text without an error', () => {
    fc.assert(
      fc.property(
        fc.nat(FIXTURE.length),
        fc.nat(300),
        fc.string({ unit: 'binary-ascii', maxLength: 30 }),
        (at, cut, put) => {
          const mutated = FIXTURE.slice(0, at) + put + FIXTURE.slice(at + cut);
          expect(rtfPictures(mutated).length).toBeLessThanOrEqual(20);
        },
      ),
    );
  });

  test('of groups nested without end, or of twenty megabytes, are read at once', () => {
    const deep = `{\\rtf1${'{\\sp'.repeat(100_000)}{\\pict\\pngblip 8950}`;
    const large = `{\\rtf1{\\pict\\pngblip ${'89504e47'.repeat(2_500_000)}}}`;
    const began = process.cpuUsage();
    rtfPictures(deep);
    expect(rtfPictures(large)[0]?.photo?.bytes).toHaveLength(10_000_000);
    expect(process.cpuUsage(began).user).toBeLessThan(3_000_000);
  });
});

describe('which picture of the RTF is which of the HTML', () => {
  const picture = (width: number): RtfPicture => ({ photo: null, width, height: 50 });
  const place = (key: string, width: number) => ({ key, width, height: 50 });

  test('goes by their order where both have as many', () => {
    const [a, b] = [picture(10), picture(20)];
    const matched = matchPictures([place('https://x.example/1', 99), place('file:///2', 98)], [a, b]);
    expect([...matched]).toEqual([['file:///2', b]]);
  });

  test('goes by order among the files where the others are not in the RTF', () => {
    const a = picture(10);
    expect([...matchPictures([place('https://x.example/1', 9), place('file:///2', 98)], [a])]).toEqual([
      ['file:///2', a],
    ]);
  });

  test('goes by size where the counts differ, and is left open where no size fits: a wrong picture is worse than none', () => {
    const [a, b, c] = [picture(100), picture(200), picture(300)];
    const places = [place('file:///1', 201), place('file:///2', 50)];
    expect([...matchPictures(places, [a, b, c])]).toEqual([['file:///1', b]]);
  });
});
