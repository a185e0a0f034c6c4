/** Letters taken apart into letter and accent: they look whole, but search, spelling and other programs do not find them. */
import type { Slip } from '../../finding';
import type { PassageRule } from '../../rule';

const WORDS = /[\p{L}\p{M}]+/gu;

const isApart = (text: string): boolean => text !== text.normalize('NFC');

/** One slip from the first such word to the last: a text from such a keyboard has hundreds. */
export const decomposed: PassageRule = {
  id: 'decomposed',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: ({ key, slot, text }): readonly Slip[] => {
    if (!isApart(text)) return [];
    const apart = [...text.matchAll(WORDS)].filter(([word]) => isApart(word));
    const [first, last] = [apart[0], apart.at(-1)];
    // Not only letters can be taken apart.
    const start = first?.index ?? 0;
    const end = last === undefined ? text.length : last.index + last[0].length;
    return [{ key, slot, start, end, values: { words: apart.length }, fix: text.slice(start, end).normalize('NFC') }];
  },
  examples: [
    { wrong: 'Trạm bơm đã chạy.'.normalize('NFD'), right: 'Trạm bơm đã chạy.' },
    { wrong: `Bà con ${'phấn khởi'.normalize('NFD')} ra đồng.`, right: 'Bà con phấn khởi ra đồng.' },
  ],
};
