import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '#shared/article/inline';
import { createSearchIndex } from '../../../../src/main/library/search/search-index';
import { text as anyText } from '../../../support/arbitrary';
import { photoOf } from '../../../support/articles';
import { BOX, COSTS, QUOTE, setPhotos } from '../../../support/furnished';
import { article, indexOf, marksOf, type Story, search, textOf } from './search-desk';

const shown = (story: Story, query: string) => {
  const [hit] = search(indexOf([story]), query).hits;
  return { headline: marksOf(hit?.headline ?? []), snippet: hit?.snippet ? marksOf(hit.snippet.pieces) : null };
};

test('the headline shows what was found in it, as it is written', () => {
  expect(shown({ headline: 'Chợ BẾN Lức, Cần Đước' }, 'ben duo').headline).toBe('Chợ [BẾN] Lức, Cần [Đướ]c');
  expect(shown({ headline: 'Chợ BẾN Lức, Cần Đước' }, 'ben luc ').headline).toBe('Chợ [BẾN Lức], Cần Đước');
});

test('a headline that has it all needs no snippet', () => {
  expect(shown({ headline: 'Cầu mới', body: ['Cầu mới đẹp.'] }, 'cau moi ').snippet).toBeNull();
});

test('the snippet shows where the words stand together', () => {
  const body = ['Cầu ở đây.', `${'Nước lên. '.repeat(20)}Chiều qua cây cầu mới đã thông. ${'Nước xuống. '.repeat(20)}`];
  const { snippet } = shown({ headline: 'Tin', body }, 'cau moi ');
  expect(snippet).toContain('[cầu mới]');
  expect(snippet).toMatch(/^….*…$/u);
  expect(snippet?.length).toBeLessThan(120);
});

test('what the headline does not show is what the snippet is for', () => {
  expect(shown({ headline: 'Cầu', body: ['Cầu cũ, cầu cũ.', 'Đường mới.'] }, 'cầu mới ').snippet).toBe('Đường [mới].');
});

test('where the accents that were typed are found, others are not marked', () => {
  expect(shown({ headline: 'Tin', body: ['Lúc ấy ở Bến Lức bền.'] }, 'bến lức ').snippet).toBe(
    'Lúc ấy ở [Bến Lức] bền.',
  );
  expect(shown({ headline: 'Tin', body: ['Lúc ấy bền.'] }, 'bến lức ').snippet).toBe('[Lúc] ấy [bền].');
});

test('of a phrase only the places where it stands whole are marked', () => {
  expect(shown({ headline: 'Lức', body: ['Bến xe ở Bến Lức.'] }, '"ben luc" ')).toEqual({
    headline: 'Lức',
    snippet: 'Bến xe ở [Bến Lức].',
  });
});

test('decomposed text is marked by whole letters', () => {
  const headline = 'Cần Đước'.normalize('NFD');
  const [hit] = search(indexOf([{ headline }]), 'duo').hits;
  expect(textOf(hit?.headline ?? [])).toBe(headline);
  expect(hit?.headline.map(({ text }) => text.normalize('NFC'))).toEqual(['Cần ', 'Đướ', 'c']);
});

test('a very long paragraph without spaces is cut too', () => {
  const { snippet } = shown({ headline: 'Tin', body: [`cầu${'.'.repeat(5_000)}`] }, 'cau ');
  expect(snippet?.length).toBeLessThan(120);
});

test('what stands in a table is shown with its row, a speaker and a caption in the text by themselves', () => {
  const index = createSearchIndex();
  const photo = { ...photoOf(null), caption: plain('Bến đò cũ bỏ không.') };
  index.put({ ...article({ headline: 'Tin' }), body: [COSTS, QUOTE, setPhotos('left', photo), BOX] });
  const found = (query: string) => {
    const snippet = search(index, query).hits[0]?.snippet;
    return snippet && { slot: snippet.slot, text: marksOf(snippet.pieces) };
  };
  expect(found('tru cau ')).toEqual({ slot: 'body', text: 'Mố và [trụ cầu] | 1.240 | Ngân sách xã' });
  expect(found('hai dau ')).toEqual({ slot: 'body', text: 'Đường dẫn\n[hai đầu] | 610 | Dân góp' });
  expect(found('"phan van do" ')?.text).toBe('Ông [Phan Văn Đò], người chèo đò cuối cùng');
  expect(found('bo khong ')).toEqual({ slot: 'photo', text: 'Bến đò cũ [bỏ không].' });
  expect(found('rach vong ')?.text).toContain('[Rạch Vong]');
});

test('whatever stands in an article, the pieces of its headline are the headline and a snippet is a part of the text', () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      fc.constantFrom('ben', 'b', 'hoà 21', '"bến lức', '9.0', 'A B', 'd'),
      (headline, body, query) => {
        const index = createSearchIndex();
        index.put({ ...article({ body: [body] }), headline: plain(headline) });
        for (const hit of search(index, query).hits) {
          expect(textOf(hit.headline)).toBe(headline);
          const snippet = textOf(hit.snippet?.pieces ?? []).replace(/^…|…$/gu, '');
          expect(body).toContain(snippet);
          for (const { text } of hit.headline) expect(text).not.toBe('');
        }
      },
    ),
    { numRuns: 300 },
  );
});
