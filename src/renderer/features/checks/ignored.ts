/** What was found and is not told, because a person let it stand here or the newsroom passes it over. */
import type { Finding } from '#shared/check/finding';
import { type Heard, passingOver } from '#shared/check/standing';
import type { PassedOver } from '#shared/newsroom/newsroom';
import type { Proofread } from '../../proofing/messages';
import { asFinding } from './entries';

export interface Ignored {
  readonly entry: Finding;
  /** What the newsroom passes over it by; null where it is let stand in this article. */
  readonly by: PassedOver | null;
}

export const ignoredOf = (all: Proofread, heard: Proofread, { letStand, passedOver }: Heard): readonly Ignored[] => {
  const told = new Set<unknown>([...heard.findings, ...heard.misspelled]);
  const here = new Set(letStand);
  const untold = [
    ...all.findings.filter((found) => !told.has(found)),
    ...all.misspelled.filter((word) => !told.has(word)).map(asFinding),
  ];
  return untold.map((entry) => ({ entry, by: here.has(entry.fingerprint) ? null : passingOver(entry, passedOver) }));
};
