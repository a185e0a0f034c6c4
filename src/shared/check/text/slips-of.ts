/** Slips found by a pattern: what most rules about signs and spaces are made of. */
import type { Slip } from '../finding';
import type { Passage } from '../manuscript';
import { touchesAddress } from './addresses';

/** What a rule makes of a match; offsets, in the passage, are the match's own unless it says otherwise. */
export interface Reading extends Pick<Slip, 'variant' | 'values' | 'fix'> {
  readonly start?: number;
  readonly end?: number;
}

/** Everything in a passage as one slip. */
export const wholePassage = ({ key, slot, text }: Passage): Slip => ({ key, slot, start: 0, end: text.length });

/**
 * Nothing inside an address is a slip.
 * @param pattern with the flag g
 * @param read null where a match is none
 */
export const slipsOf = (
  { key, slot, text }: Passage,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Reading | null,
): readonly Slip[] => {
  const slips: Slip[] = [];
  for (const match of text.matchAll(pattern)) {
    const reading = read(match);
    if (reading === null) continue;
    const { start = match.index, end = match.index + match[0].length, ...said } = reading;
    if (!touchesAddress(text, start, end)) slips.push({ key, slot, start, end, ...said });
  }
  return slips;
};
