/** What a person has moved in a proposal, with the way back and forth: every step is a whole list of moves. */
import type { Destination, Move } from '#shared/importing/proposal';

export interface MoveHistory {
  /** In force; of each part the last one alone, in the order in which they were made. */
  readonly moves: readonly Move[];
  readonly past: readonly (readonly Move[])[];
  readonly future: readonly (readonly Move[])[];
}

export const NO_MOVES: MoveHistory = { moves: [], past: [], future: [] };

const step = ({ moves, past }: MoveHistory, next: readonly Move[]): MoveHistory => ({
  moves: next,
  past: [...past, moves],
  future: [],
});

const without = (moves: readonly Move[], at: number): readonly Move[] => moves.filter((move) => move.at !== at);

export const movePart = (history: MoveHistory, at: number, to: Destination): MoveHistory => {
  if (history.moves.some((move) => move.at === at && move.to === to)) return history;
  return step(history, [...without(history.moves, at), { at, to }]);
};

/** The part goes back to where the importer put it. */
export const putBack = (history: MoveHistory, at: number): MoveHistory => {
  const moves = without(history.moves, at);
  return moves.length === history.moves.length ? history : step(history, moves);
};

/** Everything is again as the importer proposed it; that too can be undone. */
export const startOver = (history: MoveHistory): MoveHistory =>
  history.moves.length === 0 ? history : step(history, []);

export const undoMove = ({ moves, past, future }: MoveHistory): MoveHistory => {
  const before = past.at(-1);
  return before === undefined
    ? { moves, past, future }
    : { moves: before, past: past.slice(0, -1), future: [moves, ...future] };
};

export const redoMove = ({ moves, past, future }: MoveHistory): MoveHistory => {
  const [after, ...rest] = future;
  return after === undefined ? { moves, past, future } : { moves: after, past: [...past, moves], future: rest };
};
