// The words of an article and of its files, counted: what was lost on the way, and what came in that nobody wrote.

/** @typedef {Map<string, number>} Words how often each word occurs */

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Letters and digits alone: where a file sets a stop, a dash or a bullet is its own affair.
 * @param {string} text
 * @returns {Words}
 */
export function wordsIn(text) {
  /** @type {Words} */
  const words = new Map();
  for (const [word] of text.normalize('NFC').matchAll(WORD)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/**
 * @param {Words} more
 * @param {Words} less
 * @returns {string[]} what `more` has and `less` has not, or not as often
 */
function surplus(more, less) {
  return [...more].filter(([word, count]) => count > (less.get(word) ?? 0)).map(([word]) => word);
}

/** What the house sets around an article's own words: figures of the day and of lists, the day's name, the credit's label, page numbers. */
const SET_BY_THE_HOUSE = /^(?:\d+|Thứ|Hai|Ba|Tư|Năm|Sáu|Bảy|Chủ|Nhật|Ngày|Ảnh|GMT|Trang)$/u;

/**
 * @param {string} written the article's own words
 * @param {string} said what another program found in the file
 * @param {string} [again] what may be said more than once
 * @returns {string | null} what differs
 */
export function differenceOf(written, said, again = '') {
  const [wanted, found] = [wordsIn(written), wordsIn(said)];
  const missing = surplus(wanted, found);
  const repeated = wordsIn(again);
  const added = surplus(found, wanted).filter((word) => !SET_BY_THE_HOUSE.test(word) && !repeated.has(word));
  if (missing.length + added.length === 0) return null;
  const tell = (/** @type {string[]} */ words) => words.slice(0, 8).join(' ');
  return [missing.length > 0 ? `missing: ${tell(missing)}` : '', added.length > 0 ? `added: ${tell(added)}` : '']
    .filter((part) => part !== '')
    .join('; ');
}
