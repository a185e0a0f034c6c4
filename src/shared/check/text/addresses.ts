/** Where a text is no prose but an address: of a page, a mailbox, a file, an account. No rule of spelling or spacing holds there. */

/** What every one of them has; most texts, with all their dates and shares, have none of it and are done. */
const MAYBE = /[@#\\_]|\/\/|\/[^\d\s]|\.\/|\.[a-z]|tel:/iu;

/** Every repetition is bounded or stands after a look behind, so that reading is linear in the text. */
const ADDRESS = new RegExp(
  [
    '(?<![\\p{L}\\d])(?:[a-z]{2,10}:\\/\\/|www\\.|mailto:|tel:)[^\\s<>"“”]{1,2000}',
    '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}',
    '(?<![\\p{L}\\d.@-])(?:[a-z0-9-]{1,63}\\.){1,8}(?:vn|com|net|org|gov|edu|info|io|html?|pdf|docx?|xlsx?|jpe?g|png|mp4)(?![\\p{L}\\d])(?:[/?][^\\s<>"“”]{0,2000})?',
    '(?<![\\p{L}\\d&])[@#][\\p{L}\\p{M}\\d_]{1,100}',
    '(?<![\\p{L}\\d])[a-z]:\\\\[^\\s<>"“”]{0,500}',
    '(?<![^\\s("“])\\.{1,2}[\\\\/][\\w\\\\/.-]{1,200}',
  ].join('|'),
  'giu',
);

interface Span {
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Span[] = [];

const find = (text: string): readonly Span[] =>
  MAYBE.test(text)
    ? Array.from(text.matchAll(ADDRESS), ({ index, 0: found }) => ({ start: index, end: index + found.length }))
    : NONE;

/** Rules read one passage after another, each of them the same one in turn. */
let last = { text: '', spans: NONE };

const spansOf = (text: string): readonly Span[] => {
  if (last.text !== text) last = { text, spans: find(text) };
  return last.spans;
};

/** Whether a character from start to end belongs to an address. */
export const touchesAddress = (text: string, start: number, end: number): boolean => {
  const spans = spansOf(text);
  // They follow one another, so that the first that ends after the start is the only one that can touch it first.
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const next = spans[low];
  return next !== undefined && next.start < end;
};
