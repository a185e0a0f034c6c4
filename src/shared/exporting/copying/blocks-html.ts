/**
 * Blocks as the HTML that a copy gives to other programs: the elements of HTML and nothing else. No classes, no styles, no attributes but a
 * link's address and the number that a list counts from, so that Word, Gmail and an editorial system dress the text as their own.
 */
import type { Block, Inline, List, Photo, Quote, Run, Table } from '../../article/article';
import { isBlank, textOf } from '../../article/inline';
import { isSafeLink } from '../../article/links';
import { escapeHtml } from '../html/escape';
import { startAttribute } from '../html/start-attribute';

/** Composed before the tags stand around it: an accent that comes first would join the sign of the tag before it. */
const written = (text: string): string => escapeHtml(text.normalize('NFC'));

const markedHtml = ({ text, bold, italic }: Run): string => {
  const plain = written(text).replaceAll('\n', '<br>');
  const slanted = italic ? `<em>${plain}</em>` : plain;
  return bold ? `<strong>${slanted}</strong>` : slanted;
};

const addressOf = ({ link }: Run): string | null => (link !== undefined && isSafeLink(link) ? link : null);

/** Neighbours of one address are one link, however their marks differ. */
export const inlineHtml = (inline: Inline): string => {
  let html = '';
  let open: string | null = null;
  for (const run of inline) {
    const address = addressOf(run);
    if (open !== null && address !== open) html += '</a>';
    if (address !== null && address !== open) html += `<a href="${escapeHtml(address)}">`;
    html += markedHtml(run);
    open = address;
  }
  return open === null ? html : `${html}</a>`;
};

export const paragraphHtml = (text: Inline): string => (isBlank(text) ? '' : `<p>${inlineHtml(text)}</p>`);

const listHtml = (list: List): string => {
  const { ordered, items } = list;
  const tag = ordered ? 'ol' : 'ul';
  const inside = items.map(({ text, sublist }) => `<li>${inlineHtml(text)}${sublist ? listHtml(sublist) : ''}</li>`);
  return `<${tag}${startAttribute(list)}>${inside.join('')}</${tag}>`;
};

const rowHtml = (cells: readonly Inline[], tag: 'td' | 'th'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${inlineHtml(cell)}</${tag}>`).join('')}</tr>`;

const tableHtml = ({ header, rows }: Table): string => {
  const [first, ...rest] = rows;
  const head = header && first ? `<thead>${rowHtml(first, 'th')}</thead>` : '';
  const body = (header ? rest : rows).map((cells) => rowHtml(cells, 'td')).join('');
  return `<table>${head}${body === '' ? '' : `<tbody>${body}</tbody>`}</table>`;
};

/** Within the quote, where every program keeps the two together. */
const quoteHtml = ({ text, attribution }: Quote): string => {
  const speaker = attribution === '' ? '' : `<footer>— <cite>${written(attribution)}</cite></footer>`;
  return `<blockquote>${paragraphHtml(text)}${speaker}</blockquote>`;
};

/** The words under the picture; the picture itself is a file, which no program takes from among text. */
export const figureHtml = ({ caption, credit }: Photo, creditPrefix: string): string => {
  const parts = [inlineHtml(caption), credit === '' ? '' : written(creditPrefix + credit)];
  const words = parts.filter((part) => part !== '').join(' ');
  return words === '' ? '' : `<figure><figcaption>${words}</figcaption></figure>`;
};

const blockHtml = (block: Block, creditPrefix: string): string => {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block.text);
    case 'subhead':
      return textOf(block.text).trim() === '' ? '' : `<h${block.level}>${inlineHtml(block.text)}</h${block.level}>`;
    case 'quote':
      return quoteHtml(block);
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block);
    case 'photos':
      return block.photos.map((photo) => figureHtml(photo, creditPrefix)).join('');
    case 'box':
      return `<aside>${blocksHtml(block.blocks, creditPrefix)}</aside>`;
    case 'rule':
      return '<hr>';
  }
};

/** @param creditPrefix before a photo's credit, e.g. `Ảnh: ` */
export const blocksHtml = (blocks: readonly Block[], creditPrefix: string): string =>
  blocks.map((block) => blockHtml(block, creditPrefix)).join('');
