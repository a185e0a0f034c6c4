/** Other people's works in the program, as the build has written them down beside it. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Work } from '#shared/help/about';
import { builtFile } from '../built-file';

const worksSchema = v.array(
  v.object({ name: v.string(), version: v.string(), licence: v.string(), homepage: v.string(), text: v.string() }),
);

/** Beside `main`, where the build lays it. */
const worksFile = (): string => builtFile('../licences.json');

/** @returns none where the list was not built along, as in a checkout that was built by hand */
export const readWorks = async (file: string = worksFile()): Promise<readonly Work[]> => {
  try {
    const result = v.safeParse(worksSchema, JSON.parse(await readFile(file, 'utf8')));
    return result.success ? result.output : [];
  } catch {
    return [];
  }
};
