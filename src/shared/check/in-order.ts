/** Findings in the order in which a reader meets them, each once. */
import { SLOTS, type SlotName } from '../layout/house-layout';
import type { Finding } from './finding';
import type { Manuscript } from './manuscript';

type Place = (finding: Finding) => number;

/** By slot, then by passage; what is about a slot as a whole comes before its passages, what is about none of them after. */
const placesOf = ({ layout, passages }: Manuscript): Place => {
  const slots = new Map<SlotName, number>();
  for (const slot of [...layout.slots.map((rule) => rule.slot), ...SLOTS])
    if (!slots.has(slot)) slots.set(slot, slots.size);
  const positions = new Map(passages.map(({ key }, i) => [key, i + 1]));
  const width = passages.length + 2;
  return ({ slot, key }) =>
    (slots.get(slot) ?? 0) * width + (key === null ? 0 : (positions.get(key) ?? passages.length + 1));
};

/** Of one rule, in one passage, the second of two that share a character adds nothing. */
const repeats = (found: Finding, last: Finding | undefined): boolean =>
  last !== undefined &&
  last.key === found.key &&
  (found.start < last.end || (found.start === last.start && found.end === last.end)) &&
  (found.key !== null || (found.slot === last.slot && found.variant === last.variant));

const withoutRepeats = (findings: readonly Finding[]): readonly Finding[] => {
  const last = new Map<string, Finding>();
  return findings.filter((found) => {
    if (repeats(found, last.get(found.rule))) return false;
    last.set(found.rule, found);
    return true;
  });
};

export const inOrder = (findings: readonly Finding[], manuscript: Manuscript): readonly Finding[] => {
  const placeOf = placesOf(manuscript);
  const placed = findings.map((found) => ({ found, place: placeOf(found) }));
  placed.sort((a, b) => a.place - b.place || a.found.start - b.found.start || a.found.end - b.found.end);
  return withoutRepeats(placed.map(({ found }) => found));
};
