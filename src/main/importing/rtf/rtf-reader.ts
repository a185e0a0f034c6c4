/** Walks the tokens of an RTF and gathers its flow, its pictures and what has to be told of it. */
import type { Note, PictureKey } from '#shared/importing/document';
import { MAX_DEPTH } from '../limits';
import type { Flow, FlowItem } from '../office/flow';
import { wordsOf } from '../office/flow';
import { placeOfLabel } from '../office/number-label';
import { Unreadable } from '../source';
import { decodeRun, labelOfCharset, labelOfPage } from './code-pages';
import { createFlowBuilder, type FlowBuilder } from './flow-builder';
import { createItemIndents } from './item-indents';
import { createRowShapeReader } from './row-shape';
import { changedBy, destinationOf, FIRST, NEW_PARAGRAPH, type State } from './state';
import { cleanName, type Head, newHead } from './tables';
import type { Token } from './tokens';

/** RTF writes out what stands before each item. */
const itemOf = (level: number, label: string): FlowItem => {
  // A lone `o` is the bullet of a symbol font.
  const ordered = /[\p{L}\p{N}]/u.test(label) && label !== 'o';
  return { level, ordered, number: ordered ? placeOfLabel(label) : null, label: ordered ? label : '', goesOn: false };
};

const HEADINGS = /^(?:heading|tiêu đề|đề mục)\s*(\d)$/iu;

const LETTER_WORDS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  softhyphen: '\u00ad',
};

/** A stretch that goes elsewhere than to the text: what it holds, and where its group began. */
interface Aside {
  readonly kind: 'footnote' | 'comment' | 'around' | 'box';
  readonly depth: number;
  readonly builder: FlowBuilder;
}

export interface RtfRead {
  readonly flows: readonly Flow[];
  readonly pictures: ReadonlyMap<PictureKey, Uint8Array>;
  readonly notes: readonly Note[];
  readonly title: string;
}

/** So many letters of a table say which one is meant. */
const LONGEST_NOTE = 200;

const NOTE_OF = { footnote: 'footnote', comment: 'comment', around: 'header-or-footer', box: 'text-box' } as const;

export class RtfReader {
  private readonly head: Head = newHead();
  private readonly stack: State[] = [];
  private readonly asides: Aside[] = [];
  private readonly notes: Note[] = [];
  private readonly pictures = new Map<PictureKey, Uint8Array>();
  private readonly indents = createItemIndents();
  private readonly rowShape = createRowShapeReader();
  private readonly main = this.newBuilder();
  private state: State = FIRST;
  private bytes: number[] = [];
  private isStarred = false;
  private skipLetters = 0;
  private instruction = '';
  private hex: string[] = [];
  private name = '';
  private title = '';
  private marker = '';
  private tracked = { kind: null as 'tracked-insertion' | 'tracked-deletion' | 'hidden-text' | null, text: '' };
  private fontInHand = 0;
  private styleInHand = 0;

  private newBuilder(): FlowBuilder {
    return createFlowBuilder((words) => this.tell('merged-cells', words.slice(0, LONGEST_NOTE)));
  }

  private get builder(): FlowBuilder {
    return this.asides.at(-1)?.builder ?? this.main;
  }

  private fontName(): string | null {
    return this.head.fonts.get(this.state.font ?? this.head.defaultFont)?.name ?? null;
  }

  private label(): string {
    const charset = this.head.fonts.get(this.state.font ?? this.head.defaultFont)?.charset;
    return (charset == null ? null : labelOfCharset(charset)) ?? labelOfPage(this.head.page);
  }

  private tell(kind: Note['kind'], text: string): void {
    const words = text.replace(/\s+/gu, ' ').trim();
    if (words !== '') this.notes.push({ kind, text: words });
  }

  /** Changes are told as one where they follow one another. */
  private track(kind: RtfReader['tracked']['kind'], text: string): void {
    if (this.tracked.kind !== kind) {
      if (this.tracked.kind !== null) this.tell(this.tracked.kind, this.tracked.text);
      this.tracked = { kind, text: '' };
    }
    this.tracked.text += text;
  }

  private addText(text: string): void {
    const { hidden, deleted, inserted, link } = this.state;
    const style = this.state.style === null ? undefined : this.head.styles.get(this.state.style);
    const bold = this.state.bold && style?.bold !== true;
    const italic = this.state.italic && style?.italic !== true;
    const kind =
      (deleted && 'tracked-deletion') || (hidden && 'hidden-text') || (inserted && 'tracked-insertion') || null;
    if (kind !== null || text.trim() !== '') this.track(kind, text);
    if (!deleted && !hidden) this.builder.add({ is: 'text', text, bold, italic, link, font: this.fontName() });
  }

  private takeText(text: string): void {
    switch (this.state.destination) {
      case 'fonts':
      case 'styles':
        this.name += text;
        return;
      case 'field':
        this.instruction += text;
        return;
      case 'picture':
        this.hex.push(text);
        return;
      case 'title':
        this.title += text;
        return;
      case 'marker':
        this.marker += text;
        return;
      case 'skip':
        return;
      default:
        this.addText(text);
    }
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const { bytes } = this;
    this.bytes = [];
    this.takeText(decodeRun(bytes, this.state.destination === 'text' ? this.fontName() : null, this.label()));
  }

