/** The flow of an office document as blocks of an article, each with what its style says of it. */
import type { Block, Box, Inline, Photos } from '#shared/article/article';
import { isBlank, joinInlines, plain, textOf } from '#shared/article/inline';
import type { Hint, ReadBlock } from '#shared/importing/document';
import { HINTS } from '#shared/importing/document';
import type { Flow, FlowBox, FlowParagraph, FlowTable, PicturePiece, TextPiece } from './flow';
import { inlineOfPieces, joinLines } from './inline-of-pieces';
import { type ItemAdder, itemAdder } from './item-adder';
import type { OldLetters } from './old-letters';
import { headingOfStyle, type Meaning, meaningOfStyle } from './style-meaning';
import { hasPictures, isFrame, isTooLarge, rowTexts, tableOfFlow } from './table-of-flow';

const LONGEST_ALT = 1_000;

const isHint = (meaning: Meaning | null): meaning is Hint => HINTS.some((hint) => hint === meaning);

const readBlock = (block: Block, hint: Hint | null = null): ReadBlock => ({ block, hint, pictures: [] });

const photosBlock = (pictures: readonly PicturePiece[]): ReadBlock => {
  const block: Photos = {
    type: 'photos',
    position: 'full',
    photos: pictures.map(({ alt }) => ({
      asset: null,
      size: null,
      alt: alt.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_ALT),
      caption: [],
      credit: '',
    })),
  };
  return { block, hint: null, pictures: pictures.map(({ key }) => key) };
};

/** What is being made. Private to one call of `blocksOfFlow`. */
interface Making {
  readonly blocks: ReadBlock[];
  readonly letters: OldLetters;
  readonly items: ItemAdder;
}

const lastBlock = ({ blocks }: Making): Block | undefined => blocks.at(-1)?.block;

const replaceLast = (making: Making, block: Block): void => {
  making.blocks[making.blocks.length - 1] = readBlock(block);
};

/** Lines of one quotation are one quote; who says it stands below it. */
const addQuote = (making: Making, text: Inline, isAttribution: boolean): void => {
  const last = lastBlock(making);
  if (last?.type === 'quote' && isAttribution && last.attribution === '')
    replaceLast(making, { ...last, attribution: textOf(text).replace(/^[—–-]\s*/u, '') });
  else if (last?.type === 'quote' && !isAttribution && last.attribution === '')
    replaceLast(making, { ...last, text: joinLines([last.text, text]) });
  else if (isAttribution) making.blocks.push(readBlock({ type: 'paragraph', text }));
  else making.blocks.push(readBlock({ type: 'quote', text, attribution: '' }));
};

/** `II. Nguyên nhân`: a heading's number is part of what a reader sees. */
const numbered = ({ list }: FlowParagraph, text: Inline): Inline =>
  plain(list === null || list.label === '' || list.goesOn ? textOf(text) : `${list.label} ${textOf(text)}`);

const addText = (making: Making, paragraph: FlowParagraph, text: Inline): void => {
  const meaning = meaningOfStyle(paragraph.style);
  const heading = paragraph.heading ?? headingOfStyle(paragraph.style);
  if (isHint(meaning)) making.blocks.push(readBlock({ type: 'paragraph', text }, meaning));
  else if (meaning === 'quote' || meaning === 'attribution') addQuote(making, text, meaning === 'attribution');
  else if (heading !== null || meaning === 'subhead')
    making.blocks.push(
      readBlock({ type: 'subhead', level: (heading ?? 2) > 2 ? 3 : 2, text: numbered(paragraph, text) }),
    );
  else if (paragraph.list) making.items.add(paragraph.list, text);
  else making.blocks.push(readBlock({ type: 'paragraph', text }));
};

/** Text before its pictures, the pictures, text after them. */
const addParagraph = (making: Making, paragraph: FlowParagraph): void => {
  let texts: TextPiece[] = [];
  let pictures: PicturePiece[] = [];
  const flushTexts = (): void => {
    const text = inlineOfPieces(texts, making.letters);
    if (!isBlank(text)) addText(making, paragraph, text);
    texts = [];
  };
  const flushPictures = (): void => {
    if (pictures.length > 0) making.blocks.push(photosBlock(pictures));
    pictures = [];
  };
  for (const piece of paragraph.pieces) {
    if (piece.is === 'picture') {
      flushTexts();
      pictures.push(piece);
      continue;
    }
    if (piece.text.trim() !== '') flushPictures();
    texts.push(piece);
  }
  flushPictures();
  flushTexts();
};

const isBoxed = (block: Block): block is Box['blocks'][number] =>
  block.type === 'paragraph' || block.type === 'subhead' || block.type === 'list';

/** What a box of ours cannot hold stands below it. */
const addBox = (making: Making, { flows }: FlowBox): void => {
  const inside = blocksOfFlow(flows, making.letters);
  const boxed = inside.map(({ block }) => block).filter(isBoxed);
  if (boxed.length > 0) making.blocks.push(readBlock({ type: 'box', blocks: boxed }));
  making.blocks.push(...inside.filter(({ block }) => !isBoxed(block)));
};

/** More rows than a table of ours holds: a paragraph a row, its cells parted by tabs, so that what belongs together stays together. */
const addRows = (making: Making, table: FlowTable): void => {
  for (const cells of rowTexts(table, making.letters)) {
    const text = joinInlines(cells, '\t');
    if (!isBlank(text)) making.blocks.push(readBlock({ type: 'paragraph', text }));
  }
};

/** A table that holds a picture and its caption only puts them beside one another: what it holds stands in the text. */
const addTable = (making: Making, table: FlowTable): void => {
  const cells = table.rows.flat();
  if (cells.some(hasPictures)) for (const cell of cells) addFlows(making, cell);
  else if (isTooLarge(table)) addRows(making, table);
  else if (isFrame(table)) addBox(making, { is: 'box', flows: cells.flat() });
  else {
    const block = tableOfFlow(table, making.letters);
    if (block) making.blocks.push(readBlock(block));
  }
};

const addFlows = (making: Making, flows: readonly Flow[]): void => {
  for (const flow of flows) {
    if (flow.is === 'paragraph') addParagraph(making, flow);
    else if (flow.is === 'table') addTable(making, flow);
    else if (flow.is === 'box') addBox(making, flow);
    else making.blocks.push(readBlock({ type: 'rule' }));
  }
};

export const blocksOfFlow = (flows: readonly Flow[], letters: OldLetters): readonly ReadBlock[] => {
  const blocks: ReadBlock[] = [];
  const making: Making = { blocks, letters, items: itemAdder(blocks) };
  addFlows(making, flows);
  return blocks;
};
