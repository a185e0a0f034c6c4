/** A space between a figure and its per cent sign, which Vietnamese newspapers set close. */
import type { PassageRule } from '../../rule';
import { slipsOf } from '../../text/slips-of';

const PATTERN = /(?<=\d)[^\S\n]+%(?![\p{L}\d])/gu;

export const percentSpace: PassageRule = {
  id: 'percent-space',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) => slipsOf(passage, PATTERN, () => ({ fix: '%' })),
  examples: [
    { wrong: 'Tỷ lệ hộ nghèo còn 1,8 %.', right: 'Tỷ lệ hộ nghèo còn 1,8%.' },
    { wrong: 'Có 97 % hộ dân dùng nước sạch.', right: 'Có 97% hộ dân dùng nước sạch.' },
  ],
};
