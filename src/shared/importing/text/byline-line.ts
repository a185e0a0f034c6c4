/** Tells a byline from a sentence, a subhead and a menu entry: by its label, or because it is made of names alone. */
import { BYLINE_ENDS, BYLINE_LABELS, BYLINE_STARTS, SITE_KEEPERS } from './byline-words';
import { OFFICE_DEEDS, OFFICE_STARTS, SIGNING_OFFICES } from './office-words';
import { countWords, keyOf } from './wording';

/** `labelled` says so itself; `names` only looks like one, `office` even less: they count where bylines stand. */
export type BylineLook = 'labelled' | 'names' | 'office';

const LONGEST = 120;
const MOST_NAMES = 5;
const MOST_WORDS_IN_NAME = 5;

const labels = new Set(BYLINE_LABELS);
const keepers = new Set(SITE_KEEPERS);

const BETWEEN = /\s[-–—]\s|[,;&/·•]|\+(?!$)|\svà\s|\s-|-\s/u;
const NOTE = /\s?\([^()]{1,60}\)$/u;
const WHOLE_NOTE = /^\(([^()]{2,80})\)\.?$/u;
/** `Hạnh`, `HẠNH`, `T.SỸ`, `Đ.`, `VOV1`, `Vietnam+`. */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.\d-]*\+?$/u;
/** Before who signs, as ornament: `• Minh Khoa`, `✍️ Quốc Thịnh`; a word alone after it is an item of a list. */
const ORNAMENT = /^(?:[•●*▪■◦∙·]|\p{Extended_Pictographic}\uFE0F?)\s{0,2}(?=\S+\s\S)/u;
/** A dash is rather a list's: only the lines around it tell. */
const DASH = /^[-–—]\s?(?=\p{Lu}\S*\s\p{Lu})/u;
const ENDS_SENTENCE = /\p{Ll}\p{M}?[.!?…:;,]["”’)]*$/u;

const isName = (text: string): boolean => {
  const words = text.trim().split(' ');
  return words.length <= MOST_WORDS_IN_NAME && words.every((word) => NAME_WORD.test(word));
};

/** `II. ĐIỀU KIỆN`, `1. Kế toán`: a point of a list. */
const POINT = /^(?:I|[IVX]{2,4}|\d{1,2})\s?[.)/]\s/u;

/** One to five names; digits at most inside an agency's name. */
export const isNames = (text: string): boolean => {
  if (text.length > LONGEST || ENDS_SENTENCE.test(text) || POINT.test(text)) return false;
  const names = text.replace(NOTE, '').split(BETWEEN);
  return names.length <= MOST_NAMES && names.every(isName);
};

const afterWords = (text: string, count: number): string => text.split(' ').slice(count).join(' ');

