/** The guide as it is read in the program: the very pages in the tree, in both languages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideContents } from '#shared/help/guide-contents';
import { type GuidePage, readGuidePage } from '#shared/help/guide-page';
import { guideTarget } from '#shared/help/guide-target';
import { headingId } from '#shared/help/heading-id';
import { searchGuide } from '#shared/help/search-guide';

const FOLDER = 'docs/guide';

const pagesIn = (language: string): readonly GuidePage[] =>
  readdirSync(join(FOLDER, language)).map((file) =>
    readGuidePage(file.replace('.md', ''), readFileSync(join(FOLDER, language, file), 'utf8')),
  );

const markdownOf = (language: string, page: GuidePage): string =>
  readFileSync(join(FOLDER, language, `${page.name}.md`), 'utf8');

const linksIn = (markdown: string): readonly string[] =>
  [...markdown.replace(/`[^`\n]*`/gu, '').matchAll(/(?<!!)\[[^\]]+\]\(([^)\s]+)\)/gu)].map(([, url]) => url ?? '');

describe.each(['vi', 'en'])('the guide in %s', (language) => {
  const pages = pagesIn(language);
  const named = new Map(pages.map((page) => [page.name, page]));
  const index = named.get('README') ?? readGuidePage('README', '');

  test('every page but the index is in the contents, once, under a heading', () => {
    const groups = guideContents(index);
    const listed = groups.flatMap(({ entries }) => entries.map(({ page }) => page));
    expect([...listed].sort()).toEqual(
      pages
        .map(({ name }) => name)
        .filter((name) => name !== 'README')
        .sort(),
    );
    expect(groups.every(({ title }) => title !== null && title !== '')).toBe(true);
    expect(groups.flatMap(({ entries }) => entries).filter(({ about }) => about === '')).toEqual([]);
  });

  test('every link leads to a page and a heading that are there, or out of the program', () => {
    const broken = pages.flatMap((page) =>
      linksIn(markdownOf(language, page)).filter((url) => {
        const target = guideTarget(url, page.name);
        if (target.is !== 'page') return target.is === 'nowhere';
        const to = named.get(target.page);
        return !to || (target.heading !== null && ![...to.headingIds.values()].includes(target.heading));
      }),
    );
    expect(broken).toEqual([]);
  });

  test('every picture is one of the guide’s own, and says what it shows', () => {
    for (const page of pages)
      for (const [, alt, url = ''] of markdownOf(language, page).matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/gu)) {
        expect(alt).not.toBe('');
        expect(existsSync(join(FOLDER, language, url)), url).toBe(true);
        expect(url).toMatch(new RegExp(`^\\.\\./pictures/[\\w-]+-${language}-light\\.webp$`, 'u'));
      }
  });

  test('no page holds markup, or a sign by its name: they would be drawn as nothing', () => {
    for (const page of pages) {
      const text = markdownOf(language, page).replace(/`[^`\n]*`/gu, '');
      expect({ page: page.name, found: text.match(/<[a-z/!][^>]*>|&[a-z]+;/giu) }).toEqual({
        page: page.name,
        found: null,
      });
    }
  });

  test('every page has a title and says something', () => {
    for (const { name, title, sections } of pages) {
      expect(title).not.toBe(name);
      expect(sections.map(({ text }) => text).join('').length).toBeGreaterThan(100);
    }
  });
});

test('both languages have the same pages in the same order', () => {
  const orderOf = (language: string): readonly string[] =>
    guideContents(pagesIn(language).find(({ name }) => name === 'README') ?? readGuidePage('README', '')).flatMap(
      ({ entries }) => entries.map(({ page }) => page),
    );
  expect(orderOf('vi')).toEqual(orderOf('en'));
});

test('headings are linked to by the names that GitHub gives them', () => {
  expect(headingId('Nhập bài từ một trang tin hay một tệp', new Set())).toBe('nhập-bài-từ-một-trang-tin-hay-một-tệp');
  expect(headingId('Import a page, or a file…', new Set())).toBe('import-a-page-or-a-file');
  expect(headingId('Ảnh', new Set(['ảnh', 'ảnh-1']))).toBe('ảnh-2');
});

test('a link leads within the guide, out into the browser, or nowhere', () => {
  expect(guideTarget('writing.md#ảnh', 'README')).toEqual({ is: 'page', page: 'writing', heading: 'ảnh' });
  expect(guideTarget('writing.md#%E1%BA%A3nh', 'README')).toEqual({ is: 'page', page: 'writing', heading: 'ảnh' });
  expect(guideTarget('#lưu', 'writing')).toEqual({ is: 'page', page: 'writing', heading: 'lưu' });
  expect(guideTarget('https://chinhphu.vn/', 'README')).toEqual({ is: 'outside', address: 'https://chinhphu.vn/' });
  for (const url of ['../../performance.md', 'javascript:alert(1)', 'file:///etc/passwd', '', '#%E0%'.slice(0, 1)])
    expect(guideTarget(url, 'README')).toEqual({ is: 'nowhere' });
});

describe('searching', () => {
  const pages = pagesIn('vi');
  const linesOf = (query: string): readonly string[] =>
    searchGuide(pages, query).map(({ page, title }) => `${page}: ${title}`);

  test('finds with accents and without', () => {
    expect(linesOf('sao luu')[0]).toContain('library');
    expect(linesOf('SAO LƯU')[0]).toContain('library');
    expect(searchGuide(pages, 'nhuan but')[0]).toMatchObject({ page: 'workflow', title: 'Nhuận bút' });
  });

  test('finds a word with a hyphen as it is said, and marks the whole of it', () => {
    const hits = searchGuide(pages, 'sapo');
    expect(hits.length).toBeGreaterThan(3);
    const marked = hits.flatMap(({ snippet }) => snippet.filter(({ isHit }) => isHit).map(({ text }) => text));
    expect(marked.map((text) => text.toLowerCase())).toContain('sa-pô');
    expect(linesOf('sa-po')).toEqual(
      expect.arrayContaining(hits.slice(0, 3).map(({ page, title }) => `${page}: ${title}`)),
    );
  });

  test('a word that is still being typed finds what it begins', () => {
    expect(linesOf('chính t').some((line) => line.startsWith('checking'))).toBe(true);
  });

  test('marks what was found in the words around it, letter for letter as they stand', () => {
    const [hit] = searchGuide(pages, 'thung rac').filter(({ page }) => page === 'desk');
    const marked = hit?.snippet.filter(({ isHit }) => isHit).map(({ text }) => text.toLowerCase());
    expect(marked).toContain('thùng');
    expect(marked).toContain('rác');
  });

  test('every word must be there, and nothing finds nothing', () => {
    expect(linesOf('sao lưu xyzzy')).toEqual([]);
    expect(linesOf('')).toEqual([]);
    expect(linesOf('…')).toEqual([]);
  });

  test('a snippet is short, and says the section’s own words', () => {
    for (const { snippet, page, heading } of searchGuide(pages, 'bài')) {
      const text = snippet.map((piece) => piece.text).join('');
      expect(text.length).toBeLessThan(200);
      const section = pages.find(({ name }) => name === page)?.sections.find((each) => each.heading === heading);
      expect(section?.text).toContain(text.replace(/^… | …$/gu, ''));
    }
  });
});
