/** Has the Debian package's own helper install a release, or go back: as root, for whom the system asks an administrator. The helper checks signature and sums for itself. */
import { execFile } from 'node:child_process';
import type { UpdateFailure } from '#shared/updating/state';
import { type Refused, refuse } from './source';

/** The helper's own ends, and pkexec's for whom nobody allowed it; 127 is also a system without pkexec. */
const REASONS: Readonly<Record<number, UpdateFailure>> = {
  10: 'not-ours',
  11: 'altered',
  12: 'older',
  13: 'not-found',
  126: 'no-rights',
  127: 'no-rights',
};

/** Unpacking on an old disk takes minutes; a question to the administrator may stand there for as long. */
const PATIENCE = 30 * 60_000;

/** By their full paths: nothing that a person has put before them in the list of folders is run. */
export const helperCommand = (
  helper: string,
  args: readonly string[],
  isRoot: boolean,
): readonly [string, readonly string[]] => (isRoot ? [helper, args] : ['/usr/bin/pkexec', [helper, ...args]]);

export const runHelper = (
  helper: string,
  args: readonly string[],
  isRoot = process.getuid?.() === 0,
): Promise<{ readonly ok: true } | Refused> =>
  new Promise((resolve) => {
    const [program, words] = helperCommand(helper, args, isRoot);
    execFile(program, words, { timeout: PATIENCE, maxBuffer: 1 << 24 }, (error) => {
      if (error === null) resolve({ ok: true });
      else if (error.code === 'ENOENT') resolve(refuse('no-rights'));
      else resolve(refuse(REASONS[Number(error.code)] ?? 'install-failed'));
    });
  });
