/** How long an article is, slot by slot and as a whole: what a newsroom pays by, and what a reader needs for it. */

import { remembered } from '../remembered';
import type { Block, Content, Inline, Photo } from './article';
import { countCharacters, countSpaces, countWords } from './count-words';
import { isBlank, textOf } from './inline';
import { photosOf } from './photos';
import { blockTexts, type Counts } from './words';

/** Of texts in NFC, where a Vietnamese letter with all its marks is one character. */
export interface Measure extends Counts {
  /** Characters that are no white space. */
  readonly spaceless: number;
  /** Headline, lead, each caption, and of the body each paragraph, subhead, quote, item and table. */
  readonly paragraphs: number;
}

/** The slots whose text counts. Dateline, credits and byline do not: they are not what was written for the reader. */
export const MEASURED_SLOTS = ['headline', 'lead', 'photo', 'body'] as const;
export type MeasuredSlot = (typeof MEASURED_SLOTS)[number];

export interface ArticleMeasure extends Measure {
  readonly slots: Readonly<Record<MeasuredSlot, Measure>>;
  /** Pictures, of the slot and among the text; a caption that has none yet counts too. */
  readonly photos: number;
  readonly readingSeconds: number;
}

export const NO_MEASURE: Measure = { words: 0, characters: 0, spaceless: 0, paragraphs: 0 };

export const measureTexts = (texts: readonly string[]): Measure =>
  texts.reduce((sum, text) => {
    const characters = countCharacters(text);
    return {
      words: sum.words + countWords(text),
      characters: sum.characters + characters,
      spaceless: sum.spaceless + characters - countSpaces(text),
      paragraphs: sum.paragraphs + (text.trim() === '' ? 0 : 1),
    };
  }, NO_MEASURE);

const measureInlines = (inlines: readonly Inline[]): Measure => measureTexts(inlines.map(textOf));

const addUp = (measures: readonly Measure[]): Measure =>
  measures.reduce(
    (sum, { words, characters, spaceless, paragraphs }) => ({
      words: sum.words + words,
      characters: sum.characters + characters,
      spaceless: sum.spaceless + spaceless,
      paragraphs: sum.paragraphs + paragraphs,
    }),
    NO_MEASURE,
  );

/** A table is one, and so is a quote with its speaker; a list is as many as its items. A block that has not changed is not measured again. */
const measureBlock = remembered((block: Block): Measure => {
  const texts = blockTexts(block);
  if (block.type === 'box') return addUp(block.blocks.map(measureBlock));
  const measure = measureInlines(texts);
  const isOne = block.type === 'table' || block.type === 'quote';
  return isOne ? { ...measure, paragraphs: texts.every(isBlank) ? 0 : 1 } : measure;
});

const slotsOf = ({ headline, lead, photos, body }: Content): ArticleMeasure['slots'] => ({
  headline: measureInlines([headline]),
  lead: measureInlines([lead]),
  photo: measureInlines(photos.map(({ caption }) => caption)),
  body: addUp(body.map(measureBlock)),
});

/**
 * Vietnamese chữ and English words alike. Adults read English non-fiction silently at 238 words a minute (Brysbaert 2019, a review of 190
 * studies, doi 10.1016/j.jml.2019.104047). For Vietnamese nothing comparable is measured; a chữ is a syllable, and readers of Chinese,
 * who take in a written syllable at a time as well, manage about 260 a minute. 240 is right for the one and on the safe side for the other.
 */
const WORDS_A_MINUTE = 240;

/** A reader looks at the first picture longest: 12 seconds, one less for each that follows, from the tenth on 3 (as Medium reckons). */
const FIRST_PICTURE = 12;
const LATER_PICTURE = 3;

const lookingSeconds = (photos: readonly Photo[]): number =>
  photos
    .filter(({ asset }) => asset !== null)
    .reduce((sum, _, i) => sum + Math.max(LATER_PICTURE, FIRST_PICTURE - i), 0);

export const measureOf = (content: Content): ArticleMeasure => {
  const slots = slotsOf(content);
  const total = addUp(Object.values(slots));
  const photos = photosOf(content);
  return {
    ...total,
    slots,
    photos: photos.length,
    readingSeconds: Math.round((total.words / WORDS_A_MINUTE) * 60) + lookingSeconds(photos),
  };
};

/** Whole minutes as people say them: one that is begun counts. */
export const readingMinutes = ({ readingSeconds }: Pick<ArticleMeasure, 'readingSeconds'>): number =>
  Math.max(1, Math.ceil(readingSeconds / 60));
