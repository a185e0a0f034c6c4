/** The last step of a program that is left for a newer version: what was fetched is checked once more and put in place, with all text stored and the library closed. */
import { type Attempt, forgetAttempt, writeAttempt } from './attempt';
import { install } from './install';
import type { Installation } from './installation';
import type { Shelf } from './shelf';
import { type Refused, refuse } from './source';

export interface Finishing {
  readonly installation: Installation;
  readonly shelf: Shelf;
  /** Where the new version's first starts are counted. */
  readonly note: string;
  readonly version: string;
  readonly restart: boolean;
}

/** @returns why it was not put in place: the version that was running still is */
export const finishUpdate = async (finishing: Finishing): Promise<{ readonly ok: true } | Refused> => {
  const { installation, shelf, note, version, restart } = finishing;
  const fresh = await shelf.find({ ...installation, version });
  if (fresh === null) return refuse('altered');
  const previous = await shelf.find(installation);
  const done = await install({ installation, version, fresh, previous, restart });
  if (!done.ok) return done;
  const attempt: Attempt = { from: installation.version, to: version, starts: 0, back: done.back };
  forgetAttempt(note);
  writeAttempt(note, attempt);
  return { ok: true };
};
