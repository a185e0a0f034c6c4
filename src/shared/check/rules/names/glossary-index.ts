/** The newsroom's glossary made ready for looking up, once for each state of it. */
import type { GlossaryEntry } from '../../../newsroom/glossary';
import { remembered } from '../../../remembered';
import { wordsOf } from '../../../search/cut-words';
import { fold } from '../../../vietnamese/fold';
import { type PhraseTree, phraseTree } from '../../reading/phrase-tree';
import type { Reading, Word } from '../../reading/read-passage';

export interface WrongSpelling {
  readonly entry: GlossaryEntry;
  /** NFC. */
  readonly wrong: string;
}

export interface GlossaryIndex {
  readonly wrong: PhraseTree<WrongSpelling>;
  /** Names by their words without accents and capitals. */
  readonly names: PhraseTree<GlossaryEntry>;
  /** By the name as the house writes it, NFC. */
  readonly byName: ReadonlyMap<string, GlossaryEntry>;
  /** How many words the longest name has. */
  readonly longest: number;
}

const MOST_FOLDED = 20_000;
const folded = new Map<string, string>();

/** A text has far fewer different words than words. */
const foldedForm = ({ form }: Word): string => {
  const known = folded.get(form);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const fresh = fold(form);
  folded.set(form, fresh);
  return fresh;
};

const phraseOf = (name: string): readonly string[] => wordsOf(name.normalize('NFC').toLowerCase());

export const glossaryIndex = remembered(
  (glossary: readonly GlossaryEntry[]): GlossaryIndex => ({
    wrong: phraseTree(
      glossary.flatMap((entry) =>
        entry.wrong.map((wrong) => [phraseOf(wrong), { entry, wrong: wrong.normalize('NFC') }] as const),
      ),
      (word) => word.form,
    ),
    names: phraseTree(
      glossary.map((entry) => [phraseOf(entry.name).map(fold), entry] as const),
      foldedForm,
    ),
    byName: new Map(glossary.map((entry) => [entry.name.normalize('NFC'), entry])),
    longest: glossary.reduce((most, entry) => Math.max(most, phraseOf(entry.name).length), 0),
  }),
);

export interface Stretch {
  readonly words: readonly Word[];
  /** As it stands, each white space as one space. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text of `length` words from `at` on. */
export const stretchAt = ({ words, text }: Reading, at: number, length: number): Stretch | null => {
  const [first, last] = [words[at], words[at + length - 1]];
  if (!first || !last) return null;
  const { start } = first;
  const { end } = last;
  return { words: words.slice(at, at + length), text: text.slice(start, end).replace(/\s+/gu, ' '), start, end };
};
