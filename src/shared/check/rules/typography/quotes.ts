/** Straight or curly quotation marks: the house's, or else those that the text uses most. */
import type { Slip } from '../../finding';
import type { Passage } from '../../manuscript';
import { perPassage } from '../../reading/per-passage';
import type { ArticleRule } from '../../rule';
import { touchesAddress } from '../../text/addresses';
import { majority } from '../../text/majority';
import { slipsOf } from '../../text/slips-of';
import { straightPairs } from '../../text/straight-quotes';

type Kind = 'straight' | 'curly';

interface Found {
  readonly slip: Slip;
  readonly kind: Kind;
}

const curlyIn = (passage: Passage): readonly Found[] =>
  slipsOf(passage, /[“”„]/gu, () => ({ fix: '"' })).map((slip) => ({ slip, kind: 'curly' }));

/** Only those that have a partner: a lone one may stand for inches. */
const straightIn = ({ key, slot, text }: Passage): readonly Found[] =>
  straightPairs(text)
    .filter(({ open, close }) => !touchesAddress(text, open, open + 1) && !touchesAddress(text, close, close + 1))
    .flatMap(({ open, close }) => [
      { slip: { key, slot, start: open, end: open + 1, fix: '“' }, kind: 'straight' as const },
      { slip: { key, slot, start: close, end: close + 1, fix: '”' }, kind: 'straight' as const },
    ]);

const marksIn = perPassage((passage): readonly Found[] =>
  [...curlyIn(passage), ...straightIn(passage)].sort((a, b) => a.slip.start - b.slip.start),
);

export const quotes: ArticleRule = {
  id: 'quotes',
  group: 'typography',
  normal: 'warn',
  reads: 'article',
  find: ({ passages }, { style }) => {
    const found = passages.flatMap(marksIn);
    const wanted = style.quotes === 'any' ? majority(found.map(({ kind }) => kind)) : style.quotes;
    if (wanted === null) return [];
    return found.filter(({ kind }) => kind !== wanted).map(({ slip }) => ({ ...slip, variant: wanted }));
  },
  examples: [
    {
      wrong: 'Mô hình “Ruộng sạch”, mô hình “Kênh xanh” và mô hình "Ấp sáng" đều hay.',
      right: 'Mô hình “Ruộng sạch”, mô hình “Kênh xanh” và mô hình “Ấp sáng” đều hay.',
    },
  ],
};
