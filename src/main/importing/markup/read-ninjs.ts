/** A ninjs file: JSON of a news agency, its body in HTML or plain text. */
import { parseHTML } from 'linkedom';
import { decodeText } from '#shared/importing/decode-text';
import { type NinjsPage, readNinjs } from '#shared/importing/ninjs/read-ninjs';
import { DEFAULT_LAYOUT } from '../../layouts';
import { boundedDepth } from '../html/bounded-depth';
import { pagePictures } from '../html/page-pictures';
import { treeOf } from '../html/page-tree';
import { keysIn } from '../html/sort-page';
import { documentRead, type Read, type SourceFile, Unreadable } from '../source';

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('broken-file');
  }
};

const pageOf: NinjsPage = (html) =>
  treeOf(parseHTML(`<!doctype html><html><body>${boundedDepth(html)}</body></html>`).document.documentElement);

export const readNinjsFile = ({ bytes }: SourceFile): Read => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const read = readNinjs(parseJson(decoded.text), pageOf, DEFAULT_LAYOUT.dateline.offset);
  if (!read.ok) return read;
  const { pictures, unread } = pagePictures(keysIn(read.blocks), new Map());
  const notes = [...read.notes, ...unread.map((text) => ({ kind: 'unread-picture', text }) as const)];
  return documentRead({ blocks: read.blocks, pictures, facts: read.facts, conversions: [], notes, dropped: [] });
};
