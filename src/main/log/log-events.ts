/** Everything that the log may ever say, event by event: codes, numbers and ids, so that no text, headline, path or name has a way into it. */
import type { ArticleId } from '#shared/article/identity';
import type { Channel } from '#shared/channels';
import type { Trace } from '#shared/help/trace';

export type LogLevel = 'info' | 'warn' | 'error';

/** Of an error that nobody foresaw: see `traceOf`. */
type Traced = Pick<Trace, 'name' | 'code'> & { readonly at: readonly string[] };

export interface LogFacts {
  'program-started': {
    readonly version: string;
    readonly electron: string;
    readonly platform: string;
    readonly arch: string;
    readonly packaged: boolean;
  };
  /** The person's settings could not be read and are the defaults again. */
  'settings-set-aside': Readonly<Record<never, never>>;
  /** A file of the organisation's, or so many entries of it, could not be read. */
  'defaults-passed-over': { readonly why: string; readonly entries: number };
  'library-opened': { readonly access: 'write' | 'read'; readonly articles: number; readonly ms: number };
  'library-refused': { readonly reason: string };
  'library-lost': Readonly<Record<never, never>>;
  /** Earlier copies had to be taken of so many articles. */
  'articles-recovered': { readonly count: number };
  'window-loaded': { readonly ms: number };
  'request-done': { readonly channel: Channel; readonly ms: number };
  'request-slow': { readonly channel: Channel; readonly ms: number };
  'request-failed': {
    readonly channel: Channel;
    readonly ms: number;
    readonly id: ArticleId | null;
    readonly count: number;
    readonly reasons: readonly string[];
  };
  'request-broke': { readonly channel: Channel; readonly ms: number } & Traced;
  'backup-failed': { readonly reason: string };
  'window-gone': { readonly reason: string; readonly exit: number };
  'window-silent': Readonly<Record<never, never>>;
  'window-answers': Readonly<Record<never, never>>;
  'window-not-loaded': { readonly code: number };
  'bridge-broke': Traced;
  /** Something went wrong in the page; `fatal` where nothing of it was left to be seen. */
  'page-broke': { readonly fatal: boolean } & Traced;
  'child-gone': { readonly kind: string; readonly reason: string; readonly exit: number };
  'program-broke': { readonly kind: 'exception' | 'rejection' } & Traced;
  'closing-began': Readonly<Record<never, never>>;
  'closing-ended': { readonly whole: boolean; readonly ms: number };
}

export type LogEvent = keyof LogFacts;

const LEVELS: Readonly<Partial<Record<LogEvent, LogLevel>>> = {
  'library-refused': 'error',
  'library-lost': 'warn',
  'articles-recovered': 'warn',
  'settings-set-aside': 'warn',
  'defaults-passed-over': 'warn',
  'request-slow': 'warn',
  'request-failed': 'warn',
  'request-broke': 'error',
  'backup-failed': 'warn',
  'window-gone': 'error',
  'window-silent': 'warn',
  'window-not-loaded': 'error',
  'bridge-broke': 'error',
  'page-broke': 'error',
  'child-gone': 'warn',
  'program-broke': 'error',
};

export const levelOf = (event: LogEvent): LogLevel => LEVELS[event] ?? 'info';

/** An error's trace as facts of the log. */
export const traced = ({ name, code, frames }: Trace): Traced => ({ name, code, at: frames });
