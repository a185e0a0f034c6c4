/** Claims of a page with the tests that prove them: in a cell a file, and the tests in it between “ and ”; several of both, one after another. */
import { existsSync, readFileSync } from 'node:fs';

export interface Proof {
  readonly file: string;
  readonly title: string;
}

export const proofsIn = (text: string): readonly Proof[] =>
  text.split('\n').flatMap((line) => {
    let file = '';
    return [...line.matchAll(/`(tests\/[^`]+)`|“([^”]+)”/gu)].flatMap(([, named, title]) => {
      file = named ?? file;
      return title === undefined ? [] : [{ file, title }];
    });
  });

/** As it is said, whatever signs a source needs for it. */
const said = (text: string): string => text.replaceAll('\\', '').replaceAll("'", '’');

/** @returns the proofs whose file or whose test is not there */
export const missingOf = (proofs: readonly Proof[]): readonly Proof[] =>
  proofs.filter(({ file, title }) => !existsSync(file) || !said(readFileSync(file, 'utf8')).includes(said(title)));
