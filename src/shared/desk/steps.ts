/** The steps of an article's way through the newsroom: from which status to which, and what each is called. */
import type { Status } from '../article/article';

export const STEPS = [
  'submit',
  'approve',
  'mark-exported',
  'return',
  'withdraw-approval',
  'reopen',
  'take-down',
  'spike',
  'revive',
] as const;
export type Step = (typeof STEPS)[number];

interface Way {
  readonly from: readonly Status[];
  readonly to: Status;
  /** Whoever has to go on from there wants to know why: without a reason it is not taken. */
  readonly asksWhy?: true;
}

/** An editor may approve what was never handed in, as a piece of their own; what is out comes back only to be taken down or mended. */
export const WAYS: Readonly<Record<Step, Way>> = {
  submit: { from: ['draft'], to: 'submitted' },
  approve: { from: ['draft', 'submitted'], to: 'approved' },
  return: { from: ['submitted', 'approved'], to: 'draft', asksWhy: true },
  'mark-exported': { from: ['approved'], to: 'exported' },
  'withdraw-approval': { from: ['approved'], to: 'submitted', asksWhy: true },
  reopen: { from: ['exported'], to: 'draft', asksWhy: true },
  'take-down': { from: ['exported'], to: 'spiked', asksWhy: true },
  spike: { from: ['draft', 'submitted', 'approved'], to: 'spiked', asksWhy: true },
  revive: { from: ['spiked'], to: 'draft' },
};

/** The steps that lead on from a status, the usual one first. */
export const stepsFrom = (status: Status): readonly Step[] => STEPS.filter((step) => WAYS[step].from.includes(status));

/** The step from one status to another; null where none leads there. */
export const stepBetween = (from: Status, to: Status): Step | null =>
  STEPS.find((step) => WAYS[step].to === to && WAYS[step].from.includes(from)) ?? null;

/** The steps that all of these can take; none where there are none. */
export const commonSteps = (statuses: readonly Status[]): readonly Step[] =>
  statuses.length === 0 ? [] : STEPS.filter((step) => statuses.every((status) => WAYS[step].from.includes(status)));

export const asksWhy = (step: Step): boolean => WAYS[step].asksWhy === true;

/** Of the steps that lead these to a status, the first that is not taken without a reason; null where none asks. */
export const stepAskingWhy = (statuses: readonly Status[], to: Status): Step | null =>
  statuses.map((from) => stepBetween(from, to)).find((step) => step !== null && asksWhy(step)) ?? null;
