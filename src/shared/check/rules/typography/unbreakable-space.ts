/** A plain space between a figure and its unit, where a line may break: for houses that set unbreakable ones. */
import type { PassageRule } from '../../rule';
import { slipsOf } from '../../text/slips-of';
import { SPACED_UNIT } from '../../text/units';
import { wordEnd, wordStart } from '../../text/word-around';

export const unbreakableSpace: PassageRule = {
  id: 'unbreakable-space',
  group: 'typography',
  normal: 'off',
  reads: 'passage',
  find: (passage) =>
    slipsOf(passage, SPACED_UNIT, ({ index }) => {
      const { text } = passage;
      const [start, end] = [wordStart(text, index), wordEnd(text, index + 1)];
      return { start, end, fix: `${text.slice(start, index)}\u00A0${text.slice(index + 1, end)}` };
    }),
  examples: [
    { wrong: 'Tuyến kênh dài 5 km.', right: 'Tuyến kênh dài 5\u00A0km.' },
    { wrong: 'Vốn đầu tư 42 tỷ đồng.', right: 'Vốn đầu tư 42\u00A0tỷ đồng.' },
  ],
};
