import { expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#shared/article/article';
import { readOffsetDateTime } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { beginArticle } from '../../../../src/main/newsroom/begin-article';

const at = readOffsetDateTime('2020-01-01T00:00:00+07:00');

const partsOf = (layout: string, dateline = at && { at, place: 'Bến Lức' }) => ({
  newsroom: {
    read: async () => ({
      ok: true as const,
      troubles: [],
      newsroom: {
        ...EMPTY_NEWSROOM,
        templates: [
          {
            id: 'b2',
            name: 'Tin thời tiết',
            layout,
            content: {
              ...EMPTY_CONTENT,
              dateline,
              headline: plain('Thời tiết {{ngày}} ở {{nơi}}'),
              lead: plain('{{người}} – {{tít}}'),
            },
          },
        ],
      },
    }),
  },
  layouts: [PORTAL],
  now: () => new Date('2024-03-07T20:30:00Z'),
  person: 'Lê Hạnh',
  byline: '',
  place: '',
});

test('an article begins with its template, at this very moment by the newsroom’s own clock', async () => {
  expect(await beginArticle('b2', partsOf('portal'))).toEqual({
    ok: true,
    content: {
      ...EMPTY_CONTENT,
      dateline: { at: '2024-03-08T03:30:00+07:00', place: 'Bến Lức' },
      headline: plain('Thời tiết 08/03/2024 ở Bến Lức'),
      lead: plain('Lê Hạnh – {{tít}}'),
    },
    caret: null,
    form: { layout: 'portal', language: 'vi' },
  });
});

test('where writing goes on is told, and the text that waits for words comes along', async () => {
  const parts = partsOf('portal');
  const read = await parts.newsroom.read();
  const [template] = read.newsroom.templates;
  if (!template) throw new Error('there is a template');
  const body = ['{{ngày}}.', '{{con trỏ}}', 'Hết.'].map((text) => ({ type: 'paragraph' as const, text: plain(text) }));
  const templates = [{ ...template, content: { ...template.content, body } }];
  const newsroom = { read: async () => ({ ...read, newsroom: { ...read.newsroom, templates } }) };
  expect(await beginArticle('b2', { ...parts, newsroom })).toMatchObject({
    content: { body: [{ text: plain('08/03/2024.') }, { text: [] }, { text: plain('Hết.') }] },
    caret: { path: 'body/1', offset: 0 },
  });
});

test('what a template leaves open is as in an article that begins empty: where it is written, and who signs', async () => {
  const writer = { place: 'Cần Đước', byline: 'Thu Hà – Minh Tú' };
  expect(await beginArticle('b2', { ...partsOf('portal', null), ...writer })).toMatchObject({
    content: {
      dateline: { at: '2024-03-08T03:30:00+07:00', place: 'Cần Đước' },
      byline: [{ name: 'Thu Hà' }, { name: 'Minh Tú' }],
      headline: plain('Thời tiết 08/03/2024 ở Cần Đước'),
    },
  });
  expect(await beginArticle('b2', { ...partsOf('portal'), ...writer })).toMatchObject({
    content: { dateline: { place: 'Bến Lức' } },
  });
});

test('a template of a layout that is gone begins an article in the house’s own', async () => {
  expect(await beginArticle('b2', partsOf('nhat-bao'))).toMatchObject({ form: { layout: 'portal' } });
});

test('a template that is gone is told as missing', async () => {
  expect(await beginArticle('khac', partsOf('portal'))).toEqual({ ok: false, reason: 'missing' });
});
