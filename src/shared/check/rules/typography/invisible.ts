/** Characters that take no room, left behind by web pages and converters: they part words from search and spelling. */
import type { PassageRule } from '../../rule';
import { type Reading, slipsOf } from '../../text/slips-of';
import { wordEnd, wordStart } from '../../text/word-around';

/** Controls, soft hyphen, zero-width space, direction marks, word joiner, BOM; joiners only between Latin letters, where no script needs them. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this rule looks for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB]+|(?<=\p{Script=Latin})[\u200C\u200D]+(?=\p{Script=Latin})/gu;

/** Any of them and of what follows, cheap to try; the surrogates are those of the private planes. */
const MAYBE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this rule looks for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uDB80-\uDBFF\uE000-\uF8FF\uFEFF\uFFF9-\uFFFD]/;

/** What converters put where they did not know the letter. */
const GARBLED = /[\uFFFD\p{Co}]+/gu;

/** With the words on either side, or there would be nothing to see. */
const readUnseen = (text: string, start: number, end: number): Reading => {
  const [from, to] = [wordStart(text, start), wordEnd(text, end)];
  return { start: from, end: to, fix: text.slice(from, start) + text.slice(end, to) };
};

export const invisible: PassageRule = {
  id: 'invisible',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) =>
    !MAYBE.test(passage.text)
      ? []
      : [
          ...slipsOf(passage, UNSEEN, ({ index, 0: found }) => readUnseen(passage.text, index, index + found.length)),
          ...slipsOf(passage, GARBLED, ({ index, 0: found }) => ({
            start: wordStart(passage.text, index),
            end: wordEnd(passage.text, index + found.length),
            variant: 'garbled',
          })),
        ],
  examples: [
    { wrong: 'Kênh đã được nạo\u200B vét.', right: 'Kênh đã được nạo vét.' },
    { wrong: 'Cầu b\u00ADắc qua rạch Ông Hương.', right: 'Cầu bắc qua rạch Ông Hương.' },
  ],
};
