/** The royalty sheet: figures frozen at the approval, shares that add up, a closed month that nothing changes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { readArticleId, toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { translator } from '#shared/i18n/translate';
import { changeRoyalty, mergeRoyalty, withApproved } from '#shared/royalty/change';
import { royaltyPage } from '#shared/royalty/page';
import { reckon, sharesOf } from '#shared/royalty/reckon';
import { monthAfter, newSheet, type RoyaltySheet } from '#shared/royalty/sheet';
import { royaltyTables } from '#shared/royalty/tables';

const idOf = (letter: string) => {
  const id = readArticleId(`01HZZZZZZZZZZZZZZZZZZZZZZ${letter}`);
  if (id === null) throw new Error(letter);
  return id;
};
const AT = toInstant(new Date('2026-05-22T05:00:00Z'));
const LATER = toInstant(new Date('2026-05-29T05:00:00Z'));

const article = (letter: string, words: string, authors: readonly string[], genre = 'tin'): Article => ({
  ...createArticle({ id: idOf(letter), now: AT, layout: 'portal', language: 'vi' }),
  headline: plain(`Tít ${letter}`),
  body: [{ type: 'paragraph', text: plain(words) }],
  byline: authors.map((name) => ({ name, role: null })),
  genre,
  status: 'approved',
  trail: [{ at: AT, by: 'Thư ký', act: 'approved', note: '' }],
});

const begun: RoyaltySheet = { ...newSheet('2026-05', null), rate: 100_001, coefficients: { 'phóng sự': 2.5 } };
const sheet = [
  article('A', 'một hai ba', ['Lê Hạnh']),
  article('B', 'một', ['Lê Hạnh', 'Trần Bình'], 'phóng sự'),
].reduce((before, each) => withApproved(before, each, AT), begun);
const approved = () => 'approved' as const;

test('an article is paid its coefficient times the rate, its own before its genre’s', () => {
  const own = changeRoyalty(sheet, { is: 'line', id: idOf('B'), coefficient: 3 }, AT);
  expect(reckon(sheet, approved).lines.map(({ amount }) => amount)).toEqual([100_001, 250_003]);
  expect(reckon(own, approved).lines.map(({ amount }) => amount)).toEqual([100_001, 300_003]);
  const back = changeRoyalty(own, { is: 'line', id: idOf('B'), coefficient: null }, AT);
  expect(back).toEqual(sheet);
});

test('authors share evenly, and their totals are what is paid for the articles', () => {
  const { authors, amount } = reckon(sheet, approved);
  expect(authors).toMatchObject([
    { author: 'Lê Hạnh', articles: 2, amount: 100_001 + 125_002 },
    { author: 'Trần Bình', articles: 1, amount: 125_001 },
  ]);
  expect(authors.reduce((sum, each) => sum + each.amount, 0)).toBe(amount);
});

test('whatever is shared, nothing is lost and nobody gets more than one đồng above another', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 30 }), (amount, count) => {
      const shares = sharesOf(new Array<string>(count).fill('x'), amount);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});

test('approved again, an article keeps its one line and what was set by hand, with the words that it has by then', () => {
  const noted = changeRoyalty(sheet, { is: 'line', id: idOf('A'), note: 'tin nóng', rate: 150_000 }, AT);
  const again = withApproved(noted, article('A', 'một hai ba bốn năm', ['Lê Hạnh']), AT);
  expect(again.lines.map(({ id }) => id)).toEqual([idOf('A'), idOf('B')].sort(() => -1));
  expect(again.lines.find(({ id }) => id === idOf('A'))).toMatchObject({ note: 'tin nóng', rate: 150_000 });
  const wordsOf = (of: typeof sheet) => of.lines.find(({ id }) => id === idOf('A'))?.words ?? 0;
  expect(wordsOf(again)).toBe(wordsOf(sheet) + 2);
});

test('an article whose approval was taken back is shown and not paid; one that left the desk is paid', () => {
  const standing = reckon(sheet, (id) => (id === idOf('A') ? 'draft' : undefined));
  expect(standing.lines.map((line) => line.standing)).toEqual(['withdrawn', 'paid']);
  expect(standing).toMatchObject({ articles: 1, amount: 250_003 });
});

test('a closed sheet is changed by nothing but opening it again', () => {
  const closed = changeRoyalty(sheet, { is: 'close' }, LATER);
  expect(closed.closedAt).toBe(LATER);
  expect(changeRoyalty(closed, { is: 'rate', rate: 1 }, LATER)).toBe(closed);
  expect(changeRoyalty(closed, { is: 'reopen' }, LATER)).toEqual(sheet);
});

test('another library’s sheet adds its lines and changes none of ours', () => {
  const ours = changeRoyalty(sheet, { is: 'line', id: idOf('A'), note: 'của ta' }, AT);
  const theirs = withApproved(sheet, article('C', 'một', ['Út']), LATER);
  const merged = mergeRoyalty(ours, theirs);
  expect(merged.lines.map(({ id }) => id)).toEqual([...ours.lines.map(({ id }) => id), idOf('C')]);
  expect(merged.lines.find(({ id }) => id === idOf('A'))?.note).toBe('của ta');
  expect(mergeRoyalty(merged, theirs)).toBe(merged);
});

test('months go over the turn of the year both ways', () => {
  expect([monthAfter('2026-12'), monthAfter('2026-01', -1), monthAfter('2026-05', -17)]).toEqual([
    '2027-01',
    '2025-12',
    '2024-12',
  ]);
});

test('the page for paper holds every line and total, with what was typed escaped', () => {
  const noted = changeRoyalty(sheet, { is: 'line', id: idOf('A'), note: '<b>&"' }, AT);
  const page = royaltyPage(royaltyTables(noted, reckon(noted, approved), translator('vi')), 'vi');
  expect(page).toContain('&lt;b&gt;&amp;&quot;');
  expect(page).not.toContain('<b>&');
  for (const text of ['Tít A', 'Tít B', '225.003', '125.001', '350.004']) expect(page).toContain(text);
});
