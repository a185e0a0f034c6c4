/** A Markdown file, in whatever alphabet its bytes are. */
import { decodeText } from '#shared/importing/decode-text';
import { readMarkdown } from '#shared/importing/markdown/read-markdown';
import { DEFAULT_LAYOUT } from '../../layouts';
import { pagePictures } from '../html/page-pictures';
import { keysIn } from '../html/sort-page';
import { documentRead, type Read, type SourceFile } from '../source';

export const readMarkdownFile = ({ bytes, beside }: SourceFile): Read => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { blocks, facts, notes } = readMarkdown(decoded.text, DEFAULT_LAYOUT.dateline.offset);
  const { pictures, unread } = pagePictures(keysIn(blocks), beside);
  const left = unread.map((text) => ({ kind: 'unread-picture', text }) as const);
  return documentRead({
    blocks,
    pictures,
    facts,
    conversions: decoded.conversions,
    notes: [...notes, ...left],
    dropped: [],
  });
};
