/** A checker that remembers: a passage that has not changed is not read again, so that checking while somebody writes costs a paragraph at a time. */
import { checkPassage, checkWhole, type SpeakingRules, speakingRules } from './check';
import type { Finding } from './finding';
import type { HouseInForce } from './house';
import { inOrder } from './in-order';
import type { Manuscript, Passage } from './manuscript';
import { perPassage } from './reading/per-passage';
import type { Rule } from './rule';
import { RULES } from './rules';

export interface Checker {
  /** Equal to `check` of the same manuscript and house. */
  readonly check: (manuscript: Manuscript, house: HouseInForce) => readonly Finding[];
}

/** Passages, of the longest articles there are, twice over. */
const REMEMBERED = 10_000;

type Remembered = Map<string, readonly Finding[]>;

/** Keeps what was asked for lately: when the young ones are too many they become the old ones, and the old ones go. */
const createMemory = (limit: number) => {
  let young: Remembered = new Map();
  let old: Remembered = new Map();
  return {
    recall: (name: string, find: () => readonly Finding[]): readonly Finding[] => {
      const known = young.get(name);
      if (known) return known;
      const found = old.get(name) ?? find();
      if (young.size >= limit) {
        old = young;
        young = new Map();
      }
      young.set(name, found);
      return found;
    },
  };
};

const isSame = (a: Passage, b: Passage): boolean => a.text === b.text && a.kind === b.kind && a.slot === b.slot;

/** A passage that has not changed is the same object as before, as `perPassage` wants it. */
const createRecognition = () => {
  let known = new Map<string, Passage>();
  return (passages: readonly Passage[]): readonly Passage[] => {
    const recognised = passages.map((passage) => {
      const last = known.get(passage.key);
      return last && isSame(last, passage) ? last : passage;
    });
    known = new Map(recognised.map((passage) => [passage.key, passage]));
    return recognised;
  };
};

/** What a passage rule's findings depend on, but for the passage's name. */
const nameOf = ({ slot, kind, text }: Passage): string => `${slot} ${kind} ${text}`;

const inPassage = (findings: readonly Finding[], { key }: Passage): readonly Finding[] =>
  findings.every((found) => found.key === key) ? findings : findings.map((found) => ({ ...found, key }));

interface Standing {
  readonly house: HouseInForce;
  readonly language: string;
  readonly speaking: SpeakingRules;
  /** Of the passage rules. The same passage is known at once, the same text under another key by its words. */
  readonly findIn: (passage: Passage) => readonly Finding[];
}

const standFor = (house: HouseInForce, language: string, speaking: SpeakingRules, remembered: number): Standing => {
  const memory = createMemory(remembered);
  const findIn = perPassage((passage) =>
    inPassage(
      memory.recall(nameOf(passage), () => checkPassage(passage, speaking, house)),
      passage,
    ),
  );
  return { house, language, speaking, findIn };
};

/** @param remembered how many passages, at the least and at most twice that, are kept in mind. */
export const createChecker = (rules: readonly Rule[] = RULES, remembered = REMEMBERED): Checker => {
  let standing: Standing | null = null;
  const standingFor = (house: HouseInForce, language: string): Standing => {
    if (standing?.house !== house || standing.language !== language)
      standing = standFor(house, language, speakingRules(rules, house, language), remembered);
    return standing;
  };
  const recognise = createRecognition();
  return {
    check: (manuscript, house) => {
      const { speaking, findIn } = standingFor(house, manuscript.language);
      const passages = recognise(manuscript.passages);
      const whole = { ...manuscript, passages };
      return inOrder([...passages.flatMap(findIn), ...checkWhole(whole, speaking, house)], whole);
    },
  };
};
