/** A headline or lead that is longer or shorter than the house sets it. */
import { countCharacters } from '../../../article/count-words';
import type { Slip } from '../../finding';
import type { Passage } from '../../manuscript';
import type { ChosenStyle, PassageRule } from '../../rule';

/** The offset after that many characters: half of a pair of surrogates is no character. */
const offsetAfter = (text: string, characters: number): number => [...text].slice(0, characters).join('').length;

const slipOf = (
  passage: Passage,
  { min = 0, max = Number.POSITIVE_INFINITY }: ChosenStyle['headline'],
): readonly Slip[] => {
  const { key, slot, text } = passage;
  const characters = countCharacters(text.normalize('NFC').trim());
  const whole = { key, slot, start: 0, end: text.length };
  if (characters > max)
    return [{ ...whole, start: offsetAfter(text, max), variant: 'long', values: { characters, limit: max } }];
  return characters < min ? [{ ...whole, variant: 'short', values: { characters, limit: min } }] : [];
};

const lengthRule = (kind: 'headline' | 'lead'): PassageRule => ({
  id: `${kind}-length`,
  group: 'layout',
  normal: 'warn',
  reads: 'passage',
  find: (passage, { style }) => (passage.kind === kind ? slipOf(passage, style[kind]) : []),
});

export const headlineLength = lengthRule('headline');
export const leadLength = lengthRule('lead');
