/** Tells a photo's caption from a subhead: captions have a credit, describe a scene, and repeat the words of headline and lead. */
import { fold } from '../../vietnamese/fold';
import { isNames, readBylineLook } from './byline-line';
import { CAPTION_ACTIONS, CAPTION_STARTS } from './caption-words';
import { countWords, keyOf, overlap } from './wording';

export interface Credited {
  /** What stands before the credit; may be empty. */
  readonly caption: string;
  /** As it stands in the source: `(Ảnh: Minh Tú)`. */
  readonly source: string;
  readonly credit: string;
}

const LONGEST_CREDIT = 90;
const MOST_WORDS = 70;
/** `Ảnh: Minh Tú`, `(Ảnh: Minh Tú)`, `Photo: …`, at the end of the line. */
const CREDIT = /(?:^|(?<=[\s.,;:!?…)\]”]))[([]?\s?(?:ảnh|photo)\s?:\s?([^()[\]:]{2,60}?)\s?[)\]]?\.?$/iu;

/** `Tin, ảnh: …` and `Bài và ảnh: …` name an author, not a picture's credit. */
const AUTHORS_TOO = /(?:^| )(?:bai|tin|va|video|clip)$/u;

/** @returns null where the line does not end in a photographer's or an agency's name. */
export const readCredit = (text: string): Credited | null => {
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const found = CREDIT.exec(text.slice(from));
  const credit = found?.[1];
  if (!found || credit === undefined || !isNames(credit) || countWords(text) > MOST_WORDS) return null;
  const at = from + found.index;
  const caption = text.slice(0, at).trimEnd();
  const isByline =
    caption !== '' && (AUTHORS_TOO.test(keyOf(caption.slice(-40))) || readBylineLook(text) === 'labelled');
  return isByline ? null : { caption, source: text.slice(at), credit };
};

const NUMBERED = /^(?:[IVX]{1,4}|\d{1,2}|[a-zđ])\s?[.)/-]\s/u;
const WITHOUT_SMALL_LETTERS = /^[^\p{Ll}]+$/u;

/** From here on a line between lead and body, or after the body, is taken for a caption; a line inside the body needs more. */
export const SURE_CAPTION = 1.5;
export const VERY_SURE_CAPTION = 3;

const wordingScore = (text: string): number => {
  const key = `${fold(text)} `;
  const scene = CAPTION_STARTS.some((start) => key.startsWith(start)) ? 1.5 : 0;
  return scene + (CAPTION_ACTIONS.some((action) => key.includes(` ${action}`)) ? 1 : 0);
};

const lengthScore = (words: number): number => {
  if (words <= 3) return -2;
  if (words <= 6) return -0.5;
  return words <= 40 ? 1 : -2;
};

const repetitionScore = (share: number): number => {
  if (share >= 0.75) return 2;
  return share >= 0.5 ? 1 : 0;
};

/**
 * @param vocabulary folded words of headline and lead.
 * @param siblings other lines of this kind further down, between paragraphs: an article with subheads has several.
 */
export const captionScore = (text: string, vocabulary: ReadonlySet<string>, siblings: number): number => {
  const words = countWords(text);
  if (words > MOST_WORDS) return -10;
  const subhead =
    (NUMBERED.test(text) ? -4 : 0) + (WITHOUT_SMALL_LETTERS.test(text) ? -2 : 0) + (/[:?!;,]$/u.test(text) ? -4 : 0);
  const company = siblings > 0 && words <= 10 ? -1.5 : 0;
  return subhead + company + wordingScore(text) + lengthScore(words) + repetitionScore(overlap(text, vocabulary));
};

/** Whether the line is set like a subhead: short, begun with a capital or a number. */
export const looksLikeSubhead = (text: string): boolean =>
  countWords(text) <= 14 && (NUMBERED.test(text) || /^[“"]?\p{Lu}/u.test(text)) && !/[.!?…;,]["”’)]?$/u.test(text);
