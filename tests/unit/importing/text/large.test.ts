import { expect, test } from 'vitest';
import { textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { importText } from '#shared/importing/text';
import { accountFor } from '#shared/importing/text/assign';
import { cleanText } from '#shared/layout/clean-text';
import { PORTAL } from '#shared/layout/portal';

const MEGABYTE = 1_000_000;

const squeeze = (text: string): string => text.replace(/\s/gu, '');

/** Linear work on this much takes well under a second; quadratic work runs into the limit. */
const LIMIT_MS = 60_000;

test.each(['a', ' ', '1/', 'a ', './.', ' - ', 'Ảnh: ', '(', '\u0301', 'Lê, '])(
  'a megabyte of %j on one line is read to its end',
  (unit) => {
    const text = unit.repeat(Math.floor(MEGABYTE / unit.length));
    expect(
      squeeze(
        accountFor(text, PORTAL)
          .map((part) => part.text)
          .join(''),
      ),
    ).toBe(squeeze(cleanText(text)));
  },
  LIMIT_MS,
);

test.each(['a', './.', 'A  A', '1/1/2024', 'Lê Hạnh', 'Tin liên quan', 'Một câu có hơn tám chữ để thành đoạn văn.'])(
  'thirty thousand lines of %j are read to their end',
  (unit) => {
    const text = `${unit}\n`.repeat(30_000);
    expect(
      squeeze(
        accountFor(text, PORTAL)
          .map((part) => part.text)
          .join(''),
      ),
    ).toBe(squeeze(cleanText(text)));
  },
  LIMIT_MS,
);

test('a line longer than a document may hold goes on in further paragraphs, whole words together', () => {
  const text = 'mưa nắng '.repeat(100_000);
  const { content } = importText(text, PORTAL);
  const texts = content.body.flatMap(blockTexts).map(textOf);
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.join(' ')).toBe(text.trim());
});
