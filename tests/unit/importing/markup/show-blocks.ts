/** Blocks in a notation that one reads at a glance, as the expected results of the clipboard's fixtures are kept. */
import type { Block, Inline, List, Run } from '#shared/article/article';
import type { ReadBlock } from '#shared/importing/document';
import type { ReadMarkup } from '#shared/importing/markup/blocks-of';

const run = ({ text, bold, italic, link }: Run): string => {
  const shown = `${bold ? '**' : ''}${italic ? '_' : ''}${text}${italic ? '_' : ''}${bold ? '**' : ''}`;
  return link === undefined ? shown : `[${shown}](${link})`;
};

const inline = (text: Inline): string => text.map(run).join('').replaceAll('\n', ' ⏎ ');

const list = ({ ordered, start = 1, items }: List, indent: string): string =>
  items
    .flatMap(({ text, sublist }, i) => [
      `${indent}${ordered ? `${start + i}.` : '-'} ${inline(text)}`,
      ...(sublist ? [list(sublist, `${indent}  `)] : []),
    ])
    .join('\n');

const plainBlock = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
      return inline(block.text);
    case 'subhead':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`;
    case 'quote':
      return `> ${inline(block.text)}${block.attribution === '' ? '' : ` — ${block.attribution}`}`;
    case 'list':
      return list(block, '');
    case 'rule':
      return '---';
    case 'table':
      return [
        `table${block.header ? ' with header' : ''}${block.widths ? ` ${block.widths.join(' ')}` : ''}`,
        ...block.rows.map((cells) => `| ${cells.map(inline).join(' | ')} |`),
      ].join('\n');
    case 'box':
      return ['box', ...block.blocks.map(plainBlock)].join('\n');
    case 'photos':
      return '';
  }
};

const shortened = (key: string | null): string => (key ?? '?').replace(/^(data:[^,]*,.{12}).*$/u, '$1…');

const one = ({ block, hint, pictures }: ReadBlock): string => {
  const said = hint === null ? '' : `{${hint}} `;
  if (block.type !== 'photos') return said + plainBlock(block);
  return block.photos
    .map(({ alt, caption, credit }, i) =>
      `![${alt}](${shortened(pictures[i] ?? null)}) ${inline(caption)}${credit === '' ? '' : ` © ${credit}`}`.trimEnd(),
    )
    .join('\n');
};

export const showBlocks = ({ blocks, notes }: ReadMarkup): string =>
  [...blocks.map(one), ...notes.map(({ kind, text }) => `!! ${kind}: ${text}`)].map((line) => `${line}\n`).join('');
