/** The body, block by block, and the end mark after the last of them. */
import type { Block, Box } from '../../article/article';
import type { Dress } from './dress';
import { renderEndMark } from './end-mark';
import { renderPhotos } from './figure';
import type { Press } from './press';
import { renderList, renderParagraph, renderQuote, renderSubhead } from './prose';
import { renderTable } from './table';

const renderBoxed = (block: Box['blocks'][number], dress: Dress): string => {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block.text, null, dress);
    case 'subhead':
      return renderSubhead(block, null, dress);
    case 'list':
      return renderList(block, null, dress);
  }
};

/** Numbered, so that those who travel by landmarks can tell one from another. */
const renderBox = ({ blocks }: Box, number: number, { words, dress }: Press): string => {
  if (blocks.length === 0) return '';
  const inside = blocks.map((block) => renderBoxed(block, dress)).join('\n');
  return `<aside${dress.attributes.box} aria-label="${words.box} ${number}">${inside}</aside>`;
};

/** After what holds no closing words of its own the mark has a line to itself. */
const withMarkBelow = (html: string, mark: string | null, dress: Dress): string =>
  mark === null ? html : `${html}\n<p${dress.attributes.end}>${renderEndMark('', mark, dress)}</p>`;

interface Place {
  readonly mark: string | null;
  /** Of its kind among the blocks, from 1. */
  readonly number: number;
}

const renderBlock = (block: Block, { mark, number }: Place, press: Press): string => {
  const { dress } = press;
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block.text, mark, dress);
    case 'subhead':
      return renderSubhead(block, mark, dress);
    case 'quote':
      return renderQuote(block, mark, dress);
    case 'list':
      return renderList(block, mark, dress);
    case 'table':
      return withMarkBelow(renderTable(block, number, press), mark, dress);
    case 'photos':
      return withMarkBelow(renderPhotos(block, press), mark, dress);
    case 'box':
      return withMarkBelow(renderBox(block, number, press), mark, dress);
    case 'rule':
      return withMarkBelow(`<hr${dress.attributes.rule}>`, mark, dress);
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
