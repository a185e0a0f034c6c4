/** Spaces just inside quotation marks. */
import type { Slip } from '../../finding';
import type { Passage } from '../../manuscript';
import type { PassageRule } from '../../rule';
import { slipsOf } from '../../text/slips-of';
import { straightPairs } from '../../text/straight-quotes';

const QUOTE = /[“”«»"]/u;
const AFTER_OPENING = /[“«][^\S\n]+(?=\S)/gu;
const BEFORE_CLOSING = /(?<=\S)[^\S\n]+[”»]/gu;

/** A straight mark does not say whether it opens or closes: what stands outside must say so too. */
const OPENS = /(?:^|[\s([–-])$/u;
const CLOSES = /^(?:$|[\s.,;:!?…)\]–-])/u;

const insideStraight = ({ key, slot, text }: Passage): readonly Slip[] =>
  straightPairs(text).flatMap(({ open, close }) => {
    const inside = text.slice(open + 1, close);
    if (inside.trim() === '') return [];
    const from = open + 1 + inside.length - inside.trimStart().length;
    const to = open + 1 + inside.trimEnd().length;
    return [
      ...(from > open + 1 && OPENS.test(text.slice(Math.max(0, open - 1), open))
        ? [{ key, slot, start: open, end: from, fix: '"' }]
        : []),
      ...(to < close && CLOSES.test(text.slice(close + 1)) ? [{ key, slot, start: to, end: close + 1, fix: '"' }] : []),
    ];
  });

export const quoteSpace: PassageRule = {
  id: 'quote-space',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) =>
    !QUOTE.test(passage.text)
      ? []
      : [
          ...slipsOf(passage, AFTER_OPENING, ({ 0: found }) => ({ fix: found.charAt(0) })),
          ...slipsOf(passage, BEFORE_CLOSING, ({ 0: found }) => ({ fix: found.slice(-1) })),
          ...insideStraight(passage),
        ],
  examples: [
    { wrong: 'Phong trào “ Ngày thứ Bảy xanh ” lan rộng.', right: 'Phong trào “Ngày thứ Bảy xanh” lan rộng.' },
    { wrong: 'Mô hình " Tổ tự quản" có hiệu quả.', right: 'Mô hình "Tổ tự quản" có hiệu quả.' },
  ],
};
