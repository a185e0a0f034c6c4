/** Nothing of a source vanishes: every character other than white space has exactly one fate, whatever the text. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { textOf } from '#shared/article/inline';
import { contentSchema } from '#shared/article/schema';
import { blockTexts } from '#shared/article/words';
import { importText } from '#shared/importing/text';
import { accountFor } from '#shared/importing/text/assign';
import type { Part } from '#shared/importing/text/part';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { cleanText } from '#shared/layout/clean-text';
import { PORTAL } from '#shared/layout/portal';

const FOLDER = resolve('tests/fixtures/portal-pages');
const fixtureLines = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(resolve(FOLDER, name), 'utf8').split('\n'));

const scrap = fc.constantFrom(
  ...[
    './.',
    '/.',
    '. ',
    '…',
    ' - ',
    ', ',
    ': ',
    '|',
    '\t',
    '\u200b',
    '\u0301',
    'Ð',
    '(Ảnh: ',
    ')',
    'Ảnh: ',
    'Tin, ảnh: ',
  ],
  ...[
    'Lê Hạnh',
    'THU HÀ',
    'T.SỸ',
    'Theo ',
    'Nguồn: ',
    'nước sạch',
    'huyện Tân Hòa',
    'Trang chủ',
    'A  A',
    'Tin liên quan',
  ],
  ...[
    '08/03/2024',
    '10:54',
    '[GMT +7]',
    'Thứ Sáu, ',
    'Ngày đăng: ',
    '31/02/2024',
    'Bình luận',
    '1. ',
    '“',
    '”',
    '?',
    '28°C',
  ],
);
const line = fc.oneof(
  fc.constantFrom(...fixtureLines),
  fc.array(scrap, { maxLength: 9 }).map((scraps) => scraps.join('')),
  fc.array(scrap, { maxLength: 30 }).map((scraps) => scraps.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constant(''),
);
const source = fc
  .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([lines, breaks]) => lines.join(breaks));

/** The characters of a text other than white space, sorted. */
const ink = (text: string): string => [...text.replace(/\s/gu, '')].sort().join('');

const textsOf = (parts: readonly Part[], ...fates: readonly Part['fate'][]): string =>
  parts
    .filter((part) => fates.includes(part.fate))
    .map((part) => part.text)
    .join('\n');

test('every line of any text is divided among its parts without rest', () => {
  fc.assert(
    fc.property(source, (text) => {
      const parts = accountFor(text, PORTAL);
      const lines = cleanText(text).split('\n');
      lines.forEach((row, i) => {
        const own = parts.filter((part) => part.line === i + 1).map((part) => part.text);
        expect(ink(own.join(''))).toBe(ink(row));
      });
      expect(parts.every((part) => part.text.trim() !== '')).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('what is accounted to a slot is in that slot, letter for letter', () => {
  const separators = /[-–—,;:\s]/gu;
  fc.assert(
    fc.property(source, (text) => {
      const parts = accountFor(text, PORTAL);
      const { content, dropped } = importText(text, PORTAL);
      expect(ink(textOf(content.headline))).toBe(ink(textsOf(parts, 'headline')));
      expect(ink(textOf(content.lead))).toBe(ink(textsOf(parts, 'lead')));
      expect(ink(content.body.flatMap(blockTexts).map(textOf).join(''))).toBe(
        ink(textsOf(parts, 'paragraph', 'subhead')),
      );
      expect(ink(content.photos.map((photo) => textOf(photo.caption)).join(''))).toBe(ink(textsOf(parts, 'caption')));
      const names = content.byline.map(({ name, role }) => `${role ?? ''}${name}`).join('');
      expect(ink(names.replace(separators, ''))).toBe(ink(textsOf(parts, 'byline').replace(separators, '')));
      expect(content.dateline !== null).toBe(parts.some((part) => part.fate === 'dateline'));
      for (const { credit } of content.photos) expect(textsOf(parts, 'credit')).toContain(credit);
      expect(dropped).toEqual(parts.filter((part) => part.fate === 'dropped').map((part) => part.text));
    }),
    { numRuns: 400 },
  );
});

test('what comes out is a valid content that obeys the layout', () => {
  fc.assert(
    fc.property(source, (text) => {
      const { content } = importText(text, PORTAL);
      expect(v.is(contentSchema, content)).toBe(true);
      expect(arrange(piecesOf(content), PORTAL)).toEqual(content);
    }),
    { numRuns: 300 },
  );
});

test('a layout without dateline, lead, photo and byline keeps their text in the body', () => {
  const bare = {
    ...PORTAL,
    id: 'bare',
    slots: PORTAL.slots.filter(({ slot }) => slot === 'headline' || slot === 'body'),
  };
  const page = readFileSync(resolve(FOLDER, 'source-and-imprint.txt'), 'utf8');
  const { content } = importText(page, bare);
  const body = content.body.flatMap(blockTexts).map(textOf).join('\n');
  for (const wanted of ['09:07', '38.000 đồng/kg', 'Thương lái thu mua', 'Quốc Bảo', 'Thanh Tùng', 'Báo Xuân']) {
    expect(body).toContain(wanted);
  }
});
