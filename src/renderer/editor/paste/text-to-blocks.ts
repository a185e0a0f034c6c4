/** Plain text -> paragraphs: a line each, without the white space that lays pages out. */
import type { Block } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { cleanText } from '#shared/layout/clean-text';

const paragraph = (text: string): Block => ({ type: 'paragraph', text: plain(text) });

const collapse = (line: string): string => line.replace(/[\s\u00A0]+/gu, ' ');

/** A single line goes in among words: the space at its ends is what parts it from them. */
export const textToBlocks = (text: string): readonly Block[] => {
  const lines = cleanText(text).split('\n').map(collapse);
  const [only = ''] = lines;
  if (lines.length === 1) return only === '' ? [] : [paragraph(only)];
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph);
};
