/** The note of a new version that was put in place and has not started well yet: how often it was tried, and what to go back to. Read and written before anything else runs. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { INSTALL_WAYS } from '#shared/updating/state';

const wayBackSchema = v.object({
  way: v.picklist(INSTALL_WAYS),
  /** The kept package of the version before; the helper knows its own. */
  file: v.string(),
  sha512: v.string(),
  /** What it is put in the place of, or is done by. */
  target: v.string(),
});
export type WayBack = v.InferOutput<typeof wayBackSchema>;

const attemptSchema = v.object({
  from: v.string(),
  to: v.string(),
  /** Starts of the new version that have begun and not come to a drawn window. */
  starts: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Null where nothing was kept. */
  back: v.nullable(wayBackSchema),
});
export type Attempt = v.InferOutput<typeof attemptSchema>;

/** So often may it fail before the person is asked whether to go back. */
export const FAILED_STARTS = 2;

export type StartStep =
  | { readonly is: 'go-on' }
  | { readonly is: 'count'; readonly attempt: Attempt }
  | { readonly is: 'forget' }
  | { readonly is: 'ask'; readonly attempt: Attempt };

/** What a start of `version` has to do about it. Where another version runs than was put in place, somebody has gone another way already. */
export const stepAt = (attempt: Attempt | null, version: string): StartStep => {
  if (attempt === null) return { is: 'go-on' };
  if (attempt.to !== version) return { is: 'forget' };
  if (attempt.starts >= FAILED_STARTS && attempt.back !== null) return { is: 'ask', attempt };
  return { is: 'count', attempt: { ...attempt, starts: attempt.starts + 1 } };
};

/** What cannot be read is no note: nobody is kept from starting by it. */
export const readAttempt = (file: string): Attempt | null => {
  try {
    const read = v.safeParse(attemptSchema, JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};

/** A disk that refuses keeps nobody from starting either. */
export const writeAttempt = (file: string, attempt: Attempt): void => {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, JSON.stringify(attempt), { mode: 0o600 });
  } catch {}
};

export const forgetAttempt = (file: string): void => {
  try {
    rmSync(file, { force: true });
  } catch {}
};
