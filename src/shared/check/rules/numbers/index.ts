/** Rules about numbers and dates. */
import type { Rule } from '../../rule';
import { figureDiffers } from './figure-differs';
import { impossibleDate } from './impossible-date';
import { impossibleTime } from './impossible-time';
import { shareAboveHundred } from './share-above-hundred';
import { unitSlip } from './unit-slip';
import { upsideDownRange } from './upside-down-range';
import { weekdayDate } from './weekday-date';

export const NUMBERS_RULES: readonly Rule[] = [
  weekdayDate,
  impossibleDate,
  impossibleTime,
  figureDiffers,
  unitSlip,
  upsideDownRange,
  shareAboveHundred,
];
