/** Tells a byline from a sentence, a subhead and a menu entry: by its label, or because it is made of names alone. */
import { BYLINE_ENDS, BYLINE_LABELS, BYLINE_STARTS, SIGNING_OFFICES } from './byline-words';
import { countWords, keyOf } from './wording';

/** `labelled` says so itself; `names` only looks like one: it counts where bylines stand. */
export type BylineLook = 'labelled' | 'names';

const LONGEST = 120;
const MOST_NAMES = 5;
const MOST_WORDS_IN_NAME = 5;

const labels = new Set(BYLINE_LABELS);

const BETWEEN = /\s[-–—]\s|[,;&/+]|\svà\s|\s-|-\s/u;
const NOTE = /\s?\([^()]{1,60}\)$/u;
const WHOLE_NOTE = /^\(([^()]{2,80})\)\.?$/u;
/** `Hạnh`, `HẠNH`, `T.SỸ`, `Đ.`, `VOV1`. */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.\d-]*$/u;
const ENDS_SENTENCE = /\p{Ll}\p{M}?[.!?…:;,]["”’)]*$/u;

const isName = (text: string): boolean => {
  const words = text.trim().split(' ');
  return words.length <= MOST_WORDS_IN_NAME && words.every((word) => NAME_WORD.test(word));
};

/** One to five names; digits at most inside an agency's name. */
export const isNames = (text: string): boolean => {
  if (text.length > LONGEST || ENDS_SENTENCE.test(text)) return false;
  const names = text.replace(NOTE, '').split(BETWEEN);
  return names.length <= MOST_NAMES && names.every(isName);
};

const afterWords = (text: string, count: number): string => text.split(' ').slice(count).join(' ');

const startsLikeByline = (text: string): boolean => {
  const key = `${keyOf(text)} `;
  return BYLINE_STARTS.some((start) => {
    if (!key.startsWith(`${start} `)) return false;
    // The label may hold a comma (`Tin, ảnh`) but has as many words as its key.
    return isNames(afterWords(text, countWords(start)));
  });
};

const endsLikeByline = (text: string): boolean => {
  const key = ` ${keyOf(text)}`;
  return BYLINE_ENDS.some((end) => {
    const words = text.split(' ');
    const names = words.slice(0, words.length - countWords(end)).join(' ');
    return key.endsWith(` ${end}`) && names !== '' && isNames(names.replace(/[,(-]$/u, '').trim());
  });
};

const isOffice = (text: string): boolean => {
  const key = `${keyOf(text)} `;
  return countWords(text) <= 16 && SIGNING_OFFICES.some((office) => key.startsWith(`${office} `));
};

const isLabelled = (text: string): boolean => {
  const colon = text.indexOf(':');
  return colon > 0 && colon <= 40 && colon < text.length - 1 && labels.has(keyOf(text.slice(0, colon)));
};

/** @param text one line, white space collapsed. */
export const readBylineLook = (text: string): BylineLook | null => {
  if (text.length > LONGEST) return null;
  const inner = WHOLE_NOTE.exec(text)?.[1] ?? text;
  if (ENDS_SENTENCE.test(inner)) return null;
  if (isLabelled(inner) || startsLikeByline(inner) || endsLikeByline(inner)) return 'labelled';
  if (isOffice(inner)) return 'labelled';
  return isNames(inner) && inner === text ? 'names' : null;
};
