/** Plain text -> paragraphs: a line each, without the white space that lays pages out. */
import type { Block } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { cleanText } from '#shared/layout/clean-text';

export const textToBlocks = (text: string): readonly Block[] =>
  cleanText(text)
    .split('\n')
    .map((line) => line.replace(/[\s\u00A0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', text: plain(line) }));
