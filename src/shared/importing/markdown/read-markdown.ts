/** Markdown (CommonMark with GitHub's tables) as blocks of an article, with what its front matter says. */
import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  List as MarkdownList,
  Table as MarkdownTable,
  Paragraph,
  RootContent,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, Inline, List, Photo } from '../../article/article';
import { isBlank, joinInlines, linesOf as linesIn, plain, sliceInline, textOf, trimInline } from '../../article/inline';
import { startAt } from '../../article/lists';
import { blockTexts } from '../../article/words';
import { readMoment } from '../../vietnamese/read-moment';
import type { Hint, Note, ReadBlock, SourceFacts } from '../document';
import { readMomentThere } from '../moment-there';
import { plainMarkdown } from './dialects';
import { type FrontMatter, splitFrontMatter } from './front-matter';
import { type FoundImage, inlineOf, isImage, type Piece, piecesOf } from './phrasing';

export interface ReadMarkdown {
  readonly blocks: readonly ReadBlock[];
  readonly facts: SourceFacts;
  /** Comments, and what only the program that wrote the file understands. */
  readonly notes: readonly Note[];
}

type Definitions = ReadonlyMap<string, string>;
type Content = RootContent | BlockContent | DefinitionContent;

const DEEPEST = 8;
/** Among these headline and lead are looked for. */
const FIRST_BLOCKS = 5;

const block = (made: Block, hint: Hint | null = null): ReadBlock => ({ block: made, hint, pictures: [] });

const photoOf = ({ alt, title }: FoundImage): Photo => ({
  asset: null,
  size: null,
  alt: alt.slice(0, 1_000),
  caption: plain(title),
  credit: '',
});

const photosBlock = (images: readonly FoundImage[]): readonly ReadBlock[] =>
  images.length === 0
    ? []
    : [
        {
          block: { type: 'photos', position: 'full', photos: images.map(photoOf) },
          hint: null,
          pictures: images.map(({ key }) => key),
        },
      ];

const textBlock = (pieces: readonly Piece[]): readonly ReadBlock[] => {
  const text = inlineOf(pieces);
  return isBlank(text) ? [] : [block({ type: 'paragraph', text })];
};

const paragraphBlocks = ({ children }: Paragraph, definitions: Definitions): readonly ReadBlock[] => {
  const pieces = piecesOf(children, definitions);
  return [...photosBlock(pieces.filter(isImage)), ...textBlock(pieces)];
};

/** The words of any blocks, a line each: for places that hold no blocks. */
const linesOf = (contents: readonly Content[], definitions: Definitions): Inline =>
  joinInlines(
    blocksFrom(contents, definitions)
      .flatMap((each) => blockTexts(each.block))
      .filter((text) => !isBlank(text)),
    '\n',
  );

const listOf = ({ ordered, start, children }: MarkdownList, definitions: Definitions, depth = 0): List => ({
  type: 'list',
  ordered: ordered === true,
  ...startAt(start ?? 1, ordered === true),
  items: children.map((item) => {
    const nested = item.children.find((child) => child.type === 'list');
    const isTooDeep = depth >= DEEPEST;
    const own = item.children.filter((child) => isTooDeep || child !== nested);
    return {
      text: linesOf(own, definitions),
      sublist: nested?.type === 'list' && !isTooDeep ? listOf(nested, definitions, depth + 1) : null,
    };
  }),
});

const tableOf = ({ children }: MarkdownTable, definitions: Definitions): Block => {
  const rows = children.map((row) => row.children.map((cell) => inlineOf(piecesOf(cell.children, definitions))));
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return {
    type: 'table',
    header: true,
    widths: null,
    rows: rows.map((row) => Array.from({ length: columns }, (_, i): Inline => row[i] ?? [])),
  };
};

/** A last line after a dash says who is quoted. */
const quoteOf = ({ children }: Blockquote, definitions: Definitions): Block => {
  const lines = children.map((child) => linesOf([child], definitions)).filter((line) => !isBlank(line));
  const last = lines.at(-1);
  const said = last && lines.length > 1 ? /^[—–]\s*(.+)$/u.exec(textOf(last))?.[1] : undefined;
  const text = joinInlines(said === undefined ? lines : lines.slice(0, -1), '\n');
  return { type: 'quote', text, attribution: said ?? '' };
};

