/** Tells a photo's caption from a subhead: captions have a credit, describe a scene, and repeat the words of headline and lead. */
import { fold } from '../../vietnamese/fold';
import { isNames, readBylineLook } from './byline-line';
import { CAPTION_ACTIONS, CAPTION_STARTS, CREDIT_WORDS, PICTURE_STARTS } from './caption-words';
import { countWords, keyOf, overlap } from './wording';

/** `Tin: Minh Tú - Ảnh: Lê Hạnh`: the words before the credit are an author. */
const isAuthorsLine = (text: string, caption: string): boolean =>
  readBylineLook(text) === 'labelled' &&
  (readBylineLook(caption.replace(/[\s,;–-]+$/u, '')) !== null || !/[(]/u.test(text));

export interface Credited {
  /** What stands before the credit; may be empty. */
  readonly caption: string;
  /** As it stands in the source: `(Ảnh: Minh Tú)`. */
  readonly source: string;
  readonly credit: string;
}

const LONGEST_CREDIT = 100;
const MOST_WORDS = 70;
const BEFORE = '(?:^|(?<=[\\s.,;:!?…)\\]”"’–-]))';
/** `Ảnh: Minh Tú`, `(Ảnh: Minh Tú)`, `Ảnh minh họa: …`, `(Nguồn ảnh: …)`, `Photo: …`, `Photo by …` at the end of the line. */
const CREDIT = new RegExp(
  `${BEFORE}[([]?\\s?(?:(?:ảnh|hình)(?:\\s(?:minh h[ọo]a|tư liệu|chụp|st|cắt từ clip))?|nguồn ảnh|photos?|đồ h[ọo]a|video|clip)\\s?:\\s?([^()[\\]:]{2,70}?(?:\\s\\([^()]{2,14}\\))?)\\s?[)\\]]?\\s?[.]?$`,
  'iu',
);
const PHOTO_BY = new RegExp(
  `${BEFORE}[([]?(?:photos?|illustration|image|video) (?:by|courtesy of) ([^()[\\]:]{2,70}?)[)\\]]?[.]?$`,
  'iu',
);
/** In brackets even a source is a picture's: `(Nguồn: Reuters)`. */
const SOURCE = /(?<=\S\s?)[([]\s?(?:nguồn|source|ảnh|photo)\s?:?\s([^()[\]:]{2,70}?)\s?[)\]]\.?$/iu;
/** `– Ảnh TTXVN`. */
const DASHED = /(?<=\S\s)[-–—]\s(?:ảnh|photo)\s([^()[\]:]{2,60}?)\.?$/iu;
/** `— VNS Photo Hoài Thu`: an agency's own words for it. */
const AGENCY_PHOTO =
  /(?<=\S\s)[-–—]\s((?:\p{Lu}{2,6}(?:\/\p{Lu}{2,6})*\s)?(?:Photos?|File photo)(?!\s(?:by|courtesy))(?:\s[^()[\]:]{2,60}?)?)\.?$/u;
const FORMS = [CREDIT, PHOTO_BY, SOURCE, DASHED, AGENCY_PHOTO] as const;
/** Between the caption and its credit. */
const SIGN_BEFORE_CREDIT = /\s[-–—|]$/u;

/** `Tin, ảnh: …` and `Bài và ảnh: …` name an author, not a picture's credit. */
const AUTHORS_TOO = /(?:^| )(?:bai|tin|va|video|clip|thuc hien)$/u;

/** `nhân vật cung cấp`, `tư liệu`: who gave the picture, where nobody is named. */
const isGiver = (credit: string): boolean => {
  const key = keyOf(credit);
  return (
    countWords(credit) <= 9 &&
    (key.endsWith('cung cap') || CREDIT_WORDS.some((words) => key === words || key.startsWith(`${words} `)))
  );
};

/** After `Ảnh:` a short name need not be set in capitals throughout: `Ảnh: Dân trí`. */
const MOST_WORDS_IN_CREDIT = 6;
const isCredit = (credit: string): boolean =>
  isNames(credit) || isGiver(credit) || (/^\p{Lu}/u.test(credit) && countWords(credit) <= MOST_WORDS_IN_CREDIT);

const findCredit = (end: string): RegExpExecArray | null => {
  for (const form of FORMS) {
    const found = form.exec(end);
    const credit = found?.[1];
    if (found && credit !== undefined && isCredit(credit)) return found;
  }
  return null;
};

/** @returns null where the line does not end in a photographer's or an agency's name. */
export const readCredit = (text: string): Credited | null => {
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const found = findCredit(text.slice(from));
  const credit = found?.[1];
  if (!found || credit === undefined || countWords(text) > MOST_WORDS) return null;
  const at = from + found.index;
  const caption = text.slice(0, at).trimEnd().replace(SIGN_BEFORE_CREDIT, '');
  const label = keyOf(found[0].split(':')[0] ?? '');
  // `Hà Thu (Nguồn: …)`: a name says where the article is from.
  if (/^nguon$|^source$/u.test(label) && isNames(caption)) return null;
  // On a line of its own a film's or a drawing's maker is an author.
  if (caption === '' && /^(?:video|clip|do hoa)$/u.test(label)) return null;
  const isByline = caption !== '' && (AUTHORS_TOO.test(keyOf(caption.slice(-40))) || isAuthorsLine(text, caption));
  return isByline ? null : { caption, source: text.slice(caption.length).trimStart(), credit };
};

/** The name in a credit that stands alone: `(Nguồn: Reuters)` -> `Reuters`; other words as they are. */
export const nameInCredit = (text: string): string => {
  const read = readCredit(`x. ${text}`);
  return read?.caption === 'x.' ? read.credit : text;
};

const NUMBERED = /^(?:[IVX]{1,4}|\d{1,2}|[a-zđ])\s?[.)/-]\s/u;
const WITHOUT_SMALL_LETTERS = /^[^\p{Ll}]+$/u;

