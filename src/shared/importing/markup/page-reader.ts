/** Walks a page once, block by block, and writes down what each of them is. */
import type { Block, List, Photos } from '../../article/article';
import { isBlank, linesOf } from '../../article/inline';
import type { Hint, Note, ReadBlock } from '../document';
import { paragraph, type Wrap, wrapFor } from './block-wraps';
import { type GoogleLevel, googleLevel, withLevel } from './google-lists';
import { headingLevel, hintOfMarkup } from './hints';
import { type Around, gatherPieces, type Line, lineOf, type Piece, piecesOf, within } from './inline-pieces';
import type { KeptElement, KeptNode } from './kept-tree';
import { readOnlineItems } from './online-lists';
import { isPageElement, type PageElement, pageText } from './page-node';
import type { FoundPicture } from './pictures';
import { isListElement, readList } from './read-list';
import { citeAfter, readQuote } from './read-quote';
import { readTable } from './read-table';
import type { StyleSheet } from './style-sheet';
import { cellsOf } from './table-grid';
import { beginList, type GrowingList, goesOn, growList, readWordItem, type WordItem } from './word-lists';

export type HintOf = (element: PageElement) => Hint | null;

export interface Context {
  readonly around: Around;
  readonly wrap: Wrap;
  readonly hint: Hint | null;
}

const photosOf = (pictures: readonly FoundPicture[]): Photos => ({
  type: 'photos',
  position: 'full',
  photos: pictures.map(({ alt }) => ({ asset: null, size: null, alt, caption: [], credit: '' })),
});

/** Closes a line at each block's borders. */
export class PageReader {
  readonly blocks: ReadBlock[] = [];
  readonly notes: Note[] = [];
  private pieces: Piece[] = [];
  /** Word's list that the blocks end in, and its last item. */
  private growing: { readonly list: GrowingList; last: WordItem } | null = null;

  /** The list of Google's that was put last. */
  private google: string | null = null;

  constructor(
    private readonly sheet: StyleSheet,
    private readonly hintOf: HintOf,
  ) {}

  readChildren(element: KeptElement, context: Context): void {
    let used: KeptNode | null = null;
    for (const [i, child] of element.children.entries()) {
      if (child === used) continue;
      if (typeof child === 'string') gatherPieces(child, context.around, this.pieces);
      else if (child.tag === 'blockquote') used = this.readQuote(child, citeAfter(element.children, i), context);
      else this.read(child, context);
    }
  }

  close({ wrap, hint }: Context): void {
    const line = lineOf(this.pieces);
    this.pieces = [];
    this.putLine(line, wrap, hint);
  }

  private read(element: KeptElement, context: Context): void {
    if (element.isBlock) this.readBlock(element, context);
    else if (element.holdsBlock) this.readChildren(element, { ...context, around: within(element, context.around) });
    else gatherPieces(element, context.around, this.pieces);
  }

  private readBlock(element: KeptElement, context: Context): void {
    this.close(context);
    if (isListElement(element)) this.readList(element, context);
    else if (element.tag === 'table') this.readTable(element, context);
    else if (element.tag === 'hr') this.putRule();
    else if (element.tag === 'pre') this.readLines(element, context);
    else if (element.tag === 'tr') this.readRow(element, context);
    else if (!this.readItem(element, context)) this.readPlain(element, context);
  }

  private readPlain(element: KeptElement, context: Context): void {
    const hint = this.hintOf(element) ?? hintOfMarkup(element) ?? context.hint;
    const inside = { around: within(element, context.around), wrap: wrapFor(element, context.wrap), hint };
    this.readChildren(element, inside);
    this.close(inside);
  }

  private readItem(element: KeptElement, { around }: Context): boolean {
    const read = headingLevel(element) === null ? readWordItem(element, within(element, around), this.sheet) : null;
    if (read === null) return false;
    if (!isBlank(read.item.text)) this.putItem(read.item);
    this.putPictures(read.line.pictures);
    return true;
  }

