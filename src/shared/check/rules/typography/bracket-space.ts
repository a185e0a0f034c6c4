/** Spaces inside brackets, and none outside: `( xã An Thới )`, `huyện(cũ)`. */
import type { PassageRule } from '../../rule';
import { slipsOf } from '../../text/slips-of';
import { wordEnd, wordStart } from '../../text/word-around';

/** Cheap to try, and not met in most texts. */
const MAYBE = /[([]\s|\s[)\]]|[^\s“"]\(|\)[^\s.,;:!?…”"]/u;
const AFTER_OPENING = /[([][^\S\n]+(?=[^\s)\]])/gu;
const BEFORE_CLOSING = /(?<=[^\s([])[^\S\n]+[)\]]/gu;
/** A word at least on both sides: `f(x)` and `xã(s)` have none. */
const GLUED_OPENING = /(?<=[\p{L}\p{M}]{2})\((?=\p{L}{2})/gu;
const GLUED_CLOSING = /\)(?=\p{L}{2})/gu;

export const bracketSpace: PassageRule = {
  id: 'bracket-space',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) =>
    !MAYBE.test(passage.text)
      ? []
      : [
          ...slipsOf(passage, AFTER_OPENING, ({ 0: found }) => ({ fix: found.charAt(0), variant: 'inside' })),
          ...slipsOf(passage, BEFORE_CLOSING, ({ 0: found }) => ({ fix: found.slice(-1), variant: 'inside' })),
          ...slipsOf(passage, GLUED_OPENING, ({ index }) => {
            const start = wordStart(passage.text, index);
            return { start, fix: `${passage.text.slice(start, index)} (`, variant: 'outside' };
          }),
          ...slipsOf(passage, GLUED_CLOSING, ({ index }) => {
            const end = wordEnd(passage.text, index + 1);
            // The bracket of a single letter belongs to the word: `(s)he`.
            if (/^\(\S$/u.test(passage.text.slice(index - 2, index))) return null;
            return { end, fix: `) ${passage.text.slice(index + 1, end)}`, variant: 'outside' };
          }),
        ],
  examples: [
    { wrong: 'Chợ Bàu Sen ( xã An Thới ) mở cửa.', right: 'Chợ Bàu Sen (xã An Thới) mở cửa.' },
    { wrong: 'Ủy ban nhân dân(UBND) xã đã họp.', right: 'Ủy ban nhân dân (UBND) xã đã họp.' },
  ],
};
