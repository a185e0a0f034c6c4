/** Finds the searched words again in the text of one article. */
import type { Query } from '#shared/search/query';
import { coveredBy } from '#shared/search/word-form';
import { type ReadPart, readPart } from './article-parts';
import { isPartStart, spellingOf, type Tokens } from './article-words';
import type { Lexicon } from './lexicon';
import { createMasks, type Masks } from './masks';
import type { Forms } from './neighbours';

export interface MarkedWord {
  /** Its place among the spellings of the part. */
  readonly at: number;
  /** Which words of the query it stands for, one bit each. */
  readonly bits: number;
  /** How many code units at its beginning were typed. */
  readonly length: number;
}

export interface MarkedPart {
  readonly part: ReadPart;
  readonly words: readonly MarkedWord[];
}

/** A part before it is read in full. */
export interface PartGlance {
  /** The words of the query that it may hold. */
  readonly bits: number;
  read(): MarkedPart;
}

export interface Marker {
  /** The parts of an article in their order; most are never more than glanced at. */
  parts(tokens: Tokens): Iterator<PartGlance, undefined>;
  /** Every word of the query, as bits. */
  readonly all: number;
}

/** Keeps the bits of words that must stand in a row only where they do. @param bits by word of the part, in order */
const inRows = (bits: readonly number[], { rows, alone, all }: Masks): readonly number[] => {
  if (alone === all) return bits;
  const kept = bits.map(() => 0);
  for (const { first, size } of rows) {
    for (let start = 0; start + size <= bits.length; start += 1) {
      let n = 0;
      while (n < size && ((bits[start + n] ?? 0) >>> (first + n)) & 1) n += 1;
      if (n === size) for (n = 0; n < size; n += 1) kept[start + n] = (kept[start + n] ?? 0) | (1 << (first + n));
    }
  }
  return kept;
};

/** Where an article has a word with the accents that were typed, its namesakes with others are not meant. */
const settledIn = (tokens: Tokens, { exact, alone }: Masks, lexicon: Lexicon): number => {
  let bits = 0;
  for (let i = 0; i < tokens.length && (bits & alone) !== alone; i += 1) {
    const token = tokens[i] ?? 0;
    if (!isPartStart(token)) bits |= exact[lexicon.formOf(spellingOf(token))] ?? 0;
  }
  return bits & alone;
};

/** How much of a spelling was typed, remembered, since the same few words come in every article. */
const createMeasure = (query: Query, lexicon: Lexicon) => {
  const words = query.groups.flat();
  const known = words.map(() => new Map<number, number>());
  const measure = (spelling: number, nth: number): number => {
    const word = words[nth];
    const text = lexicon.spelling(spelling);
    return word?.isPrefix ? coveredBy(text, word.term) : text.length;
  };
  const lengthOf = (spelling: number, nth: number): number => {
    const length = known[nth]?.get(spelling) ?? measure(spelling, nth);
    known[nth]?.set(spelling, length);
    return length;
  };
  return (spelling: number, bits: number): number =>
    words.reduce((length, _, nth) => ((bits >>> nth) & 1 ? Math.max(length, lengthOf(spelling, nth)) : length), 0);
};

export const createMarker = (query: Query, forms: readonly Forms[], lexicon: Lexicon): Marker => {
  const masks = createMasks(query, forms, lexicon.forms());
  const measure = createMeasure(query, lexicon);

  const bitsOf = (form: number, settled: number): number =>
    (masks.exact[form] ?? 0) | ((masks.any[form] ?? 0) & ~settled);

  const markPart = (part: ReadPart, settled: number): MarkedPart => {
    const places: number[] = [];
    const bits: number[] = [];
    for (let at = 0; at < part.spellings.length; at += 1) {
      const form = lexicon.formOf(part.spellings[at] ?? 0);
      if (form < 0) continue;
      places.push(at);
      bits.push(bitsOf(form, settled));
    }
    const words: MarkedWord[] = [];
    inRows(bits, masks).forEach((word, nth) => {
      const at = places[nth] ?? 0;
      if (word !== 0) words.push({ at, bits: word, length: measure(part.spellings[at] ?? 0, word) });
    });
    return { part, words };
  };

  return {
    all: masks.all,
    *parts(tokens) {
      const settled = query.prefersMarks ? settledIn(tokens, masks, lexicon) : 0;
      for (let from = 0, to = 0; from < tokens.length; from = to) {
        let bits = 0;
        for (to = from + 1; to < tokens.length && !isPartStart(tokens[to] ?? 0); to += 1) {
          bits |= bitsOf(lexicon.formOf(spellingOf(tokens[to] ?? 0)), settled);
        }
        const [start, end] = [from, to];
        yield { bits, read: () => markPart(readPart(tokens, start, end, lexicon), settled) };
      }
      return undefined;
    },
  };
};
