/**
 * The body as elements that are HTML and XML at once: what ninjs carries as `text/html` and NewsML-G2 as `application/xhtml+xml`. No classes and
 * no styles: whoever receives it dresses the text as their own.
 */
import type { Block, Inline, List, Photo, Quote, Table } from '../../article/article';
import { isBlank } from '../../article/inline';
import { startAttribute } from '../html/start-attribute';
import type { Plates } from '../plates';
import { escapeAttribute, escapeXml } from './escape-xml';
import { inlineXhtml } from './xhtml-inline';

export const paragraphXhtml = (text: Inline): string => (isBlank(text) ? '' : `<p>${inlineXhtml(text)}</p>`);

const listXhtml = (list: List): string => {
  const { ordered, items } = list;
  if (items.length === 0) return '';
  const tag = ordered ? 'ol' : 'ul';
  const inside = items.map(({ text, sublist }) => `<li>${inlineXhtml(text)}${sublist ? listXhtml(sublist) : ''}</li>`);
  return `<${tag}${startAttribute(list)}>${inside.join('')}</${tag}>`;
};

const rowXhtml = (cells: readonly Inline[], tag: 'td' | 'th'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${inlineXhtml(cell)}</${tag}>`).join('')}</tr>`;

const tableXhtml = ({ header, rows }: Table): string => {
  const [first, ...rest] = rows;
  const head = header && first ? `<thead>${rowXhtml(first, 'th')}</thead>` : '';
  const body = (header ? rest : rows).map((cells) => rowXhtml(cells, 'td')).join('');
  return `<table>${head}${body === '' ? '' : `<tbody>${body}</tbody>`}</table>`;
};

/** Within the quote, where every program keeps the two together. */
const quoteXhtml = ({ text, attribution }: Quote): string => {
  const speaker = attribution === '' ? '' : `<footer>— <cite>${escapeXml(attribution)}</cite></footer>`;
  const inside = `${paragraphXhtml(text)}${speaker}`;
  return inside === '' ? '' : `<blockquote>${inside}</blockquote>`;
};

const imageXhtml = ({ alt, size }: Photo, address: string): string => {
  const pixels = size === null ? '' : ` width="${size.width}" height="${size.height}"`;
  return `<img src="${escapeAttribute(address)}" alt="${escapeAttribute(alt)}"${pixels}/>`;
};

export const figureXhtml = (photo: Photo, { photos, creditPrefix }: Plates): string => {
  const address = photo.asset === null ? undefined : photos.get(photo.asset);
  const image = address === undefined ? '' : imageXhtml(photo, address);
  const credit = photo.credit === '' ? '' : escapeXml(creditPrefix + photo.credit);
  const words = [inlineXhtml(photo.caption), credit].filter((part) => part !== '').join(' ');
  const caption = words === '' ? '' : `<figcaption>${words}</figcaption>`;
  return image + caption === '' ? '' : `<figure>${image}${caption}</figure>`;
};

const blockXhtml = (block: Block, plates: Plates): string => {
  switch (block.type) {
    case 'paragraph':
      return paragraphXhtml(block.text);
    case 'subhead':
      return isBlank(block.text) ? '' : `<h${block.level}>${inlineXhtml(block.text)}</h${block.level}>`;
    case 'quote':
      return quoteXhtml(block);
    case 'list':
      return listXhtml(block);
    case 'table':
      return tableXhtml(block);
    case 'photos':
      return block.photos.map((photo) => figureXhtml(photo, plates)).join('\n');
    case 'box':
      return `<aside>${block.blocks.map((inner) => blockXhtml(inner, plates)).join('')}</aside>`;
    case 'rule':
      return '<hr/>';
  }
};

/** A block a line. */
export const blocksXhtml = (blocks: readonly Block[], plates: Plates): string =>
  blocks
    .map((block) => blockXhtml(block, plates))
    .filter((element) => element !== '')
    .join('\n');
