import { expect, test } from 'vitest';
import { readOffsetDateTime } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { countContent } from '#shared/article/words';
import { cutAtWord } from '#shared/exporting/html/cut-text';
import { keywordsOf } from '#shared/exporting/html/keywords';
import { pageFacts } from '#shared/exporting/html/page-facts';
import { articleOf, bridgeArticle, emptyArticle, paragraph, photoOf } from '../../../support/articles';
import { jsonLdOf, pageOf } from '../../../support/page';

const metaOf = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`, 'u').exec(html)?.[1];

test('the description is the lead, cut at a word to 160 characters', () => {
  const description =
    metaOf(pageOf(articleOf({ lead: plain('Ủy ban nhân dân huyện '.repeat(20).trim()) })), 'description') ?? '';
  expect(description.length).toBeLessThanOrEqual(160);
  expect(description).toMatch(/ (?:Ủy|ban|nhân|dân|huyện)…$/u);
});

test('an article without a lead is described by its first paragraph', () => {
  expect(metaOf(pageOf(articleOf({ body: [paragraph('Đoạn đầu.'), paragraph('Đoạn sau.')] })), 'description')).toBe(
    'Đoạn đầu.',
  );
});

test('an article without words has no description and still a title', () => {
  const html = pageOf(emptyArticle());
  expect(metaOf(html, 'description')).toBeUndefined();
  expect(html).toContain('<title>Bài chưa có tít</title>');
});

test('a long headline is cut in the title and whole in the article and for messengers', () => {
  const headline = 'Chủ tịch xã kiểm tra '.repeat(6).trim();
  const html = pageOf(articleOf({ headline: plain(headline) }));
  expect(/<title>(.*)<\/title>/u.exec(html)?.[1]?.length).toBeLessThanOrEqual(70);
  expect(metaOf(html, 'og:title')).toBe(headline);
  expect(html).toContain(`<h1>${headline}</h1>`);
});

test('search engines get the article’s facts with their zones', () => {
  expect(jsonLdOf(pageOf(bridgeArticle(photoOf(null))))).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Xã Thạnh Lợi khánh thành cây cầu thứ ba bắc qua kênh Rạch Chanh',
    datePublished: '2024-03-08T10:54:03+07:00',
    dateModified: '2024-03-08T04:20:00.000Z',
    author: [{ '@type': 'Person', name: 'Lê Hạnh' }],
    locationCreated: { '@type': 'Place', name: 'Thạnh Lợi' },
    inLanguage: 'vi',
    wordCount: countContent(bridgeArticle(photoOf(null))).words,
  });
});

test('an article written ahead of its hour is not changed before it is published', () => {
  const at = readOffsetDateTime('2024-03-09T06:00:00+07:00');
  if (!at) throw new Error('a real moment');
  expect(pageFacts(articleOf({ dateline: { at, place: null } })).modified).toBe('2024-03-09T06:00:00+07:00');
});

test('messengers get type, title, description, locale and hours', () => {
  const html = pageOf(bridgeArticle());
  expect(metaOf(html, 'og:type')).toBe('article');
  expect(metaOf(html, 'og:locale')).toBe('vi_VN');
  expect(metaOf(html, 'og:description')).toMatch(/^Sáng 08\/3\/2024, hơn 400 hộ dân/u);
  expect(metaOf(html, 'article:published_time')).toBe('2024-03-08T10:54:03+07:00');
  expect(metaOf(html, 'author')).toBe('Lê Hạnh');
});

test('keywords are the desk’s tags, or else the names in the text', () => {
  expect(keywordsOf({ ...bridgeArticle(), tags: ['cầu đường'] })).toEqual(['cầu đường']);
  expect(keywordsOf(articleOf({ lead: plain('Sáng nay UBND huyện Bến Lức họp tại Bến Lức.') }))).toEqual([
    'UBND',
    'Bến Lức',
  ]);
});

test.each([
  ['vừa', 10, 'vừa'],
  ['một hai ba bốn', 8, 'một hai…'],
  ['một, hai', 7, 'một…'],
  ['  hai   dòng\nchữ ', 20, 'hai dòng chữ'],
  ['dàiquáđithôi', 5, 'dàiq…'],
  ['abc😀😀', 5, 'abc…'],
])('%j within %i is %j', (text, limit, expected) => {
  expect(cutAtWord(text, limit)).toBe(expected);
});