/** `> [!note] Giá vé`, as Obsidian and GitHub set text apart. @returns null for a quotation. */
const calloutOf = ({ children }: Blockquote, definitions: Definitions): ReadBlock | null => {
  const [first] = linesOf(children.slice(0, 1), definitions);
  const mark = /^\[!\w{1,30}\][+-]?[ \t]*/u.exec(first?.text ?? '')?.[0];
  if (first === undefined || mark === undefined) return null;
  const lines = linesOf(children, definitions);
  const inside = linesIn(sliceInline(lines, mark.length)).map(trimInline);
  const blocks = inside.filter((line) => !isBlank(line)).map((text) => ({ type: 'paragraph', text }) as const);
  return blocks.length === 0 ? null : block({ type: 'box', blocks });
};

const blocksFrom = (contents: readonly Content[], definitions: Definitions): readonly ReadBlock[] =>
  contents.flatMap((node): readonly ReadBlock[] => {
    switch (node.type) {
      case 'paragraph':
        return paragraphBlocks(node, definitions);
      case 'heading': {
        const text = inlineOf(piecesOf(node.children, definitions));
        if (node.depth === 1) return [block({ type: 'paragraph', text }, 'headline')];
        return [block({ type: 'subhead', level: node.depth === 2 ? 2 : 3, text })];
      }
      case 'list':
        return [block(listOf(node, definitions))];
      case 'table':
        return [block(tableOf(node, definitions))];
      case 'blockquote':
        return [calloutOf(node, definitions) ?? block(quoteOf(node, definitions))];
      case 'thematicBreak':
        return [block({ type: 'rule' })];
      case 'code':
        return [block({ type: 'paragraph', text: plain(node.value) })];
      case 'html': {
        const text = node.value
          .replace(/<!--[\s\S]*?-->|<[^>]*>/gu, ' ')
          .replace(/\s+/gu, ' ')
          .trim();
        return text === '' ? [] : [block({ type: 'paragraph', text: plain(text) })];
      }
      case 'footnoteDefinition':
        return blocksFrom(node.children, definitions).map((each) => ({ ...each, hint: 'furniture' }));
      default:
        return [];
    }
  });

/** A second heading of the first level is a subhead. */
const withOneHeadline = (blocks: readonly ReadBlock[]): readonly ReadBlock[] => {
  const first = blocks.findIndex(({ hint }) => hint === 'headline');
  return blocks.map((each, i) =>
    each.hint === 'headline' && i !== first && each.block.type === 'paragraph'
      ? block({ type: 'subhead', level: 2, text: each.block.text })
      : each,
  );
};

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const saysAlready = (blocks: readonly ReadBlock[], words: string): boolean =>
  blocks
    .slice(0, FIRST_BLOCKS)
    .some(({ block: each }) => each.type === 'paragraph' && onOneLine(textOf(each.text)) === onOneLine(words));

/** Headline and lead stand in the front matter alone where the file's text does not say them. */
const headOf = ({ title, description }: SourceFacts, blocks: readonly ReadBlock[]): readonly ReadBlock[] => [
  ...(title === null || blocks.some(({ hint }) => hint === 'headline') || saysAlready(blocks, title)
    ? []
    : [block({ type: 'paragraph', text: plain(title) }, 'headline')]),
  ...(description === null || saysAlready(blocks, description)
    ? []
    : [block({ type: 'paragraph', text: plain(description) }, 'lead')]),
];

const factsOf = (front: FrontMatter, offset: string): SourceFacts => {
  const first = (...keys: readonly string[]): string | null =>
    keys.map((key) => front.get(key)?.[0]).find((value) => value !== undefined) ?? null;
  const date = first('date', 'published', 'publishdate', 'pubdate');
  return {
    title: first('title', 'headline'),
    authors: front.get('authors') ?? front.get('author') ?? front.get('byline') ?? [],
    publishedAt: date === null ? null : (readMomentThere(date, offset) ?? readMoment(date, offset)?.at ?? null),
    description: first('description', 'lead', 'summary'),
    section: first('section', 'category', 'categories'),
    tags: front.get('tags') ?? front.get('keywords') ?? [],
  };
};

/** @param offset of the newsroom's own clock, where a date gives none. */
export const readMarkdown = (text: string, offset: string): ReadMarkdown => {
  const { front, markdown: written } = splitFrontMatter(text);
  const { markdown, notes } = plainMarkdown(written);
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const definitions = new Map(
    root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])),
  );
  const facts = factsOf(front, offset);
  const blocks = withOneHeadline(blocksFrom(root.children, definitions));
  return { blocks: [...headOf(facts, blocks), ...blocks], facts, notes };
};
