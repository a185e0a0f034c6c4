/** Every rule there is, group by group, as settings and the guide list them. */
import type { Rule } from '../rule';
import { LANGUAGE_RULES } from './language';
import { LAYOUT_RULES } from './layout';
import { NAMES_RULES } from './names';
import { NUMBERS_RULES } from './numbers';
import { TYPOGRAPHY_RULES } from './typography';

export const RULES: readonly Rule[] = [
  ...LAYOUT_RULES,
  ...TYPOGRAPHY_RULES,
  ...NUMBERS_RULES,
  ...LANGUAGE_RULES,
  ...NAMES_RULES,
];
