import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { decodeIndex, encodeIndex } from '../../../../src/main/library/search/index-bytes';
import { createSearchIndex, type SearchIndex } from '../../../../src/main/library/search/search-index';
import { nextId } from '../../../support/library-desk';
import { article, headlines, indexOf, search } from './search-desk';

const bytesOf = (index: SearchIndex): Uint8Array => Buffer.concat(encodeIndex(index.image()));

const reloaded = (index: SearchIndex): SearchIndex => createSearchIndex(decodeIndex(bytesOf(index)));

test('an article that is put again is found by its new words and no more by its old ones', () => {
  const index = indexOf([{ headline: 'Khác' }]);
  const first = article({ headline: 'Lúa mùa' });
  index.put(first);
  index.put({ ...first, revision: 1, headline: plain('Lúa chiêm') });
  expect(headlines(index, 'mùa')).toEqual([]);
  expect(headlines(index, 'lúa chiêm')).toEqual(['Lúa chiêm']);
  expect(search(index, '').total).toBe(2);
  expect(index.stamp(first.id)?.revision).toBe(1);
});

test('an article that is taken out is found no more, and may come back', () => {
  const index = createSearchIndex();
  const one = article({ headline: 'Lúa mùa' });
  index.put(one);
  index.remove(one.id);
  expect(headlines(index, 'lúa')).toEqual([]);
  expect(index.stamp(one.id)).toBeNull();
  index.put(one);
  expect(headlines(index, 'lúa')).toEqual(['Lúa mùa']);
});

test('what is read back from its bytes finds, shows and filters the same', () => {
  const index = indexOf([
    { headline: 'Bến Lức', body: ['Chợ đông.'], byline: ['Lê Hạnh'], tags: ['chợ'] },
    { headline: 'Cần Đước', place: 'Cần Đước', status: 'submitted' },
    { headline: '' },
  ]);
  const again = reloaded(index);
  for (const query of ['ben', 'chợ đ', '"cho dong"', 'byline:hanh', 'status:chờ', '']) {
    expect(search(again, query)).toEqual(search(index, query));
  }
  again.put(article({ headline: 'Bến mới', body: ['Chợ đông lắm.'] }));
  expect([...headlines(again, '"chợ đông"')].sort()).toEqual(['Bến Lức', 'Bến mới']);
});

test('bytes that are cut short, changed anywhere, of another format or none at all are no index', () => {
  const bytes = bytesOf(indexOf([{ headline: 'Bến Lức', body: ['Chợ đông.'] }]));
  expect(decodeIndex(bytes)).not.toBeNull();
  expect(decodeIndex(new Uint8Array(0))).toBeNull();
  expect(decodeIndex(new Uint8Array(bytes.length))).toBeNull();
  for (let at = 0; at < bytes.length; at += 1) {
    if (at >= 16 && at < 20) continue;
    const bad = Uint8Array.from(bytes);
    bad[at] = (bad[at] ?? 0) ^ 0x10;
    expect(decodeIndex(bad)).toBeNull();
    if (at % 7 === 0) expect(decodeIndex(bytes.subarray(0, at))).toBeNull();
  }
});

test('an index that has seen many changes forgets what they left behind and finds the same', () => {
  const index = indexOf([{ headline: 'Bến Lức', byline: ['Lê Hạnh'], body: ['Chợ đông.'] }]);
  const draft = article({ headline: 'Nháp', byline: ['Minh Thư'], place: 'Tân An', tags: ['chợ'] });
  for (let revision = 0; revision < 600; revision += 1) {
    index.put({ ...draft, revision, headline: plain(`Nháp lần${revision}`) });
  }
  const queries = ['nháp', 'ben luc', '"chợ đông"', 'byline:thư', 'nơi:tân', 'thẻ:chợ', ''];
  const before = queries.map((query) => search(index, query).hits.map(({ id, headline }) => ({ id, headline })));
  const size = bytesOf(index).length;
  index.tidy();
  expect(queries.map((query) => search(index, query).hits.map(({ id, headline }) => ({ id, headline })))).toEqual(
    before,
  );
  expect(bytesOf(index).length).toBeLessThan(size / 10);
  expect(headlines(index, 'lần598')).toEqual([]);
});

/** A few words, so that articles share them and phrases come about by chance. */
const words = fc.array(fc.constantFrom('bến', 'bền', 'Lức', 'lúc', 'hoà', 'hòa', '21,85%', 'chợ.', 'Đước', '– a'), {
  maxLength: 8,
});
const step = fc.record({
  nth: fc.nat(5),
  isRemoval: fc.boolean(),
  headline: words,
  body: words,
  reload: fc.constantFrom(false, false, false, true),
});

test('however articles come and go, the index finds what one built at once of those that are left would find', () => {
  const ids: readonly ArticleId[] = Array.from({ length: 6 }, nextId);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let index = createSearchIndex();
      const left = new Map<ArticleId, Article>();
      for (const { nth, isRemoval, headline, body, reload } of steps) {
        const id = ids[nth] ?? nextId();
        const story = { ...article({ headline: headline.join(' '), body: [body.join(' ')] }), id };
        if (isRemoval) index.remove(id);
        else index.put(story);
        if (isRemoval) left.delete(id);
        else left.set(id, story);
        if (reload) index = reloaded(index);
      }
      const fresh = createSearchIndex();
      for (const story of left.values()) fresh.put(story);
      for (const query of ['ben luc', 'bến', 'hoà', '"bến lức"', '21,8', 'd', '"chợ đước" ']) {
        const found = (one: SearchIndex) => new Set(search(one, query).hits.map(({ id }) => id));
        expect(found(index)).toEqual(found(fresh));
      }
    }),
    { numRuns: 60 },
  );
});
