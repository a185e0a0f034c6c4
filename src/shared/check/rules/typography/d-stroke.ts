/** Icelandic eth and its like in place of Đ: some keyboards and old converters write them, and only search and sorting notice. */
import type { PassageRule } from '../../rule';
import { slipsOf } from '../../text/slips-of';
import { wordEnd, wordStart } from '../../text/word-around';

/** Ð, ð, Ɖ, ɖ. */
const LOOK_ALIKE = /[\u00D0\u00F0\u0189\u0256]/gu;

const D: Readonly<Record<string, string>> = { '\u00D0': 'Đ', '\u00F0': 'đ', '\u0189': 'Đ', '\u0256': 'đ' };

export const dStroke: PassageRule = {
  id: 'd-stroke',
  group: 'typography',
  normal: 'warn',
  language: 'vi',
  reads: 'passage',
  find: (passage) =>
    slipsOf(passage, LOOK_ALIKE, ({ index }) => {
      const [start, end] = [wordStart(passage.text, index), wordEnd(passage.text, index)];
      const fix = passage.text.slice(start, end).replace(LOOK_ALIKE, (letter) => D[letter] ?? letter);
      return { start, end, fix };
    }),
  examples: [
    { wrong: 'Huyện \u00D0ức Thạnh khởi công chợ mới.', right: 'Huyện Đức Thạnh khởi công chợ mới.' },
    { wrong: 'Ông Trần Quang \u0189ạo đến dự.', right: 'Ông Trần Quang Đạo đến dự.' },
  ],
};
