/** The body: paragraphs, subheads, quotes and lists, the end mark after the last of them. */
import type { Block, Inline, List, ListItem, Subhead } from '../../article/article';
import { isBlank, textOf } from '../../article/inline';
import { renderEndMark } from './end-mark';
import { renderInline } from './inline';

/** What a text is followed by: the end mark where it is the article's last, otherwise nothing. */
const renderClosed = (text: Inline, mark: string | null): string =>
  mark === null ? renderInline(text) : renderInline(text) + renderEndMark(textOf(text), mark);

const renderItem = ({ text, sublist }: ListItem, mark: string | null): string =>
  sublist === null
    ? `<li>${renderClosed(text, mark)}</li>`
    : `<li>${renderInline(text)}${renderList(sublist, mark)}</li>`;

const renderList = ({ ordered, items }: List, mark: string | null): string => {
  const tag = ordered ? 'ol' : 'ul';
  const last = items.length - 1;
  return `<${tag}>${items.map((item, i) => renderItem(item, i === last ? mark : null)).join('')}</${tag}>`;
};

/** A subhead that says nothing would be an empty stop for those who travel by headings. */
const renderSubhead = ({ level, text }: Subhead, mark: string | null): string =>
  isBlank(text) ? `<p>${renderClosed(text, mark)}</p>` : `<h${level}>${renderClosed(text, mark)}</h${level}>`;

const renderBlock = (block: Block, mark: string | null): string => {
  switch (block.type) {
    case 'paragraph':
      return `<p>${renderClosed(block.text, mark)}</p>`;
    case 'subhead':
      return renderSubhead(block, mark);
    case 'quote':
      return `<blockquote><p>${renderClosed(block.text, mark)}</p></blockquote>`;
    case 'list':
      return renderList(block, mark);
  }
};

/** @param mark set after the last block; null where the house sets none. */
export const renderBlocks = (blocks: readonly Block[], mark: string | null): string => {
  const last = blocks.length - 1;
  return blocks.map((block, i) => `${renderBlock(block, i === last ? mark : null)}\n`).join('');
};
