import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/article/article';
import { plain, textOf } from '#shared/article/inline';
import { cutLong, fitting } from '../../../src/renderer/editor/paste/cut-long';

const paragraph = (text: string): Block => ({ type: 'paragraph', text: plain(text) });
const texts = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => (block.type === 'paragraph' ? textOf(block.text) : ''));

describe('a paragraph', () => {
  test('of a person’s measure stays as it is, the space at its end with it', () => {
    const blocks = [paragraph('Nước lên '), { type: 'rule' } as const, paragraph('a'.repeat(10_000))];
    expect(cutLong(blocks)).toEqual(blocks);
  });

  test('of a whole book is cut between its words, and none of them is lost', () => {
    const words = 'nước lên theo con nước rằm '.repeat(5_000).trim();
    const cut = texts(cutLong([paragraph(words)]));
    expect(Math.max(...cut.map((text) => text.length))).toBeLessThanOrEqual(10_000);
    expect(cut.join(' ')).toBe(words);
  });

  test('without a space is cut between two characters', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.constantFrom('😀', 'ộ', '𠮷'), (shift, sign) => {
        const text = 'a'.repeat(shift) + sign.repeat(12_000);
        const cut = texts(cutLong([paragraph(text)]));
        expect(cut.join('')).toBe(text);
        expect(cut.every((piece) => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(piece))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a place of a few words', () => {
  test('takes the lines that fit, at least the first, and leaves the others', () => {
    const lines = ['một', 'hai', 'ba'].map(plain);
    expect(fitting(lines)).toEqual({ fit: lines, rest: [] });
    expect(fitting(lines, 6)).toEqual({ fit: lines.slice(0, 2), rest: lines.slice(2) });
    expect(fitting(lines, 1)).toEqual({ fit: lines.slice(0, 1), rest: lines.slice(1) });
  });
});
