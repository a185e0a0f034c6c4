/** Proposals that wait for somebody to accept them, by token; their pictures are let go where they grow too much and can be read again. */
import type { Failed, ImportFailure } from '#shared/failures';
import type { PictureKey } from '#shared/importing/document';
import type { Fingerprint } from './fingerprints';
import { createFirsts } from './firsts';
import type { Proposing } from './source';

export type Pictures = ReadonlyMap<PictureKey, Uint8Array>;

export interface Held {
  readonly file: string;
  readonly proposing: Proposing;
  readonly prints: readonly Fingerprint[];
  /** Reads the source once more for its pictures; null where it cannot be read again, as what was dropped. */
  readonly again: (() => Promise<{ readonly ok: true; readonly pictures: Pictures } | Failed<ImportFailure>>) | null;
}

export interface HeldProposals {
  hold(held: Held): string;
  find(token: string): Held | null;
  /** Of the proposals that wait, the first that any of these prints are of. */
  twinOf(prints: readonly Fingerprint[]): Held | null;
  /** Of a held proposal: from memory or from the source. */
  pictures(token: string): Promise<{ readonly ok: true; readonly pictures: Pictures } | Failed<ImportFailure>>;
  forget(tokens: readonly string[]): void;
  forgetAll(): void;
}

/** In bytes of pictures. */
const ROOM = 256_000_000;
const NONE: Pictures = new Map();

const weigh = (pictures: Pictures): number => [...pictures.values()].reduce((sum, { length }) => sum + length, 0);

export const createHeldProposals = (newToken: () => string, room = ROOM): HeldProposals => {
  const held = new Map<string, Held>();
  const pictures = new Map<string, Pictures>();
  const firsts = createFirsts();

  /** Oldest first: they have been looked at longest. */
  const makeRoom = (): void => {
    let total = [...pictures.values()].reduce((sum, each) => sum + weigh(each), 0);
    for (const [token, each] of pictures) {
      if (total <= room) return;
      if (held.get(token)?.again == null) continue;
      pictures.delete(token);
      total -= weigh(each);
    }
  };

  const forget = (tokens: readonly string[]): void => {
    for (const token of tokens) {
      firsts.remove(token, held.get(token)?.prints ?? []);
      held.delete(token);
      pictures.delete(token);
    }
  };

  const find = (token: string): Held | null => held.get(token) ?? null;

  return {
    hold: (each) => {
      const token = newToken();
      held.set(token, { ...each, proposing: { ...each.proposing, pictures: NONE } });
      firsts.add(token, each.prints);
      if (each.proposing.pictures.size > 0) {
        pictures.set(token, each.proposing.pictures);
        makeRoom();
      }
      return token;
    },
    find,
    twinOf: (prints) => find(firsts.firstOf(prints) ?? ''),
    pictures: async (token) => {
      const kept = pictures.get(token);
      if (kept !== undefined) return { ok: true, pictures: kept };
      const again = held.get(token)?.again ?? null;
      const hasSome = held.get(token)?.proposing.parts.some((part) => part.pictures.some((key) => key !== null));
      return again !== null && hasSome ? again() : { ok: true, pictures: NONE };
    },
    forget,
    forgetAll: () => forget([...held.keys()]),
  };
};
