/** Rules about words. */
import type { Rule } from '../../rule';
import { confusedWord } from './confused-word';
import { doubledPhrase } from './doubled-phrase';
import { doubledWord } from './doubled-word';
import { unexplainedAbbreviation } from './unexplained-abbreviation';
import { unusedAbbreviation } from './unused-abbreviation';

export const LANGUAGE_RULES: readonly Rule[] = [
  doubledWord,
  doubledPhrase,
  confusedWord,
  unexplainedAbbreviation,
  unusedAbbreviation,
];