const endsLikeByline = (text: string): boolean => {
  const key = ` ${keyOf(text)}`;
  return BYLINE_ENDS.some((end) => {
    const words = text.split(' ');
    const names = words.slice(0, words.length - countWords(end)).join(' ');
    return key.endsWith(` ${end}`) && names !== '' && isNames(names.replace(/[,(-]$/u, '').trim());
  });
};

/** An office that signs in its own name; above a headline it is whose page this is. */
export const isSigningOffice = (text: string): boolean => {
  const key = `${keyOf(text)} `;
  return countWords(text) <= 16 && SIGNING_OFFICES.some((office) => key.startsWith(`${office} `));
};

const MOST_WORDS_IN_OFFICE = 14;

/** `TAND tỉnh`, `UBMTTQ huyện Cái Bần`: an office by its first letters and its place. */
const LETTERED_OFFICE =
  /^\p{Lu}[\p{Lu}&-]{1,9}\s(?:tỉnh|huyện|xã|phường|quận|thị xã|thị trấn|thành phố|khu vực|TP\.?)(?:\s\p{Lu}\S*){0,4}$/u;

/** `Trạm Cấp nước Đông Hòa`, `Trung tâm VH-TT và TT huyện`: a name of its own goes on with a capital. */
const looksLikeOffice = (text: string): boolean => {
  const key = `${keyOf(text)} `;
  const words = countWords(text);
  if (words < 2 || words > MOST_WORDS_IN_OFFICE || !/^\p{Lu}/u.test(text) || /[:?!]|\d{3}/u.test(text)) return false;
  if (LETTERED_OFFICE.test(text)) return true;
  const spoken = `${text} `;
  if (OFFICE_DEEDS.some((deed) => spoken.includes(` ${deed} `))) return false;
  return OFFICE_STARTS.some((start) => key.startsWith(`${start} `)) && /\s\p{Lu}/u.test(text);
};

const startsLikeByline = (text: string): boolean => {
  const key = `${keyOf(text)} `;
  return BYLINE_STARTS.some((start) => {
    if (!key.startsWith(`${start} `)) return false;
    // The label may hold a comma (`Tin, ảnh`) but has as many words as its key.
    const named = afterWords(text, countWords(start));
    return isNames(named) || looksLikeOffice(named);
  });
};

const NAME_AND_OFFICE = /\s[-–—]\s|,\s|\s?\/\s?/u;

/** `Văn Tuấn - Phòng Văn hóa và Thông tin`: each piece is a name or an office. */
const isOfficeLine = (text: string): boolean =>
  looksLikeOffice(text) ||
  (text.length <= LONGEST && text.split(NAME_AND_OFFICE).every((piece) => isNames(piece) || looksLikeOffice(piece)));

const isLabelled = (text: string): boolean => {
  const colon = text.indexOf(':');
  return (
    colon > 0 &&
    colon <= 40 &&
    colon < text.length - 1 &&
    !/\d/u.test(text.slice(0, colon)) &&
    labels.has(keyOf(text.slice(0, colon)))
  );
};

/** `Tác giả bài viết:`, `Bởi`: announces who stands on the next line. */
export const isBareLabel = (text: string): boolean =>
  /^(?:Bởi|By|Viết bởi|Đăng bởi|Tác giả)$/u.test(text) || (text.endsWith(':') && labels.has(keyOf(text)));

/** `By Minh Dao - Translated by Thu Ha`: each says what it has done. */
const isTranslated = (text: string): boolean => {
  const pieces = text.split(/\s[-–—|]\s/u);
  return pieces.length > 1 && pieces.every(startsLikeByline);
};

/** `(TTXVN/Vietnam+)`: where the text is from, when nobody else signs it. */
export const isMarkOfAgency = (text: string): boolean => WHOLE_NOTE.test(text);

/** `Đăng bởi: Admin`, `by admin` name nobody. */
export const namesKeeper = (text: string): boolean => {
  if (/^by\s/iu.test(text) && keepers.has(keyOf(afterWords(text, 1)))) return true;
  const colon = text.indexOf(':');
  return colon > 0 && keepers.has(keyOf(text.slice(colon))) && isLabelled(text);
};

/** @param text one line, white space collapsed. */
export const readBylineLook = (text: string): BylineLook | null => {
  if (text.length > LONGEST) return null;
  const inner = WHOLE_NOTE.exec(text)?.[1] ?? text.replace(ORNAMENT, '');
  if (ENDS_SENTENCE.test(inner)) return null;
  if (isLabelled(inner) || startsLikeByline(inner) || endsLikeByline(inner) || isTranslated(inner)) return 'labelled';
  if (isSigningOffice(inner)) return 'labelled';
  if (isNames(inner)) return 'names';
  return isOfficeLine(inner) ? 'office' : null;
};

/** What stands before the names and is no part of them, in letters. */
export const ornamentBefore = (text: string): number => (ORNAMENT.exec(text) ?? DASH.exec(text))?.[0].length ?? 0;

/** `– Hồng Nhung`: somebody signs, where the line is no item of a list. */
export const isDashedName = (text: string): boolean => DASH.test(text) && isNames(text.replace(DASH, ''));

/** `Xuân News`: what a site calls itself. */
export const isSiteName = (text: string): boolean => /^\S{2,12}\s(?:Online|Plus|News|TV|Media)$/u.test(text);

/** `Link`, `Bookmark`: a single word is a name only in capitals, as `VT` and `T.SỸ`. */
export const isWholeName = (text: string): boolean => /[\s.]/u.test(text) || /^\p{Lu}{2,}$/u.test(text);
