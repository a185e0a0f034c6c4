/** A page whose elements lie within one another without end, made fit to be parsed: parsers take long over what no page has. */

/** Browsers stop at 512. */
const DEEPEST = 1_000;

const TAG = /<(\/?)([a-z][a-z0-9:-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/giu;
/** These hold nothing and have no end. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Their end is often left out, which is no nesting. */
const OPEN_ENDED = new Set('p li dt dd tr td th option thead tbody tfoot'.split(' '));

/** @returns the page without the tags below the depth, its text whole. Most pages come back as they are. */
export const boundedDepth = (html: string): string => {
  let depth = 0;
  let removed = 0;
  let isChanged = false;
  const bounded = html.replace(TAG, (tag, slash: string, name: string) => {
    const known = name.toLowerCase();
    if (VOID.has(known) || OPEN_ENDED.has(known) || tag.endsWith('/>')) return tag;
    if (slash !== '') {
      if (removed > 0) {
        removed -= 1;
        return '';
      }
      depth = Math.max(0, depth - 1);
      return tag;
    }
    if (depth < DEEPEST) {
      depth += 1;
      return tag;
    }
    removed += 1;
    isChanged = true;
    return '';
  });
  return isChanged ? bounded : html;
};
