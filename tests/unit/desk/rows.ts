/** Summaries for the desk's tests: invented headlines, ids of one letter, and a hundred thousand of them where that is the point. */
import { STATUSES } from '#shared/article/article';
import { type ArticleId, readArticleId, readOffsetDateTime, toInstant } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const idOf = (n: number): ArticleId => {
  const tail = [n >> 15, n >> 10, n >> 5, n].map((part) => DIGITS.charAt(part & 31)).join('');
  const id = readArticleId(`01HZZZZZZZZZZZZZZZZZZZ${tail}`);
  if (id === null) throw new Error(`no id for ${n}`);
  return id;
};

export const instantOf = (minute: number) => toInstant(new Date(Date.UTC(2026, 4, 22) + minute * 60_000));

const FIRST = instantOf(0);

/** @param n names it; the higher, the later it was changed. */
export const rowOf = (n: number, facts: Partial<Summary> = {}): Summary => ({
  id: idOf(n),
  headline: `bài ${n}`,
  status: 'draft',
  byline: [],
  datelineAt: null,
  place: null,
  tags: [],
  words: 1,
  photos: 0,
  section: '',
  genre: '',
  assignee: '',
  deadline: null,
  embargo: null,
  approvedAt: null,
  revision: 1,
  createdAt: FIRST,
  ...facts,
  updatedAt: facts.updatedAt ?? instantOf(n),
});

export const datelineOf = (text: string) => {
  const at = readOffsetDateTime(text);
  if (at === null) throw new Error(text);
  return at;
};

const WORDS =
  'Khởi công tuyến đường liên ấp mở lớp dạy nghề nông dân được mùa lúa trao học bổng ra mắt tổ hợp tác'.split(' ');

/** The same ones each time. */
export const manyRows = (count: number): readonly Summary[] =>
  Array.from({ length: count }, (_, n) => {
    const headline = Array.from({ length: 9 }, (_, w) => WORDS[(n * (w + 3) * 7919 + w * 31) % WORDS.length]).join(' ');
    return rowOf(n, {
      headline,
      status: STATUSES[n % STATUSES.length] ?? 'draft',
      byline: [`Tác giả ${n % 40}`],
      updatedAt: instantOf(n * 50),
    });
  });
