/** How many sources stand how: for buttons, and for the report at the end. */
import { isOpen, type Source, stateOf } from './sources';

export interface Tally {
  readonly ready: number;
  readonly open: number;
  readonly stored: number;
  readonly failed: number;
  readonly passedOver: number;
}

const count = (sources: readonly Source[], is: Source['standing']['is']): number =>
  sources.filter(({ standing }) => standing.is === is).length;

export const tallyOf = (sources: readonly Source[]): Tally => ({
  ready: sources.filter((source) => stateOf(source) === 'ready').length,
  open: sources.filter(isOpen).length,
  stored: count(sources, 'stored'),
  failed: count(sources, 'failed'),
  passedOver: count(sources, 'passed-over'),
});
