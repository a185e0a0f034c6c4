import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#shared/article/article';
import { plain, textOf } from '#shared/article/inline';
import { assemble } from '#shared/importing/assemble';
import { NO_FACTS } from '#shared/importing/document';
import { cutLongInline, cutLongText, LONGEST_LINE } from '#shared/importing/long-lines';
import { settle } from '#shared/importing/settle';
import { importText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';

const ink = (text: string): string => text.replace(/\s/gu, '');
const BOOK = 'nước lên theo con nước rằm '.repeat(2_000).trim();

const longest = (body: readonly Block[]): number =>
  Math.max(...body.map((block) => (block.type === 'paragraph' ? textOf(block.text).length : 0)));

test('a text of any length is cut into pieces that a paragraph holds, and no letter is lost', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 1, max: 80 }), (words, times) => {
      const text = `${words.join(' ')} `.repeat(times);
      const pieces = cutLongText(text);
      expect(ink(pieces.join(''))).toBe(ink(text));
      expect(pieces.every((piece) => piece.length <= LONGEST_LINE && piece === piece.trim())).toBe(true);
      expect(ink(cutLongInline(plain(text)).map(textOf).join(''))).toBe(ink(text));
    }),
    { numRuns: 200 },
  );
});

test('a line without a space is cut between two characters', () => {
  const pieces = cutLongText(`a${'🌾'.repeat(LONGEST_LINE)}`);
  expect(pieces.join('')).toBe(`a${'🌾'.repeat(LONGEST_LINE)}`);
  expect(pieces.every((piece) => /^a?(?:🌾)*$/u.test(piece))).toBe(true);
});

test('a line of a whole book stays no line of an article, pasted as a page or read from a file', () => {
  const page = importText(`Chuyện con nước\n13/03/2024 14:12\n${BOOK}.\nMột đoạn nữa để bài có thân.`, PORTAL);
  expect(longest(page.content.body)).toBeLessThanOrEqual(LONGEST_LINE);
  const block: Block = { type: 'paragraph', text: plain(BOOK) };
  const document = { pictures: new Map(), facts: NO_FACTS, conversions: [], notes: [], dropped: [] };
  const draft = assemble({ ...document, blocks: [{ block, hint: null, pictures: [] }] }, PORTAL);
  expect(longest(settle(draft.parts, [], PORTAL).content.body)).toBeLessThanOrEqual(LONGEST_LINE);
});
