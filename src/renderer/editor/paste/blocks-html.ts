/** Blocks as the HTML that a copy gives to other programs, and that our own paste reads back whole. */
import type { Block, Inline, List, Photo, Run, Table } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');

const runHtml = ({ text, bold, italic, link }: Run): string => {
  const plain = escaped(text).replace(/\n/gu, '<br>');
  const strong = bold ? `<b>${plain}</b>` : plain;
  const marked = italic ? `<i>${strong}</i>` : strong;
  return link === undefined ? marked : `<a href="${escaped(link)}">${marked}</a>`;
};

const inlineHtml = (inline: Inline): string => inline.map(runHtml).join('');

const listHtml = ({ ordered, items }: List): string => {
  const tag = ordered ? 'ol' : 'ul';
  const inside = items.map(({ text, sublist }) => `<li>${inlineHtml(text)}${sublist ? listHtml(sublist) : ''}</li>`);
  return `<${tag}>${inside.join('')}</${tag}>`;
};

const tableHtml = ({ header, widths, rows }: Table): string => {
  const settings = `${header ? ' data-header="true"' : ''}${widths ? ` data-widths="${widths.join(' ')}"` : ''}`;
  const inside = rows.map((row) => `<tr>${row.map((cell) => `<td>${inlineHtml(cell)}</td>`).join('')}</tr>`);
  return `<table${settings}><tbody>${inside.join('')}</tbody></table>`;
};

const photoHtml = ({ caption, ...photo }: Photo): string =>
  `<figure data-photo="${escaped(JSON.stringify(photo))}">${inlineHtml(caption)}</figure>`;

const blockHtml = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.text)}</p>`;
    case 'subhead':
      return `<h${block.level}>${inlineHtml(block.text)}</h${block.level}>`;
    case 'quote': {
      const cite = block.attribution === '' ? '' : `<cite>${escaped(block.attribution)}</cite>`;
      return `<blockquote>${inlineHtml(block.text)}</blockquote>${cite}`;
    }
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block);
    case 'photos':
      return `<div data-photos="${block.position}">${block.photos.map(photoHtml).join('')}</div>`;
    case 'box':
      return `<aside data-box="true">${block.blocks.map(blockHtml).join('')}</aside>`;
    case 'rule':
      return '<hr>';
  }
};

export const blocksHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).join('');

/** A table as spreadsheets read it, any other block a line for each of its texts. */
export const blocksText = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) =>
      block.type === 'table'
        ? block.rows.map((row) => row.map((cell) => textOf(cell).replace(/\s+/gu, ' ')).join('\t'))
        : blockTexts(block).map(textOf),
    )
    .join('\n');