  private dress() {
    const { style, list, heading } = this.state;
    const marker = this.marker.trim();
    const name = style === null ? null : (this.head.styles.get(style)?.name ?? null);
    const named = name === null ? undefined : HEADINGS.exec(name)?.[1];
    return {
      style: name,
      heading: named === undefined ? heading : Number(named),
      list: (list === null || list.id === 0) && marker === '' ? null : itemOf(list?.level ?? 0, marker),
    };
  }

  private endEntry(): void {
    const name = cleanName(this.name);
    this.name = '';
    if (name === '') return;
    const { destination, bold, italic } = this.state;
    if (destination === 'styles') this.head.styles.set(this.styleInHand, { name, bold, italic });
    else this.head.fonts.set(this.fontInHand, { charset: this.head.fonts.get(this.fontInHand)?.charset ?? null, name });
  }

  private endPicture(): void {
    const bytes = Buffer.from(this.hex.join('').replace(/[^0-9a-f]/giu, ''), 'hex');
    this.hex = [];
    this.addPicture(bytes);
  }

  private addPicture(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    const key = `picture-${this.pictures.size + 1}`;
    this.pictures.set(key, bytes);
    this.builder.add({ is: 'picture', key, alt: '' });
  }

  private open(): void {
    if (this.stack.length >= MAX_DEPTH * 4) throw new Unreadable('suspicious');
    this.stack.push(this.state);
  }

  private close(): void {
    const { destination } = this.state;
    const outer = this.stack.pop();
    if (outer === undefined) return;
    if (destination === 'fonts' || destination === 'styles') this.endEntry();
    if (destination === 'picture' && outer.destination !== 'picture') this.endPicture();
    this.state = outer;
    // The address of a field is true of what it shows, until the group that holds both ends.
    if (destination === 'field' && outer.destination !== 'field') {
      const link = /HYPERLINK\s+"([^"]+)"/iu.exec(this.instruction)?.[1] ?? null;
      this.instruction = '';
      this.state = { ...outer, link };
    }
    this.endAside();
  }

  private endAside(): void {
    const aside = this.asides.at(-1);
    if (!aside || this.stack.length >= aside.depth) return;
    this.asides.pop();
    const flows = aside.builder.finish();
    this.tell(NOTE_OF[aside.kind], wordsOf(flows));
    if (aside.kind === 'box' && flows.length > 0) this.builder.endBox(flows);
  }

  private enter(destination: State['destination']): void {
    this.state = { ...this.state, destination };
    if (destination === 'footnote' || destination === 'comment' || destination === 'around' || destination === 'box') {
      this.asides.push({ kind: destination, depth: this.stack.length, builder: this.newBuilder() });
      this.state = { ...this.state, destination: 'text', ...NEW_PARAGRAPH };
    }
  }

  /** What belongs to the head of the document. */
  private takeHeadWord(name: string, value: number): void {
    if (name === 'ansicpg') this.head.page = value;
    else if (name === 'deff') this.head.defaultFont = value;
    else if (name === 'f') this.fontInHand = value;
    else if (name === 's') this.styleInHand = value;
    else if (name === 'fcharset' && this.state.destination === 'fonts')
      this.head.fonts.set(this.fontInHand, { name: this.head.fonts.get(this.fontInHand)?.name ?? '', charset: value });
  }

  private takeWord(name: string, value: number | null): void {
    this.takeHeadWord(name, value ?? 0);
    if (this.state.destination === 'text' && this.rowShape.take(name, value)) return;
    const changed = changedBy(this.state, name, value);
    if (changed !== null) this.state = changed;
    else if (name === 'par' || name === 'sect') this.endParagraph();
    else if (name === 'cell' || name === 'nestcell') this.builder.endCell(this.dress());
    else if (name === 'row') this.builder.endRow(this.rowShape.shape());
    else if (name === 'nestrow') this.builder.endRow(null);
    else if (name === 'u') {
      this.takeText(String.fromCharCode((value ?? 0) & 0xffff));
      this.skipLetters = this.state.fallback;
    } else if (Object.hasOwn(LETTER_WORDS, name)) this.takeText(LETTER_WORDS[name] ?? '');
  }

  private endParagraph(): void {
    if (this.state.destination !== 'text') return;
    const { indent, inTable } = this.state;
    const dress = this.dress();
    this.builder.endParagraph(inTable ? dress : { ...dress, list: this.indents.place(dress.list, indent) }, inTable);
    this.marker = '';
  }

  take(token: Token): void {
    if (token.is === 'byte') {
      if (this.skipLetters > 0) this.skipLetters -= 1;
      else this.bytes.push(token.byte);
      return;
    }
    this.flush();
    this.skipLetters = 0;
    const isStarred = this.isStarred;
    this.isStarred = false;
    if (token.is === 'open') this.open();
    else if (token.is === 'close') this.close();
    else if (token.is === 'binary') {
      if (this.state.destination === 'picture') this.addPicture(Buffer.from(token.bytes, 'latin1'));
    } else if (token.name === '*') this.isStarred = true;
    else {
      const destination = this.state.destination === 'skip' ? null : destinationOf(token.name, isStarred);
      if (destination === null) this.takeWord(token.name, token.value);
      else this.enter(destination);
    }
  }

  finish(): RtfRead {
    this.flush();
    while (this.stack.length > 0) this.close();
    this.track(null, '');
    return { flows: this.main.finish(), pictures: this.pictures, notes: this.notes, title: this.title };
  }
}
