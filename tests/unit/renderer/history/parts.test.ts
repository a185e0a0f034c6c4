/** Putting back: one slot leaves the others alone, all of them leave nothing, and the two ways meet. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SLOTS } from '#shared/layout/house-layout';
import { sameContent, slotsApart, withPart } from '../../../../src/renderer/features/history/parts';
import { content } from '../../../support/arbitrary';
import { titled } from './kept';

const slot = fc.constantFrom(...SLOTS);

test('one part put back is that part, and every other stays as it is', () => {
  fc.assert(
    fc.property(content, content, slot, (present, kept, part) => {
      const restored = withPart(present, kept, part);
      expect(slotsApart(restored, kept)).not.toContain(part);
      expect(slotsApart(restored, present).filter((other) => other !== part)).toEqual([]);
    }),
  );
});

test('all parts put back, one after another or at once, are the kept text', () => {
  fc.assert(
    fc.property(content, content, (present, kept) => {
      expect(sameContent(withPart(present, kept, 'all'), kept)).toBe(true);
      const oneByOne = SLOTS.reduce((text, part) => withPart(text, kept, part), present);
      expect(sameContent(oneByOne, kept)).toBe(true);
    }),
  );
});

test('putting a part back and then the part that was there changes nothing', () => {
  fc.assert(
    fc.property(content, content, slot, (present, kept, part) => {
      expect(sameContent(withPart(withPart(present, kept, part), present, part), present)).toBe(true);
    }),
  );
});

test('the order in which marks were written down means nothing', () => {
  const one = { ...titled(''), headline: [{ text: 'Tít', bold: true, italic: true } as const] };
  const other = { ...titled(''), headline: [{ italic: true, bold: true, text: 'Tít' } as const] };
  expect(sameContent(one, other)).toBe(true);
});

test('a mark alone is a difference', () => {
  expect(slotsApart(titled('Tít'), { ...titled(''), headline: [{ text: 'Tít', bold: true }] })).toEqual(['headline']);
});
