/** What is wrong with a layout's file, told so that whoever wrote it finds the place: the line, or the fields. Pure. */
import * as v from 'valibot';
import { houseLayoutSchema } from './house-layout';

export type LayoutFault =
  /** The disk does not give it, or it is no text. */
  | { readonly why: 'unreadable' }
  /** No JSON. @property line from 1 */
  | { readonly why: 'not-json'; readonly line: number }
  /** @property fields as they stand in the file: `slots.2.label.vi`; empty where it is about the layout as a whole */
  | { readonly why: 'wrong'; readonly fields: readonly string[] };

/** In its folder. */
export type LayoutFileFault = LayoutFault & { readonly file: string };

const FIELDS_TOLD = 4;

/** Engines name the place in their message, but not where the text breaks off: that is at the end of its last line. */
const brokenAt = (text: string, error: unknown): number => {
  const said = error instanceof Error ? /at position (\d+)/u.exec(error.message)?.[1] : undefined;
  const written = text.trimEnd();
  return written.slice(0, said === undefined ? written.length : Number(said)).split('\n').length;
};

const fieldsOf = (issues: readonly v.BaseIssue<unknown>[]): readonly string[] => {
  const paths = issues.map((issue) => v.getDotPath(issue) ?? '').filter((path) => path !== '');
  return [...new Set(paths)].slice(0, FIELDS_TOLD);
};

/** @returns null where the text is a layout */
export const layoutFaultOf = (text: string): LayoutFault | null => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { why: 'not-json', line: brokenAt(text, error) };
  }
  const read = v.safeParse(houseLayoutSchema, value);
  return read.success ? null : { why: 'wrong', fields: fieldsOf(read.issues) };
};
