/** What a command prints: results to stdout, one JSON object a line or a line for people; everything else to stderr. */

export interface Output {
  /** One result. */
  readonly result: (value: object, line: string) => void;
  /** A message for the person. */
  readonly note: (message: string) => void;
}

/** @param write receives whole lines. */
export const createOutput = (
  json: boolean,
  write: { readonly out: (line: string) => void; readonly err: (line: string) => void },
): Output => ({
  result: (value, line) => write.out(json ? JSON.stringify(value) : line),
  note: (message) => write.err(message),
});

export type ExitCode = 0 | 1 | 2 | 64;

/** 0 done; 1 something could not be done, the rest was; 2 wrong usage; 64 this needs Electron's engine. */
export const EXIT = { done: 0, failed: 1, usage: 2, needsEngine: 64 } as const satisfies Record<string, ExitCode>;
