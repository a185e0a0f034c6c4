/** A saved page: its article with what the page says of itself, and every other line of it as left out. */
import type { Conversion, Note } from '#shared/importing/document';
import { pageFacts } from '#shared/importing/html/page-facts';
import { blocksOf } from '#shared/importing/markup/blocks-of';
import { legacyReader } from '#shared/importing/markup/legacy-text';
import { pageText as textOfPage } from '#shared/importing/markup/page-node';
import { DEFAULT_LAYOUT } from '../../layouts';
import { footnotesIn } from '../footnotes';
import { documentRead, type Read, type SourceFile } from '../source';
import { parsePage } from './main-content';
import { pageText } from './page-bytes';
import { pagePictures } from './page-pictures';
import { keysIn, sortPage } from './sort-page';

/** @param html with its pictures known by their addresses. */
export const readPage = (
  html: string,
  beside: ReadonlyMap<string, Uint8Array>,
  conversions: readonly Conversion[],
): Read => {
  const { page, content } = parsePage(html);
  const legacy = legacyReader(textOfPage(page));
  const options = { convert: legacy.convert };
  const whole = blocksOf(page, options);
  const read = content === null ? whole : blocksOf(content, options);
  const { blocks, dropped } =
    content === null ? { blocks: whole.blocks, dropped: [] } : sortPage(whole.blocks, read.blocks);
  const { pictures, unread } = pagePictures(keysIn(blocks), beside);
  const notes: readonly Note[] = [...read.notes, ...unread.map((text) => ({ kind: 'unread-picture', text }) as const)];
  return documentRead({
    blocks: [...blocks, ...footnotesIn(read.notes)],
    pictures,
    facts: pageFacts(page, DEFAULT_LAYOUT.dateline.offset),
    conversions: [...conversions, ...legacy.conversions()],
    notes,
    dropped,
  });
};

export const readHtml = ({ bytes, beside }: SourceFile): Read => {
  const { html, conversions } = pageText(bytes);
  return readPage(html, beside, conversions);
};
