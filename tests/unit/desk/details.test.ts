/** The details of an article, changed from the desk: kept tidy, told in the trail where they are a step, forgotten nowhere. */
import { expect, test } from 'vitest';
import { createArticle } from '#shared/article/create';
import { readArticleId, toInstant } from '#shared/article/identity';
import { summarise } from '#shared/article/summary';
import { readMoment, writeMoment } from '#shared/calendar/moment';
import { changeArticle } from '#shared/desk/change';
import { isShownBy, renamedSaved, withoutSaved, withSaved } from '#shared/desk/saved-filters';
import { NO_FILTERS } from '#shared/search/filters';

const id = readArticleId('01HZZZZZZZZZZZZZZZZZZZZZZA');
if (id === null) throw new Error('no id');
const NOW = toInstant(new Date('2026-05-22T05:00:00Z'));
const TODAY = '2026-05-22';
const hand = { by: 'Thư ký', now: NOW };
const article = createArticle({ id, now: NOW, layout: 'portal', language: 'vi' });

test('a section typed with stray spaces is stored tidy, and the summary tells it', () => {
  const changed = changeArticle(article, { section: '  Nông   nghiệp ', genre: 'tin' }, hand);
  expect(summarise(changed)).toMatchObject({ section: 'Nông nghiệp', genre: 'tin' });
  expect(changed.trail).toEqual([]);
});

test('whoever gets an article to work on is told in its trail; the same person again is no news', () => {
  const given = changeArticle(article, { assignee: 'Nguyễn Út' }, hand);
  expect(given.trail).toEqual([{ at: NOW, by: 'Thư ký', act: 'assigned', note: 'Nguyễn Út' }]);
  expect(changeArticle(given, { assignee: ' Nguyễn Út' }, hand)).toBe(given);
});

test('the reason of a step stands in the trail', () => {
  const returned = changeArticle({ ...article, status: 'submitted' }, { status: 'draft', why: ' thiếu ảnh ' }, hand);
  expect(returned.trail).toEqual([{ at: NOW, by: 'Thư ký', act: 'draft', note: 'thiếu ảnh' }]);
});

test('a deadline and an embargo are set and taken off; a change that says nothing of them leaves them', () => {
  const set = changeArticle(article, { deadline: NOW, embargo: NOW }, hand);
  expect(changeArticle(set, { section: 'Y tế' }, hand)).toMatchObject({ deadline: NOW, embargo: NOW });
  expect(changeArticle(set, { deadline: null }, hand)).toMatchObject({ deadline: null, embargo: NOW });
});

test('a slug typed as words becomes one; emptied, it follows the headline again', () => {
  const slugged = changeArticle(article, { slug: 'Đường về Cà Mau' }, hand);
  expect(slugged.slug).toBe('duong-ve-ca-mau');
  expect(changeArticle(slugged, { slug: '' }, hand).slug).toBe('');
});

test('a first approval is remembered however often the article comes back', () => {
  const approved = changeArticle(article, { status: 'approved' }, hand);
  const again = changeArticle(
    changeArticle(approved, { status: 'draft' }, { ...hand, now: toInstant(new Date('2026-06-01T00:00:00Z')) }),
    { status: 'approved' },
    { ...hand, now: toInstant(new Date('2026-06-02T00:00:00Z')) },
  );
  expect(summarise(again).approvedAt).toBe(NOW);
});

test.each(['16:30', '16h30', '16g30', '16.30'])('%s is half past four in the afternoon', (time) => {
  const read = readMoment({ date: '8/3/2026', time }, 0, TODAY);
  expect(read).toEqual({ ok: true, at: toInstant(new Date(2026, 2, 8, 16, 30)) });
});

test('a day without an hour means the usual one, and nothing typed means no moment', () => {
  expect(readMoment({ date: '08/03/2026', time: '' }, 17 * 60, TODAY)).toEqual({
    ok: true,
    at: toInstant(new Date(2026, 2, 8, 17)),
  });
  expect(readMoment({ date: ' ', time: '' }, 0, TODAY)).toEqual({ ok: true, at: null });
});

test('what is no day or no hour is named, and a moment is read again as it is written', () => {
  expect(readMoment({ date: '31/02/2026', time: '10:00' }, 0, TODAY)).toEqual({ ok: false, wrong: 'date' });
  expect(readMoment({ date: '', time: '10:00' }, 0, TODAY)).toEqual({ ok: false, wrong: 'date' });
  expect(readMoment({ date: '08/03/2026', time: '25:00' }, 0, TODAY)).toEqual({ ok: false, wrong: 'time' });
  const at = toInstant(new Date(2026, 2, 8, 9, 5));
  expect(readMoment(writeMoment(at), 0, TODAY)).toEqual({ ok: true, at });
});

test('a filter is saved under its name once, and known again when it is on', () => {
  const filters = { ...NO_FILTERS, sections: ['Y tế'] };
  const saved = withSaved(withSaved([], 'Sức khỏe', NO_FILTERS), ' Sức khỏe ', filters);
  expect(saved).toEqual([{ name: 'Sức khỏe', filters }]);
  expect(saved.map((one) => isShownBy(filters, one))).toEqual([true]);
  expect(withoutSaved(saved, 'Sức khỏe')).toEqual([]);
  expect(withSaved(saved, '  ', filters)).toBe(saved);
});

test('a saved filter that is renamed stays in its place, and one of the new name gives way', () => {
  const saved = ['Trễ', 'Y tế', 'Của tôi'].reduce<ReturnType<typeof withSaved>>(
    (all, name) => withSaved(all, name, { ...NO_FILTERS, tags: [name] }),
    [],
  );
  const names = (from: string, to: string) => renamedSaved(saved, from, to).map(({ name }) => name);
  expect(names('Trễ', ' Trễ hạn ')).toEqual(['Trễ hạn', 'Y tế', 'Của tôi']);
  expect(renamedSaved(saved, 'Trễ', 'Của tôi')).toEqual([
    { name: 'Của tôi', filters: { ...NO_FILTERS, tags: ['Trễ'] } },
    saved[1],
  ]);
  for (const [from, to] of [
    ['Trễ', ' '],
    ['Trễ', 'Trễ'],
    ['Không có', 'Trễ'],
  ] as const)
    expect(renamedSaved(saved, from, to)).toBe(saved);
});

test.each([
  ['25/5', '2026-05-22', '2026-05-25'],
  ['5.1', '2026-12-20', '2027-01-05'],
  ['28-12', '2027-01-03', '2026-12-28'],
  ['29/2', '2027-06-01', '2028-02-29'],
  ['8/3/24', '2026-05-22', '2024-03-08'],
])('%s typed on %s is %s', (date, today, day) => {
  const [year = 0, month = 1, of = 1] = day.split('-').map(Number);
  const at = toInstant(new Date(year, month - 1, of, 17));
  expect(readMoment({ date, time: '' }, 17 * 60, today)).toEqual({ ok: true, at });
});

test.each(['31/4', '0/5', '12', '5/13'])('%s is no day of any year', (date) => {
  expect(readMoment({ date, time: '' }, 0, TODAY)).toEqual({ ok: false, wrong: 'date' });
});
