/** Cuts a passage into the words whose spelling may be looked at, each with its place. */
import { isAddress } from './exempt';

/** `start` and `end` are UTF-16 offsets in the passage; `word` is as it stands there. */
export type TakeToken = (word: string, start: number, end: number) => void;

const RUN = /\S+/gu;
/** Letters, digits and accents; an apostrophe or a hyphen between two of them joins them. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;

export const cutTokens = (text: string, take: TakeToken): void => {
  for (const run of text.matchAll(RUN)) {
    if (isAddress(run[0])) continue;
    for (const word of run[0].matchAll(WORD)) {
      const start = run.index + word.index;
      take(word[0], start, start + word[0].length);
    }
  }
};

const SENTENCE_END = /[.!?…:;\n][)\]"'”’»]*\s*["'“‘«(]*$/u;
const NOTHING_YET = /^\s*[-–—•+*]?\s*["'“‘«([]*$/u;
/** Nothing between two sentences is longer. */
const LOOK_BACK = 8;

/** Whether the word at this place is written with a capital because a sentence begins with it. */
export const opensSentence = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  return SENTENCE_END.test(before) || (start < LOOK_BACK && NOTHING_YET.test(before));
};

const NEXT_IS_NAME = /^[ \u00A0]\p{Lu}/u;

/** Names have several words. */
export const nextIsCapitalised = (text: string, end: number): boolean => NEXT_IS_NAME.test(text.slice(end, end + 2));
