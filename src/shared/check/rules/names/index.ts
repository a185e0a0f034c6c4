/** Rules about names. */
import type { Rule } from '../../rule';
import { glossaryNearMiss } from './glossary-near-miss';
import { glossarySpelling } from './glossary-spelling';
import { officeDiffers } from './office-differs';
import { twoSpellings } from './two-spellings';

export const NAMES_RULES: readonly Rule[] = [glossarySpelling, glossaryNearMiss, twoSpellings, officeDiffers];
