import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CURRENT_SCHEMA } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { MIGRATIONS, type Migration, migrate } from '#shared/article/migrate';
import { parseArticle } from '#shared/article/schema';
import { articleOf } from '../../support/articles';

const renamed: Migration = ({ place, ...stored }) => ({ ...stored, where: place });
const doubled: Migration = (stored) => ({ ...stored, count: Number(stored.count) * 2 });

test('there is a step from every schema to the next, up to this one', () => {
  expect(MIGRATIONS).toHaveLength(CURRENT_SCHEMA - 1);
});

test('a file goes through all steps from its own schema on, in order, and has the last one’s number', () => {
  const steps = [renamed, doubled];
  expect(migrate({ schema: 1, place: 'Bến Lức', count: 2 }, steps)).toEqual({ schema: 3, where: 'Bến Lức', count: 4 });
  expect(migrate({ schema: 2, where: 'Bến Lức', count: 2 }, steps)).toEqual({ schema: 3, where: 'Bến Lức', count: 4 });
});

test('an article of this schema, or a later one, is handed back as it is', () => {
  const article = articleOf({});
  expect(migrate(article)).toBe(article);
  const later = { ...article, schema: CURRENT_SCHEMA + 1 };
  expect(migrate(later)).toBe(later);
  expect(parseArticle(later)).toEqual({ ok: false, reason: 'newer-schema' });
});

test('whatever else a file holds is left to the schema to judge', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      fc.pre(typeof value !== 'object' || value === null || !('schema' in value));
      expect(migrate(value, [renamed, doubled])).toBe(value);
    }),
  );
  for (const schema of [0, -1, 1.5, '1', null, Number.NaN]) {
    const value = { schema };
    expect(migrate(value, [renamed, doubled])).toBe(value);
  }
});

test('a quote of the first schema gets a speaker who is not named, and nothing else of the article changes', () => {
  const quote = { type: 'quote', text: plain('Có cầu rồi.') };
  const paragraph = { type: 'paragraph', text: plain('Thân bài') };
  const { letStand: _, ...article } = articleOf({});
  const stored = { ...article, schema: 1, body: [quote, paragraph] };
  expect(migrate(stored)).toEqual({
    ...stored,
    schema: CURRENT_SCHEMA,
    letStand: [],
    body: [{ ...quote, attribution: '' }, paragraph],
  });
  expect(parseArticle(stored)).toMatchObject({ ok: true });
});

test('an article of the second schema belongs nowhere, is nobody’s and has gone no way yet', () => {
  const { section: _s, genre: _g, assignee: _a, deadline: _d, embargo: _e, trail: _t, ...article } = articleOf({});
  const stored = { ...article, schema: 2 };
  expect(migrate(stored)).toEqual({
    ...stored,
    schema: CURRENT_SCHEMA,
    section: '',
    genre: '',
    assignee: '',
    deadline: null,
    embargo: null,
    trail: [],
  });
  expect(parseArticle(stored)).toMatchObject({ ok: true });
});

test('an article of the third schema is the same in this one', () => {
  const stored = { ...articleOf({}), schema: 3 };
  expect(parseArticle(stored)).toEqual({ ok: true, article: { ...stored, schema: CURRENT_SCHEMA } });
});

test.each([{ body: null }, { body: 'text' }, { body: [null, 1, 'quote', [], { type: 'quote' }] }, {}])(
  'a damaged article of the first schema is no article after it either: %j',
  (broken) => {
    const { body: _, ...article } = articleOf({});
    expect(parseArticle({ ...article, schema: 1, ...broken })).toMatchObject({ ok: false, reason: 'not-an-article' });
  },
);
