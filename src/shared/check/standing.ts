/** Which findings a person still wants to hear of: not those let stand in this article, nor those the newsroom never wants. */
import type { PassedOver } from '../newsroom/newsroom';
import type { Finding } from './finding';
import { TO_FILL } from './to-fill';

export interface Heard {
  /** Fingerprints, of the article. */
  readonly letStand: readonly string[];
  /** Of the newsroom. */
  readonly passedOver: readonly PassedOver[];
}

/** By what the newsroom passes a finding over; null where it wants to hear of it. */
export const passingOver = ({ rule, text }: Finding, passedOver: readonly PassedOver[]): PassedOver | null => {
  const words = text.normalize('NFC');
  return (
    passedOver.find((one) => one.rule === rule && (one.text === '' || one.text.normalize('NFC') === words)) ?? null
  );
};

export const withoutLetStand = (findings: readonly Finding[], { letStand, passedOver }: Heard): readonly Finding[] => {
  const standing = new Set(letStand);
  return findings.filter(
    (found) => found.rule === TO_FILL || (!standing.has(found.fingerprint) && passingOver(found, passedOver) === null),
  );
};