/** From here on a line between lead and body, or after the body, is taken for a caption; a line inside the body needs more. */
export const SURE_CAPTION = 1.5;
export const VERY_SURE_CAPTION = 3;

/** Who poses is in a picture and in no sentence of the text. */
const POSED = /\bchup (?:anh|hinh) (?:luu niem|cung|chung)\b/u;

/** `2 đối tượng …`: who is shown comes after it. */
const HOW_MANY = /^(?:\d{1,2}|nhom) (?=doi tuong|nghi pham|bi can|bi cao|em |hoc sinh|thi sinh)/u;

const sceneScore = (key: string): number => {
  if (PICTURE_STARTS.some((start) => key.startsWith(start)) || POSED.test(key)) return 3.5;
  const shown = key.replace(HOW_MANY, '');
  return CAPTION_STARTS.some((start) => shown.startsWith(start)) ? 1.5 : 0;
};

const wordingScore = (text: string): number => {
  const key = `${fold(text)} `;
  const scene = sceneScore(key);
  if (REPORTS.test(key)) return -1.5;
  return scene + (CAPTION_ACTIONS.some((action) => ` ${key}`.includes(` ${action}`)) ? 1 : 0);
};

const lengthScore = (words: number): number => {
  if (words <= 3) return -2;
  if (words <= 6) return -0.5;
  return words <= 40 ? 1 : -2;
};

/** Who speaks is in the text, not in a picture. */
const REPORTS = /\s(?:noi|cho biet|cho hay|cho rang|khang dinh|cho biet them|ke lai|tam su)(?:[\s,:]|$)/u;

/** People and places with their names: captions name, subheads speak in general. */
const NAMED = /(?:^|\s)\p{Lu}[\p{L}’'.]*(?:\s\p{Lu}[\p{L}’'.]*)+/u;

export const namesSomebody = (text: string): boolean => NAMED.test(text);

const namesScore = (text: string): number => (namesSomebody(text) ? 1 : 0);

const repetitionScore = (share: number): number => {
  if (share >= 0.75) return 2;
  return share >= 0.5 ? 1 : 0;
};

/** Among subheads a short line is one, unless it shows somebody. */
const companyScore = (text: string): number => (describesScene(text) ? -0.75 : -1.5);

/** `Ảnh 2: …`: the line says so itself. */
const NUMBERED_PICTURE = /^(?:Ảnh|Hình|Photo|Figure)\s\d{1,2}\s?[:.–-]\s\S/iu;
const SAYS_SO = 10;

/** `… - Ảnh 2.`: what papers print under a picture that nobody has described. */
const COUNTED_PICTURE = /\S\s?[-–—]\s?(?:Ảnh|Hình|Photo)\s\d{1,3}\.?$/u;

export const isCountedPicture = (text: string): boolean => COUNTED_PICTURE.test(text.slice(-40));

/**
 * @param vocabulary folded words of headline and lead.
 * @param siblings other lines of this kind further down, between paragraphs: an article with subheads has several.
 */
export const captionScore = (text: string, vocabulary: ReadonlySet<string>, siblings: number): number => {
  if (NUMBERED_PICTURE.test(text)) return SAYS_SO;
  const words = countWords(text);
  if (words > MOST_WORDS) return -10;
  const subhead =
    (NUMBERED.test(text) ? -4 : 0) + (WITHOUT_SMALL_LETTERS.test(text) ? -2 : 0) + (/[:?!;,]$/u.test(text) ? -4 : 0);
  const company = siblings > 0 && words <= 10 ? companyScore(text) : 0;
  return (
    subhead +
    company +
    wordingScore(text) +
    lengthScore(words) +
    namesScore(text) +
    repetitionScore(overlap(text, vocabulary))
  );
};

/** Whether the line describes a scene: an article with many captions has no more subheads for that. */
export const describesScene = (text: string): boolean => wordingScore(text) >= 1.5;

/** Whether the line is set like a subhead: short, begun with a capital or a number. */
export const looksLikeSubhead = (text: string): boolean =>
  countWords(text) <= 14 && (NUMBERED.test(text) || /^[“"]?\p{Lu}/u.test(text)) && !/[.!?…;,]["”’)]?$/u.test(text);
