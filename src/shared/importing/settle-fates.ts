/** Where each part goes once the person's moves are heard: a slot for one thing takes the last that was moved there. */
import type { Move, ProposedPart } from './proposal';

type Fate = ProposedPart['fate'];

/** Slots that hold one thing, and what becomes of a part that has to give way there. */
const GIVES_WAY = { headline: 'paragraph', lead: 'paragraph', dateline: 'dropped' } as const;
const SINGLE = ['headline', 'lead', 'dateline'] as const;

/** A list or a table has no words to be a headline; moved into the text it stays what it is. */
const fateAfter = (part: ProposedPart, to: Fate): Fate =>
  to === 'paragraph' && part.block !== null && part.block.type !== 'subhead' ? 'block' : to;

/** The last move of each part; a move to where the part is anyway is none. */
const lastMoves = (parts: readonly ProposedPart[], moves: readonly Move[]): ReadonlyMap<number, Fate> => {
  const last = new Map<number, Fate>();
  for (const { at, to } of moves) {
    const part = parts[at];
    // Set anew, so that the order of the map is the order of the last moves.
    last.delete(at);
    if (part && fateAfter(part, to) !== part.fate) last.set(at, fateAfter(part, to));
  }
  return last;
};

export interface SettledPart {
  readonly part: ProposedPart;
  readonly fate: Fate;
  /** A person put it there. */
  readonly moved: boolean;
}

/** @param parts in their order, each at its own place. */
export const settleFates = (parts: readonly ProposedPart[], moves: readonly Move[]): readonly SettledPart[] => {
  const moved = lastMoves(parts, moves);
  const winners = new Map(
    SINGLE.map((slot) => [slot, [...moved].findLast(([, to]) => to === slot)?.[0] ?? null] as const),
  );
  const yields = (at: number, fate: Fate): Fate => {
    if (fate !== 'headline' && fate !== 'lead' && fate !== 'dateline') return fate;
    const winner = winners.get(fate) ?? null;
    return winner === null || winner === at ? fate : GIVES_WAY[fate];
  };
  return parts.map((part) => ({
    part,
    fate: yields(part.at, moved.get(part.at) ?? part.fate),
    moved: moved.has(part.at),
  }));
};
