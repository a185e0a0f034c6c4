/** One source of an import on its way: proposed, being stored, stored, left aside, or never read. */
import type { ArticleId } from '#shared/article/identity';
import type { ImportFailure } from '#shared/failures';
import type { Proposal, Proposed } from '#shared/importing/proposal';
import { settleFates } from '#shared/importing/settle-fates';
import type { ImportedFile } from '#shared/ipc';
import { remembered } from '#shared/remembered';
import { type MoveHistory, NO_MOVES } from './move-history';

export interface OpenProposal {
  readonly is: 'open';
  readonly proposal: Proposal;
  readonly history: MoveHistory;
  readonly isStoring: boolean;
  /** Why it could not be stored when that was last tried. */
  readonly refusal: ImportFailure | null;
}

export type Standing =
  | OpenProposal
  | { readonly is: 'stored'; readonly id: ArticleId; readonly headline: string; readonly dropped: number }
  | { readonly is: 'passed-over' }
  | { readonly is: 'failed'; readonly reason: ImportFailure };

export interface Source {
  /** Names it in this import; no two have the same. */
  readonly key: number;
  /** As the person knows it; empty for a text that was pasted. */
  readonly file: string;
  readonly standing: Standing;
}

export const standingOf = (proposed: Proposed): Standing =>
  proposed.ok
    ? { is: 'open', proposal: proposed, history: NO_MOVES, isStoring: false, refusal: null }
    : { is: 'failed', reason: proposed.reason };

/** What is left of a source is light: its proposal is forgotten as soon as it is stored. */
export const standingAfter = (open: OpenProposal, end: ImportedFile): Standing =>
  end.ok
    ? { is: 'stored', id: end.id, headline: end.headline, dropped: end.dropped.length }
    : { ...open, isStoring: false, refusal: end.reason };

/** How the list names what is to be done about it. */
export type SourceState =
  | 'ready'
  | 'look'
  | 'before'
  | 'twin'
  | 'refused'
  | 'storing'
  | 'stored'
  | 'passed-over'
  | 'failed';

/** A person who has moved something has looked at it all: what is left are the doubts about parts that stand where they stood. */
const hasDoubts = remembered(({ proposal, history }: OpenProposal): boolean => {
  if (proposal.conversions.some(({ doubtful }) => doubtful.length > 0)) return true;
  if (history.moves.length === 0) return proposal.warnings.length > 0;
  const parts = settleFates(proposal.parts, history.moves);
  return parts.some(({ part, moved }) => !moved && part.isUnsure) || parts.every(({ fate }) => fate !== 'headline');
});

export const stateOf = ({ standing }: Source): SourceState => {
  if (standing.is !== 'open') return standing.is;
  if (standing.isStoring) return 'storing';
  if (standing.refusal !== null) return 'refused';
  if (standing.proposal.already !== null) return 'before';
  if (standing.proposal.twin !== null) return 'twin';
  return hasDoubts(standing) ? 'look' : 'ready';
};

export const isOpen = ({ standing }: Source): boolean => standing.is === 'open';
