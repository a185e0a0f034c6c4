/** Tells the page's furniture from the article's text by its wording. */
import { isBareLabel, namesKeeper } from './byline-line';
import { CONTROLS, SETTING_WORDS } from './control-words';
import { isControlPattern, isNotice } from './furniture-patterns';
import { COMMENTS, IMPRINT_STARTS, RELATED, TAGS, TAIL_LABELS } from './furniture-words';
import { BUTTON_WORDS, RELATED_ENDS, RELATED_NOUNS } from './page-grammar-words';
import { SECTIONS } from './section-words';
import { keyOf, keyWords, LONGEST_LABEL } from './wording';

/**
 * `control`: a button, counter or notice; `section`: names of sections, a breadcrumb; `related`, `comments`: open such a part of the page;
 * `imprint`: tags or the page's imprint.
 */
export type Furniture = 'control' | 'section' | 'related' | 'comments' | 'imprint';

const MOST_WORDS = 24;
const LONGEST_PHRASE = 6;
const MOST_BUTTON_WORDS = 14;
const LONGEST_TAG_LABEL = 20;

const controls = new Set(CONTROLS);
const menu = new Set([...CONTROLS, ...SECTIONS]);
const related = new Set(RELATED);
const relatedNouns = new Set(RELATED_NOUNS);
const relatedEnds = new Set(RELATED_ENDS);
/** Most lines end otherwise: they are not looked at further. */
const relatedLast = new Set(RELATED_ENDS.map((end) => end.split(' ').at(-1)));
const buttonWords = new Set([...CONTROLS, ...BUTTON_WORDS]);
const comments = new Set(COMMENTS);
const tags = new Set(TAGS);
const tailLabels = new Set(TAIL_LABELS);

const BREADCRUMB = /[»›→]|\s>{1,2}\s/u;
const COPYRIGHT = /^(?:©|\(c\)\s)/iu;

/** Whether the words are nothing but phrases of the set, one after another. */
const consistsOf = (words: readonly string[], phrases: ReadonlySet<string>): boolean => {
  const reachable = new Set([0]);
  words.forEach((_, start) => {
    if (!reachable.has(start)) return;
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_PHRASE); end += 1) {
      if (phrases.has(words.slice(start, end).join(' '))) reachable.add(end);
    }
  });
  return words.length > 0 && reachable.has(words.length);
};

/** `Các bài viết khác`, `LIÊN QUAN`, `Đọc nhiều tuần qua`: what is listed, and how it was chosen. */
const announcesOthers = (words: readonly string[]): boolean =>
  relatedLast.has(words.at(-1) ?? '') &&
  words.some((_, at) => {
    const named = words.slice(0, at);
    return relatedEnds.has(words.slice(at).join(' ')) && (at === 0 || consistsOf(named, relatedNouns));
  });

/** A button's own words in a sentence of the page: `Gửi ý kiến của bạn về bài viết này`. */
const isButtonSpeech = (words: readonly string[]): boolean =>
  words.length <= MOST_BUTTON_WORDS &&
  words.some((word, at) => controls.has(`${word} ${words[at + 1] ?? ''}`)) &&
  consistsOf(words, buttonWords);

const isImprint = (text: string): boolean => {
  if (COPYRIGHT.test(text) || tags.has(keyOf(text))) return true;
  const start = text.slice(0, 60);
  const colon = start.indexOf(':');
  if (colon > 0 && tailLabels.has(keyOf(start.slice(0, colon)))) return true;
  const words = `${keyOf(start)} `;
  return IMPRINT_STARTS.some((phrase) => words.startsWith(`${phrase} `));
};

/** `- Hôm qua.`: somebody answers; a button has no end, though `Đang tải...` has dots. */
const SPOKEN = /^[-–—]\s.*[.!?…]["”]?$|[^.\s][.!?]["”]?$/u;

/** `Văn Hoa` is somebody, `Văn hóa` a section: folded they are the same. */
const NAMESAKE = /^V[ăâ]n (?:Hoa|Hòa|Hoà)$/u;

