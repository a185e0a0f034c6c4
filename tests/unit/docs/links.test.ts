import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { readPages, targetsOf } from './pages';

const PAGES = readPages();
/** Each target from the project's root, with the page that names it. */
const LEADS = PAGES.flatMap((page) =>
  targetsOf(page).map((target) => ({ from: page.path, to: normalize(join(dirname(page.path), target)) })),
);

test('every link and picture of every page leads to something that is there', () => {
  expect(LEADS.length).toBeGreaterThan(50);
  expect(LEADS.filter(({ to }) => !existsSync(to))).toEqual([]);
});

test('every picture is shown on some page', () => {
  // The guide has copies of its own, which go into the program.
  const shown = new Set(
    LEADS.map(({ to }) => to.replace(/^docs\/guide\/pictures\/(.*)\.webp$/u, 'docs/screens/$1.webp')),
  );
  for (const { to } of LEADS)
    shown.add(to.replace(/^docs\/guide\/pictures\/(.*)-light\.webp$/u, 'docs/screens/$1-dark.webp'));
  const pictures = readdirSync('docs/screens').map((name) => join('docs', 'screens', name));
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
});

test('each page of the guide is in both languages, and is led to from its index', () => {
  const pagesIn = (language: string): readonly string[] => readdirSync(join('docs/guide', language)).sort();
  expect(pagesIn('vi')).toEqual(pagesIn('en'));
  for (const language of ['vi', 'en']) {
    const index = join('docs', 'guide', language, 'README.md');
    const led = new Set(LEADS.filter(({ from }) => from === index).map(({ to }) => to));
    const others = pagesIn(language).filter((name) => name !== 'README.md');
    expect(others.filter((name) => !led.has(join('docs', 'guide', language, name)))).toEqual([]);
  }
});

test('every decision has a number of its own, in its name and on its first line', () => {
  const names = readdirSync('docs/decisions').filter((name) => name !== 'README.md');
  const numbers = names.map((name) => Number(name.slice(0, 4)));
  expect(numbers).toEqual(names.map((_, index) => index + 1));
  for (const { path, text } of readPages('docs/decisions').filter((page) => !page.path.endsWith('README.md')))
    expect(text.startsWith(`# ${Number(path.split('/').at(-1)?.slice(0, 4))}. `), path).toBe(true);
});