  private putItem(item: WordItem): void {
    if (this.growing !== null && goesOn(this.growing.list, this.growing.last, item)) {
      growList(this.growing.list, item);
      this.growing.last = item;
    } else {
      const list = beginList(item);
      this.put(list, null);
      this.growing = { list, last: item };
    }
  }

  private readList(element: KeptElement, { around, hint }: Context): void {
    const online = readOnlineItems(element, around);
    if (online !== null) {
      for (const { item, line } of online) {
        if (!isBlank(item.text)) this.putItem(item);
        this.putPictures(line.pictures);
      }
      return;
    }
    const { list, pictures } = readList(element, around);
    if (list !== null) this.putList(list, googleLevel(element), hint);
    this.putPictures(pictures);
  }

  private putList(list: List, google: GoogleLevel | null, hint: Hint | null): void {
    const last = this.blocks.at(-1);
    const goesOn = google !== null && google.id === this.google && (google.level > 0 || !google.begins);
    if (goesOn && last?.block.type === 'list')
      this.blocks[this.blocks.length - 1] = { ...last, block: withLevel(last.block, list, google.level) };
    else this.put(list, hint);
    this.google = google?.id ?? null;
  }

  private readTable(element: KeptElement, context: Context): void {
    const read = readTable(element, context.around);
    if (read === null) {
      this.readPlain(element, context);
      return;
    }
    for (const line of read.strays) this.putLine(line, paragraph, null);
    this.put(read.table, context.hint);
    this.putPictures(read.pictures);
    for (const text of read.merged) this.notes.push({ kind: 'merged-cells', text });
  }

  /** @returns the cite after it, where that is read now. */
  private readQuote(element: KeptElement, next: KeptElement | null, context: Context): KeptElement | null {
    this.close(context);
    const read = readQuote(element, next, within(element, context.around));
    if (read === null) {
      this.readPlain(element, context);
      return null;
    }
    this.put(read.quote, context.hint);
    this.putPictures(read.pictures);
    return read.usesNext ? next : null;
  }

  /** In a table that only lays out a page each cell is read for itself. */
  private readRow(row: KeptElement, context: Context): void {
    const cells = cellsOf(row);
    for (const child of row.children) {
      if (isPageElement(child) && cells.includes(child)) this.readPlain(child, context);
      else if (isPageElement(child)) this.read(child, context);
      else gatherPieces(child, context.around, this.pieces);
    }
    this.close(context);
  }

  /** In preformatted text the line breaks are the paragraphs'. */
  private readLines(element: KeptElement, { around, wrap, hint }: Context): void {
    if (element.holdsBlock) {
      this.readPlain(element, { around, wrap, hint });
      return;
    }
    for (const text of linesOf([{ text: pageText(element) }]))
      this.putLine(
        lineOf(
          piecesOf(
            text.map((run) => run.text),
            around,
          ),
        ),
        wrap,
        hint,
      );
    this.putPictures(lineOf(piecesOf([element], around)).pictures);
  }

  private putLine({ text, pictures, isLedByPicture }: Line, wrap: Wrap, hint: Hint | null): void {
    if (isLedByPicture) this.putPictures(pictures);
    if (!isBlank(text)) this.put(wrap(text), hint);
    if (!isLedByPicture) this.putPictures(pictures);
  }

  private putPictures(pictures: readonly FoundPicture[]): void {
    if (pictures.length === 0) return;
    this.growing = null;
    this.blocks.push({ block: photosOf(pictures), hint: null, pictures: pictures.map(({ key }) => key) });
  }

  /** One line across is as good as several. */
  private putRule(): void {
    if (this.blocks.at(-1)?.block.type !== 'rule') this.put({ type: 'rule' }, null);
  }

  private put(block: Block, hint: Hint | null): void {
    this.growing = null;
    this.blocks.push({ block, hint, pictures: [] });
  }
}
