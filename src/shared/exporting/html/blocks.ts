/** The body, block by block, and the end mark after the last of them. */
import type { Block, Box } from '../../article/article';
import { renderEndMark } from './end-mark';
import { renderPhotos } from './figure';
import type { Press } from './press';
import { renderList, renderParagraph, renderQuote, renderSubhead } from './prose';
import { renderTable } from './table';

const renderBoxed = (block: Box['blocks'][number]): string => {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block.text, null);
    case 'subhead':
      return renderSubhead(block, null);
    case 'list':
      return renderList(block, null);
  }
};

/** Numbered, so that those who travel by landmarks can tell one from another. */
const renderBox = ({ blocks }: Box, number: number, { words }: Press): string =>
  blocks.length === 0 ? '' : `<aside aria-label="${words.box} ${number}">${blocks.map(renderBoxed).join('\n')}</aside>`;

/** After what holds no closing words of its own the mark has a line to itself. */
const withMarkBelow = (html: string, mark: string | null): string =>
  mark === null ? html : `${html}\n<p class="end">${renderEndMark('', mark)}</p>`;

interface Place {
  readonly mark: string | null;
  /** Of its kind among the blocks, from 1. */
  readonly number: number;
}

const renderBlock = (block: Block, { mark, number }: Place, press: Press): string => {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block.text, mark);
    case 'subhead':
      return renderSubhead(block, mark);
    case 'quote':
      return renderQuote(block, mark);
    case 'list':
      return renderList(block, mark);
    case 'table':
      return withMarkBelow(renderTable(block, number, press), mark);
    case 'photos':
      return withMarkBelow(renderPhotos(block, press), mark);
    case 'box':
      return withMarkBelow(renderBox(block, number, press), mark);
    case 'rule':
      return withMarkBelow('<hr>', mark);
  }
};

/** @param mark set after the last block; null where the house sets none. */
export const renderBlocks = (blocks: readonly Block[], mark: string | null, press: Press): string => {
  const numbers = new Map<Block['type'], number>();
  const last = blocks.length - 1;
  return blocks
    .map((block, i) => {
      const number = (numbers.get(block.type) ?? 0) + 1;
      numbers.set(block.type, number);
      return `${renderBlock(block, { mark: i === last ? mark : null, number }, press)}\n`;
    })
    .join('');
};
