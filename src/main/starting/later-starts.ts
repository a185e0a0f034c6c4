/** Starts while Dateline is running already: the files that they name are kept until there is a desk to hand them to. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

/** What a start tells the one before it. */
export const startNoteSchema = v.object({ argv: v.array(v.string()) });

const ADDRESS = /^file:\/{2}/iu;

/** Where a desktop names a file by its address, as an AppImage's entry has it; one of another computer stays what it is, and is not found. */
const pathIn = (argument: string): string => {
  if (!ADDRESS.test(argument)) return argument;
  try {
    return fileURLToPath(argument);
  } catch {
    return argument;
  }
};

/** The files among a program's arguments. @param folder that in which the person has named them */
export const filesNamed = (argv: readonly string[], folder: string): readonly string[] =>
  argv.filter((argument) => !argument.startsWith('-')).map((file) => resolve(folder, pathIn(file)));

export interface LaterStarts {
  /** @param note as it came from the other process. */
  receive(note: unknown, folder: string): void;
  /** Hands over what has come so far, and from then on each start as it comes, also one that names no file. */
  handTo(desk: (files: readonly string[]) => void): void;
}

export const createLaterStarts = (): LaterStarts => {
  let waiting: (readonly string[])[] = [];
  let hand = (files: readonly string[]): void => void waiting.push(files);
  return {
    receive: (note, folder) => {
      const read = v.safeParse(startNoteSchema, note);
      hand(read.success ? filesNamed(read.output.argv, folder) : []);
    },
    handTo: (desk) => {
      hand = desk;
      const come = waiting;
      waiting = [];
      for (const files of come) desk(files);
    },
  };
};
