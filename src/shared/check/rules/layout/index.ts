/** Rules about the slots of the house layout. */
import type { Rule } from '../../rule';
import { datelineFuture } from './dateline-future';
import { endMark } from './end-mark';
import { headlineCapitals } from './headline-capitals';
import { headlineStop } from './headline-stop';
import { leadRepeatsHeadline } from './lead-repeats-headline';
import { paragraphLength } from './paragraph-length';
import { photoAlt, photoCaption, photoCredit } from './photo-words';
import { headlineLength, leadLength } from './slot-length';
import { bylineMissing, slotMissing } from './slot-missing';
import { toFillRule } from './to-fill';

export const LAYOUT_RULES: readonly Rule[] = [
  toFillRule,
  slotMissing,
  bylineMissing,
  datelineFuture,
  headlineLength,
  headlineStop,
  headlineCapitals,
  leadLength,
  leadRepeatsHeadline,
  paragraphLength,
  photoAlt,
  photoCaption,
  photoCredit,
  endMark,
];
