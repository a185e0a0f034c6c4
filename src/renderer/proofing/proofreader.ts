/** What the worker does, without the worker: remembers the passages, runs rules and spelling over them, and answers. */
import { createChecker } from '#shared/check/checker';
import type { Finding } from '#shared/check/finding';
import type { Manuscript } from '#shared/check/manuscript';
import type { Lexicon } from '#shared/spelling/lexicon';
import { createSpeller, ownWords, type Speller } from '#shared/spelling/spell';
import { createSuggester, type EnglishWords } from '#shared/spelling/suggesting/suggest';
import { isVietnamese } from '#shared/spelling/syllable';
import type { FromProofreader, Standards, ToProofreader } from './messages';
import { once } from './once';
import { createPassageMemory } from './passage-memory';
import { type SpelledManuscript, spellManuscript } from './spell-manuscript';

export interface ProofreaderParts {
  /** Null where it cannot be had: then nothing is said of spelling. */
  readonly loadVietnamese: () => Promise<Lexicon | null>;
  /** Slow to load, so only asked for by a word that needs it. */
  readonly loadEnglish: () => Promise<EnglishWords | null>;
  readonly answer: (message: FromProofreader) => void;
}

interface Reading {
  readonly version: number;
  readonly manuscript: Manuscript;
  readonly findings: readonly Finding[];
}

const NOT_SPELLED: SpelledManuscript = { words: [], wantsEnglish: false };

export const createProofreader = (parts: ProofreaderParts): { readonly hear: (message: ToProofreader) => void } => {
  const checker = createChecker();
  const vietnamese = once(parts.loadVietnamese);
  const english = once(parts.loadEnglish);
  const suggester = createSuggester();
  const remember = createPassageMemory();
  let standards: Standards | null = null;
  let speller: Speller | null = null;
  let latest = 0;

  const spell = (manuscript: Manuscript): SpelledManuscript => {
    const words = vietnamese.get();
    if (words === null || standards === null || !standards.spelling) return NOT_SPELLED;
    speller ??= createSpeller({ vietnamese: words, english: english.get(), own: ownWords(standards.own) });
    return spellManuscript(speller, manuscript);
  };

  /** Answers with what can be said now, and again when the words have come that this reading lacked. */
  const tell = ({ version, manuscript, findings }: Reading): void => {
    const { words, wantsEnglish } = spell(manuscript);
    parts.answer({ is: 'checked', version, findings, misspelled: words });
    if (standards === null || !standards.spelling) return;
    const lacking = vietnamese.get() === null ? vietnamese : wantsEnglish && english.get() === null ? english : null;
    void lacking?.load().then((loaded) => {
      if (loaded === null) return;
      speller = null;
      if (latest === version) tell({ version, manuscript, findings });
    });
  };

  const check = ({ version, manuscript: rest, ...news }: Extract<ToProofreader, { is: 'check' }>): void => {
    latest = version;
    const manuscript: Manuscript = { ...rest, passages: remember(news) };
    if (standards !== null) tell({ version, manuscript, findings: checker.check(manuscript, standards.house) });
  };

  const suggest = async (id: number, word: string): Promise<void> => {
    const ours = await vietnamese.load();
    const theirs = isVietnamese(word) ? null : await english.load();
    const place = standards?.house.style.tones === 'new' ? 'new' : 'old';
    parts.answer({ is: 'suggested', id, words: ours === null ? [] : suggester(word, ours, theirs, place) });
  };

  return {
    hear: (message) => {
      if (message.is === 'check') check(message);
      else if (message.is === 'suggest') void suggest(message.id, message.word);
      else {
        standards = message;
        speller = null;
      }
    },
  };
};
