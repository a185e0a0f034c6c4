/** What may be done about a finding by a click. */
import type { Finding } from '#shared/check/finding';
import { TO_FILL } from '#shared/check/to-fill';
import { isWord } from './entries';

/** What must be filled in cannot be ignored. */
export const mayIgnore = ({ rule }: Finding): boolean => rule !== TO_FILL;

/** Longer words are this article's alone. */
const PASSED_OVER_MAX = 200;

/** Only where the words say what is meant: to pass over a missing lead would be to turn the rule off, which is done among the rules. */
export const mayIgnoreAlways = (entry: Finding): boolean =>
  mayIgnore(entry) && !isWord(entry) && /[\p{L}\p{N}]/u.test(entry.text) && entry.text.length <= PASSED_OVER_MAX;
