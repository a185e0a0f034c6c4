/** A paragraph, headline or caption that begins with a small letter. */

import { capitalise } from '../../../vietnamese/capitals';
import type { PassageKind } from '../../manuscript';
import type { PassageRule } from '../../rule';
import { touchesAddress } from '../../text/addresses';
import { wordEnd } from '../../text/word-around';

const KINDS: ReadonlySet<PassageKind> = new Set<PassageKind>(['headline', 'lead', 'paragraph', 'subhead', 'caption']);

const FIRST = /^[\s“"'(]*(?=\p{Ll})/u;

/** `a)`, `b.` of a list; `iPhone`; a unit or code with figures. */
const MEANT = /^(?:\p{Ll}[.)]|\p{Ll}{1,2}\p{Lu}|\p{L}*\d)/u;

export const paragraphCapital: PassageRule = {
  id: 'paragraph-capital',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: ({ key, slot, kind, text }) => {
    const found = KINDS.has(kind) ? FIRST.exec(text) : null;
    if (found === null) return [];
    const start = found[0].length;
    const end = wordEnd(text, start);
    if (MEANT.test(text.slice(start)) || touchesAddress(text, start, end)) return [];
    const word = text.slice(start, end);
    return [{ key, slot, start, end, fix: capitalise(word), values: { word } }];
  },
  examples: [
    { wrong: 'sáng nay, xã Long Điền ra quân làm thủy lợi.', right: 'Sáng nay, xã Long Điền ra quân làm thủy lợi.' },
    { wrong: '“nước đã về”, bà Bảy nói.', right: '“Nước đã về”, bà Bảy nói.' },
  ],
};
