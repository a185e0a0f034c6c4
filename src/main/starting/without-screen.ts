/**
 * A start where there is no screen. Linux's engine looks for one before any window is wanted and breaks down where none is, but runs the
 * program's first lines before that: they begin a command anew in an engine that looks for none, and say what is missing for a window.
 */
import { spawnSync } from 'node:child_process';

/** The errors that it would otherwise write between the results are those of desktop services that a server does not have. */
const WITHOUT = ['--ozone-platform=headless', '--log-level=3'];

/** An end by a signal, as a shell tells it; the usual one where none is known. */
const BROKEN_OFF = 143;

interface Start {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** With the engine's switches. */
  readonly argv: readonly string[];
}

/** Whoever has named a way of drawing has decided. */
export const lacksScreen = ({ platform, env, argv }: Start): boolean =>
  platform === 'linux' &&
  !env.DISPLAY &&
  !env.WAYLAND_DISPLAY &&
  !argv.some((argument) => argument.startsWith('--ozone-platform='));

/** Before anybody's language is known: in both. */
export const NO_SCREEN = `Không có màn hình để mở cửa sổ Dateline. Các lệnh không cần màn hình: dateline --help
There is no screen to open Dateline’s window on. Commands need none: dateline --help
`;

/** Waits for the end: nothing of the engine that breaks down is reached meanwhile. @returns the command's exit code */
export const runWithoutScreen = (program: string, argv: readonly string[]): number =>
  spawnSync(program, [...WITHOUT, ...argv], { stdio: 'inherit' }).status ?? BROKEN_OFF;
