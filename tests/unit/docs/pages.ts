/** The project's pages as they lie in the tree, and what they lead to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve('.');
/** Built, fetched or made by tools. */
const ELSEWHERE = new Set(['node_modules', 'dist', 'out', 'test-results', '.git', '.cache']);

export interface Page {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
}

const pathsIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ELSEWHERE.has(entry.name) ? [] : pathsIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });

export const readPages = (folder = '.'): readonly Page[] =>
  pathsIn(folder).map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** What stands between backticks is shown, not followed. */
const withoutCode = (text: string): string => text.replace(/```.*?```/gsu, '').replace(/`[^`\n]*`/gu, '');

const TARGETS = /\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/gu;

/** Links and pictures that lead into the project, without the place within a page. */
export const targetsOf = ({ text }: Page): readonly string[] =>
  [...withoutCode(text).matchAll(TARGETS)]
    .map(([, link, attribute]) => link ?? attribute ?? '')
    .filter((target) => !/^(?:[a-z]+:|#)/u.test(target))
    .map((target) => target.replace(/#.*$/u, ''));
