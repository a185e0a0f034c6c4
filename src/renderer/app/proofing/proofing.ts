/** What is known of the mistakes in the article on the sheet, and what may happen to that knowledge. */
import type { Finding } from '#shared/check/finding';
import { withoutLetStand } from '#shared/check/standing';
import { TO_FILL } from '#shared/check/to-fill';
import type { PassedOver } from '#shared/newsroom/newsroom';
import { asFinding } from '../../features/checks/entries';
import type { Proofread } from '../../proofing/messages';

export interface Proofing {
  /** A check is under way. */
  readonly running: boolean;
  /** All that was found, also what a person lets stand; null before the first check. */
  readonly all: Proofread | null;
  /** Without what is let stand here or passed over by the newsroom: this is painted and told. */
  readonly heard: Proofread;
  /** Fingerprints of what is let stand in this article. */
  readonly letStand: readonly string[];
  /** What this newsroom never wants to hear of. */
  readonly passedOver: readonly PassedOver[];
}

export type ProofingEvent =
  | { readonly is: 'running'; readonly running: boolean }
  | { readonly is: 'proofread'; readonly result: Proofread }
  /** Or, where `stands` is false, are told of again. */
  | { readonly is: 'let-stand'; readonly fingerprints: readonly string[]; readonly stands: boolean }
  | { readonly is: 'passed-over'; readonly passedOver: readonly PassedOver[] };

const NOTHING_FOUND: Proofread = { findings: [], misspelled: [] };

export const NO_PROOFING: Proofing = {
  running: false,
  all: null,
  heard: NOTHING_FOUND,
  letStand: [],
  passedOver: [],
};

const isToFill = ({ rule }: Finding): boolean => rule === TO_FILL;

type Stretch = Pick<Finding, 'key' | 'start' | 'end'>;

const outside =
  (others: readonly Stretch[]) =>
  ({ key, start, end }: Stretch): boolean =>
    key === null || !others.some((one) => one.key === key && one.start <= start && end <= one.end);

/** Of what is to be filled in nothing else is told: its words are not the article's. */
const besideGaps = (findings: readonly Finding[]) => outside(findings.filter(isToFill));

/** A word that a rule knows how to mend is told once, by the rule. */
const besideMended = (findings: readonly Finding[]) => outside(findings.filter(({ fix }) => fix !== undefined));

/** Nothing is exported while one of these is left: they come before all else. */
const toFillFirst = (findings: readonly Finding[]): readonly Finding[] => [
  ...findings.filter(isToFill),
  ...findings.filter((found) => !isToFill(found)).filter(besideGaps(findings)),
];

const heardOf = ({ all, letStand, passedOver }: Proofing): Proofread => {
  if (all === null) return NOTHING_FOUND;
  const heard = { letStand, passedOver };
  const standing = new Set(withoutLetStand(all.misspelled.map(asFinding), heard).map(({ fingerprint }) => fingerprint));
  const findings = withoutLetStand(all.findings, heard);
  return {
    findings: toFillFirst(findings),
    misspelled: all.misspelled
      .filter(({ fingerprint }) => standing.has(fingerprint))
      .filter(besideGaps(all.findings))
      .filter(besideMended(all.findings)),
  };
};

const listenAnew = (proofing: Proofing): Proofing => ({ ...proofing, heard: heardOf(proofing) });

const withLetStand = (letStand: readonly string[], fingerprints: readonly string[], stands: boolean) => {
  const others = letStand.filter((one) => !fingerprints.includes(one));
  return stands ? [...others, ...fingerprints] : others;
};

/** Another article is on the sheet: nothing of the one before is true of it. */
export const proofingOf = (proofing: Proofing, letStand: readonly string[]): Proofing => ({
  ...NO_PROOFING,
  passedOver: proofing.passedOver,
  letStand,
});

export const proofingAfter = (proofing: Proofing, event: ProofingEvent): Proofing => {
  switch (event.is) {
    case 'running':
      return event.running === proofing.running ? proofing : { ...proofing, running: event.running };
    case 'proofread':
      return listenAnew({ ...proofing, all: event.result });
    case 'let-stand':
      return listenAnew({ ...proofing, letStand: withLetStand(proofing.letStand, event.fingerprints, event.stands) });
    case 'passed-over':
      return event.passedOver === proofing.passedOver
        ? proofing
        : listenAnew({ ...proofing, passedOver: event.passedOver });
  }
};
