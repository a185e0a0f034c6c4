/** Tells an article's blocks from its page's: what Readability found is the text; headline, lead, date and names just around it belong to it too. */
import { textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import type { Hint, PictureKey, ReadBlock } from '#shared/importing/document';

export interface SortedPage {
  readonly blocks: readonly ReadBlock[];
  readonly dropped: readonly string[];
}

const AROUND: readonly Hint[] = ['headline', 'lead', 'dateline', 'byline'];
/** How much of what was found must be found again among the page's blocks, for their order and hints to be taken. */
const ENOUGH = 0.9;

const wordsIn = ({ block }: ReadBlock): string => {
  const texts = block.type === 'photos' ? block.photos.map(({ caption }) => caption) : blockTexts(block);
  return texts.map(textOf).join('\n').replace(/\s+/gu, ' ').trim();
};

export const keysIn = (blocks: readonly ReadBlock[]): ReadonlySet<PictureKey> =>
  new Set(blocks.flatMap(({ pictures }) => pictures.filter((key) => key !== null)));

const counted = (all: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const words of all) counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts;
};

/** Which of the page's blocks are in the content, by their words or their pictures. */
const match = (whole: readonly ReadBlock[], content: readonly ReadBlock[]): readonly boolean[] => {
  const words = counted(content.map(wordsIn));
  const keys = keysIn(content);
  return whole.map((each) => {
    if (each.pictures.some((key) => key !== null && keys.has(key))) return true;
    const said = wordsIn(each);
    const left = words.get(said) ?? 0;
    if (said === '' || left === 0) return false;
    words.set(said, left - 1);
    return true;
  });
};

/** The one that stands nearest to the text: a page may have other headings and other names. */
const nearest = (whole: readonly ReadBlock[], isKept: readonly boolean[], hint: Hint): number => {
  const [first, last] = [isKept.indexOf(true), isKept.lastIndexOf(true)];
  if (whole.some((each, i) => isKept[i] && each.hint === hint)) return -1;
  const distance = (i: number): number => (i < first ? first - i : Math.max(0, i - last));
  return whole.reduce((best, each, i) => {
    if (each.hint !== hint) return best;
    return best === -1 || distance(i) < distance(best) ? i : best;
  }, -1);
};

const lengthOf = (blocks: readonly ReadBlock[]): number => blocks.reduce((sum, each) => sum + wordsIn(each).length, 0);

/** @param whole the page's blocks. @param content those that Readability found, which may be cut in another way. */
export const sortPage = (whole: readonly ReadBlock[], content: readonly ReadBlock[]): SortedPage => {
  const inContent = match(whole, content);
  const found = whole.filter((_, i) => inContent[i]);
  const around = new Set(AROUND.map((hint) => nearest(whole, inContent, hint)));
  const isOurs = (_: ReadBlock, i: number): boolean => inContent[i] === true || around.has(i);
  const dropped = whole
    .filter((each, i) => !isOurs(each, i))
    .map(wordsIn)
    .filter((words) => words !== '');
  if (lengthOf(found) >= lengthOf(content) * ENOUGH) return { blocks: whole.filter(isOurs), dropped };
  return { blocks: [...whole.filter((_, i) => !inContent[i] && around.has(i)), ...content], dropped };
};
