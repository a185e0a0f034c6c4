/** Has the Debian package's own helper install a release, or go back: as root, for whom the system asks an administrator. The helper checks signature and sums for itself. */
import { type ChildProcess, spawn } from 'node:child_process';
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

/** In milliseconds. */
export interface Patience {
  /** The administrator's password may have to be fetched with the administrator. */
  readonly question: number;
  /** Unpacking on an old disk takes minutes. */
  readonly work: number;
}
const PATIENCE: Patience = { question: 5 * 60_000, work: 30 * 60_000 };

/** What the helper prints first: from then on it works as root, and is not broken off in the middle. */
const BEGUN = 'begun\n';

const PKEXEC = '/usr/bin/pkexec';

/** By their full paths: nothing that a person has put before them in the list of folders is run. A question in a terminal, which nobody looks at, is not asked. */
export const helperCommand = (
  helper: string,
  args: readonly string[],
  isRoot: boolean,
  pkexec = PKEXEC,
): readonly [string, readonly string[]] =>
  isRoot ? [helper, args] : [pkexec, ['--disable-internal-agent', helper, ...args]];

type Ended = { readonly ok: true } | Refused;

/** Started without what could not be started at all: that comes as an end of its own. */
const endOf = (child: ChildProcess): Promise<Ended | null> =>
  new Promise((resolve) => {
    let isStarted = false;
    child.once('spawn', () => {
      isStarted = true;
    });
    // Later on it says that what runs as root was not ended by us: so it goes on.
    child.on('error', () => {
      if (!isStarted) resolve(refuse('no-rights'));
    });
    child.once('close', (code) => {
      if (code === null) resolve(null);
      else resolve(code === 0 ? { ok: true } : refuse(REASONS[code] ?? 'install-failed'));
    });
  });

const hasBegun = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < BEGUN.length) said += text;
      if (said.startsWith(BEGUN)) resolve();
    });
  });

/** @returns whether it was so long */
const after = (milliseconds: number) => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<'over'>((resolve) => {
    timer = setTimeout(() => resolve('over'), milliseconds);
  });
  return { over, stop: () => clearTimeout(timer) };
};

/** Waits for the answer first and for the work then. A question that nobody answers is taken back; work that was begun never is. */
const watch = async (child: ChildProcess, patience: Patience): Promise<Ended> => {
  const end = endOf(child);
  const question = after(patience.question);
  const answered = await Promise.race([end, hasBegun(child).then(() => 'begun' as const), question.over]);
  question.stop();
  if (answered === 'over') child.kill();
  else if (answered !== 'begun') return answered ?? refuse('install-failed');
  const work = after(patience.work);
  const ended = await Promise.race([end, work.over]);
  work.stop();
  if (ended === 'over') return refuse('install-failed');
  return ended ?? refuse(answered === 'over' ? 'unanswered' : 'install-failed');
};

export interface HelperWorld {
  readonly isRoot?: boolean;
  readonly pkexec?: string;
  readonly patience?: Patience;
}

export const runHelper = (
  helper: string,
  args: readonly string[],
  { isRoot = process.getuid?.() === 0, pkexec = PKEXEC, patience = PATIENCE }: HelperWorld = {},
): Promise<Ended> => {
  const [program, words] = helperCommand(helper, args, isRoot, pkexec);
  return watch(spawn(program, [...words], { stdio: ['ignore', 'pipe', 'ignore'] }), patience);
};
