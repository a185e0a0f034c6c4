/** What may be kept of an error that nobody foresaw: its kind and where in the program it was, never its message, which may quote a text or a path. */
import * as v from 'valibot';

const FRAMES_MAX = 12;
const NAME = /^[A-Za-z]\w{0,40}$/u;
const CODE = /^[A-Z][A-Z0-9_]{1,40}$/u;
const FRAME = /^[\w.$<>@:-]{1,120}$/u;

export const traceSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(NAME)),
  /** As the system names it, such as `ENOSPC`. */
  code: v.nullable(v.pipe(v.string(), v.regex(CODE))),
  /** Innermost first: `save@index.js:120:14`. */
  frames: v.pipe(v.array(v.pipe(v.string(), v.regex(FRAME))), v.maxLength(FRAMES_MAX), v.readonly()),
});
export type Trace = v.InferOutput<typeof traceSchema>;

/** The file's own name, without the folders that may name a person. */
const PLACE = /([\w.-]+):(\d+):(\d+)\)?$/u;
const WITHIN = /^\s+at (?:async |new )*([\w.$<>]+) /u;

const frameOf = (line: string): string | null => {
  const [, file, row, column] = PLACE.exec(line) ?? [];
  if (file === undefined) return null;
  const frame = `${WITHIN.exec(line)?.[1] ?? ''}@${file}:${row}:${column}`;
  return FRAME.test(frame) ? frame : null;
};

/** The lines below the message, which may have several lines itself. */
const linesOf = ({ stack = '', message }: Error): readonly string[] => {
  const at = message === '' ? -1 : stack.indexOf(message);
  const below = at === -1 ? stack : stack.slice(at + message.length);
  return below.split('\n').filter((line) => line.startsWith('    at '));
};

const codeOf = (error: Error): string | null =>
  'code' in error && typeof error.code === 'string' && CODE.test(error.code) ? error.code : null;

export const traceOf = (error: unknown): Trace => {
  if (!(error instanceof Error)) return { name: 'NoError', code: null, frames: [] };
  const frames = linesOf(error).flatMap((line) => frameOf(line) ?? []);
  return {
    name: NAME.test(error.name) ? error.name : 'Error',
    code: codeOf(error),
    frames: frames.slice(0, FRAMES_MAX),
  };
};