const byWording = (text: string): Furniture | null => {
  if (SPOKEN.test(text) || NAMESAKE.test(text)) return null;
  const words = keyWords(text);
  if (words.length > MOST_WORDS) return null;
  const key = words.join(' ');
  if (related.has(key) || announcesOthers(words)) return 'related';
  if (comments.has(key)) return 'comments';
  if (consistsOf(words, controls) || isButtonSpeech(words)) return 'control';
  return consistsOf(words, menu) || (words[0] === 'trang' && words[1] === 'chu') ? 'section' : null;
};

/** `Xem thêm:` alone on its line announces links; as a button it has no colon. */
const ANNOUNCES =
  /^(?:>{1,3}\s?)?(?:mời (?:bạn )?)?(?:xem|đọc|tham khảo)(?: thêm| tiếp)?(?: (?:các )?(?:tin|bài)(?: viết)?(?: khác| liên quan)?)?\s?(?::|>{1,3}|»)$/iu;

/** `Xem thêm video đang được quan tâm:`. */
const ANNOUNCES_MORE = /^(?:mời )?(?:xem|đọc) thêm\s.{2,40}:$/iu;

const BETWEEN = /\s?[|•]\s?/u;

/** Names of sections in a row; a row of a table has figures, and fewer signs. */
const MENU_PIECES = 4;
const MENU_PIECE_WORDS = 4;

const isMenuRow = (text: string): boolean => {
  const pieces = text.split('|');
  return (
    pieces.length >= MENU_PIECES &&
    !/\d/u.test(text) &&
    pieces.every((piece) => /^\s?\p{Lu}/u.test(piece) && keyWords(piece).length <= MENU_PIECE_WORDS)
  );
};

/** What a page's button may be set to: alone such a word may be anything. */
const SETTINGS: ReadonlySet<string> = new Set(SETTING_WORDS);

/** `Tốc độ đọc: Chậm`: a button and what it is set to. */
const isSetButton = (piece: string): boolean => {
  const [name = '', set = ''] = piece.split(':');
  return controls.has(keyOf(name)) && SETTINGS.has(keyOf(set));
};

const isPageWord = (piece: string): boolean =>
  namesKeeper(piece) || isControlPattern(piece) || byWording(piece) !== null || !/\p{L}/u.test(piece);

/** `Lượt xem 95 | Đăng bởi: Admin`, `Tốc độ đọc: Chậm | Nhanh`: each piece is the page's. */
const isRow = (text: string): boolean => {
  const pieces = text.split(BETWEEN).filter((piece) => piece !== '');
  if (pieces.length < 2 || !/\p{L}/u.test(text)) return false;
  const isSet = pieces.some(isSetButton);
  return pieces.every((piece) => isPageWord(piece) || (isSet && (isSetButton(piece) || SETTINGS.has(keyOf(piece)))));
};

/** `Từ khóa: sen, lúa`: nothing of the text, wherever it stands. */
export const isTagLine = (text: string): boolean => {
  const colon = text.slice(0, LONGEST_TAG_LABEL).indexOf(':');
  return colon > 0 && colon < text.length - 1 && tags.has(keyOf(text.slice(0, colon)));
};

/** @returns null for what may be the article's own text. */
export const readFurniture = (text: string): Furniture | null => {
  if (text.length > LONGEST_LABEL) return isImprint(text) || isNotice(text) ? 'imprint' : null;
  if (ANNOUNCES.test(text) || ANNOUNCES_MORE.test(text)) return 'related';
  if (isControlPattern(text) || namesKeeper(text) || isBareLabel(text) || isRow(text)) return 'control';
  const worded = byWording(text);
  if (worded !== null) return worded;
  if (isMenuRow(text)) return 'section';
  if (BREADCRUMB.test(text) && !/[.!?…]$/u.test(text)) return 'section';
  return isImprint(text) ? 'imprint' : null;
};
