/** What can be seen of a line by itself: its kind of ending, its length, and what it might be. */
import type { HouseLayout } from '../../layout/house-layout';
import type { ReadBlock } from '../document';
import { type BylineLook, readBylineLook } from './byline-line';
import { type Credited, isCountedPicture, readCredit } from './caption';
import { type ClosingMark, readClosingMark } from './closing-mark';
import { type DatelineLine, readDatelineLine } from './dateline-line';
import { type Furniture, readFurniture } from './furniture';
import type { Line } from './lines';
import { countWords } from './wording';

/** `clause`: the text goes on, as before a list; `question` closes headlines as well as sentences. */
export type Ending = 'period' | 'question' | 'clause' | 'open';

/** What a reader of files says of a line: its block, its pictures and its hint; a page's text says none of it. */
export type LineSource = Pick<ReadBlock, 'hint' | 'pictures'> & { readonly block: ReadBlock['block'] | null };

export const NO_SOURCE: LineSource = { block: null, hint: null, pictures: [] };

/** Whether the line stands for a block that is no running text. */
export const isSetBlock = ({ block }: LineSource): boolean =>
  block !== null && block.type !== 'paragraph' && block.type !== 'subhead';

export interface Features {
  readonly source: LineSource;
  readonly line: Line;
  readonly words: number;
  readonly ending: Ending;
  /** The end mark at its end, as the source sets it. */
  readonly mark: ClosingMark | null;
  readonly furniture: Furniture | null;
  readonly date: DatelineLine | null;
  readonly byline: BylineLook | null;
  readonly credited: Credited | null;
  /** The line says itself that it stands under a picture, and has no credit. */
  readonly counted: boolean;
  /** An entry in a list of other articles: `Hội nghị tổng kết (08/03/2024)`. */
  readonly datedLink: boolean;
  readonly bullet: boolean;
  /** Without a letter: a rule, a page number, a row of signs. */
  readonly wordless: boolean;
  /** Running text: this is what a lead and a body are made of. */
  readonly prose: boolean;
}

const PERIOD = /[.…]["”’»)\]]{0,3}$/u;
const QUESTION = /[?!]["”’»)\]]{0,3}$/u;
const CLAUSE = /[;,:]$/u;
const NEXT_SENTENCE = /[.!?…]["”’)]?\s["“‘(]?\p{Lu}/u;
const DATED_LINK =
  /\S\s?[([]\s?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:[\s,|-]{1,3}\d{1,2}:\d{2}(?::\d{2})?)?\s?[)\]]$/u;
const BULLET = /^[-–—+•●*▪■◦]\s?\S/u;
/** The agency or the place before the first sentence: `(BĐ) - `, `TTO - `. */
const AGENCY = /^(?:\([^()]{2,40}\)|\p{Lu}{2,8})\s?[-–—]\s/u;

const endingOf = (text: string): Ending => {
  const end = text.slice(-5);
  if (PERIOD.test(end)) return 'period';
  if (QUESTION.test(end)) return 'question';
  return CLAUSE.test(end) ? 'clause' : 'open';
};

/** Shortest sentence that is surely no headline, and longest headline that has no end. */
const SENTENCE_WORDS = 8;
const SENTENCES_WORDS = 12;
const ENDLESS_WORDS = 45;

const isProse = (text: string, words: number, ending: Ending, marked: boolean): boolean =>
  marked ||
  (ending === 'period' && words >= SENTENCE_WORDS) ||
  (words >= SENTENCES_WORDS && (NEXT_SENTENCE.test(text) || AGENCY.test(text))) ||
  words > ENDLESS_WORDS;

/** A list, a table, a picture: it is neither a sentence nor furniture, whatever its words are. */
const describeBlock = (line: Line, source: LineSource): Features => ({
  source,
  line,
  words: countWords(line.text),
  ending: 'clause',
  mark: null,
  furniture: null,
  date: null,
  byline: null,
  credited: null,
  counted: false,
  datedLink: false,
  bullet: false,
  wordless: false,
  prose: false,
});

const describeText = (line: Line, layout: HouseLayout, source: LineSource): Features => {
  const mark = readClosingMark(line.text, layout.endMark);
  const text = mark ? line.text.slice(0, mark.start) : line.text;
  const words = countWords(text);
  const ending = endingOf(text);
  const furniture = readFurniture(line.text);
  const date = readDatelineLine(line, layout.dateline.offset);
  // A line that closes the article is its last paragraph, whatever it ends with.
  const credited = mark ? null : readCredit(text);
  const counted = isCountedPicture(text);
  const other = (furniture !== null && furniture !== 'imprint') || date !== null || credited !== null || counted;
  return {
    source,
    line,
    words,
    ending,
    mark,
    furniture,
    date,
    byline: readBylineLook(text),
    credited,
    counted,
    datedLink: DATED_LINK.test(line.text.slice(-40)),
    bullet: BULLET.test(text),
    wordless: !/\p{L}/u.test(text) && !mark,
    prose: !other && isProse(text, words, ending, mark !== null),
  };
};

export const describeLine = (line: Line, layout: HouseLayout, source = NO_SOURCE): Features =>
  isSetBlock(source) ? describeBlock(line, source) : describeText(line, layout, source);
