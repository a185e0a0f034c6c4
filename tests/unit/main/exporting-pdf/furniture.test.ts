import { expect, test } from 'vitest';
import { readOffsetDateTime } from '#shared/article/identity';
import { furnitureOf } from '../../../../src/main/exporting/pdf/furniture';
import { withMarginBoxes } from '../../../../src/main/exporting/pdf/margin-boxes';
import { pdfFactsOf } from '../../../../src/main/exporting/pdf/pdf-facts';
import { bridgeArticle, emptyArticle } from '../../../support/articles';

const newspaper = { paper: 'newspaper', publisher: 'Báo Kênh Rạch' } as const;
const decree = { ...newspaper, paper: 'decree-30' } as const;
const article = { ...bridgeArticle(), section: 'Nông nghiệp' };
const page = (nth: number) => ({ first: nth === 1, page: String(nth), pages: '3' });
const said = (facts: ReturnType<typeof pdfFactsOf>, nth: number) =>
  furnitureOf(facts, page(nth)).lines.map(({ text }) => text);

test('the first page has the masthead, the others the headline', () => {
  const facts = pdfFactsOf(article, newspaper);
  expect(said(facts, 1)).toEqual(['Báo Kênh Rạch', 'Nông nghiệp', '08/03/2024', 'Trang 1/3']);
  expect(said(facts, 2)).toEqual([facts.title, '08/03/2024', 'Báo Kênh Rạch', 'Trang 2/3']);
});

test('what there is of a masthead is set in balance', () => {
  const placed = (publisher: string, section: string) =>
    furnitureOf(pdfFactsOf({ ...article, section }, { ...newspaper, publisher }), page(1))
      .lines.filter(({ edge }) => edge === 'top')
      .map(({ text, align }) => `${align}: ${text}`);
  expect(placed('', '')).toEqual(['centre: 08/03/2024']);
  expect(placed('', 'Nông nghiệp')).toEqual(['left: Nông nghiệp', 'right: 08/03/2024']);
  expect(placed('Báo Kênh Rạch', '')).toEqual(['left: Báo Kênh Rạch', 'right: 08/03/2024']);
});

test('the page speaks the language of its article', () => {
  const facts = pdfFactsOf({ ...article, language: 'en' }, newspaper);
  expect(said(facts, 2)).toContain('Page 2 of 3');
  expect(said(facts, 2)).toContain('8 March 2024');
});

test('the day is the one that was written, wherever this machine stands', () => {
  const at = readOffsetDateTime('2024-03-08T00:30:00+07:00');
  if (at === null) throw new Error('a fixture is written wrongly');
  expect(pdfFactsOf({ ...article, dateline: { at, place: null } }, newspaper).day).toBe('08/03/2024');
});

test('a long headline is cut at a word', () => {
  const [headline = ''] = said({ ...pdfFactsOf(article, newspaper), title: 'rất dài '.repeat(40) }, 2);
  expect(headline.length).toBeLessThanOrEqual(80);
  expect(headline).toMatch(/ (?:rất|dài)…$/u);
});

test('an article that says nothing of itself has its page number and no line over nothing', () => {
  const furniture = furnitureOf(pdfFactsOf(emptyArticle(), { ...newspaper, publisher: '' }), page(1));
  expect(furniture.lines.map(({ text }) => text)).toEqual(['Trang 1/3']);
  expect(furniture.strokes).toEqual([]);
});

test('after Decree 30 the number alone stands centred above the text, from the second page on', () => {
  const facts = pdfFactsOf(article, decree);
  expect(furnitureOf(facts, page(1)).lines).toEqual([]);
  expect(furnitureOf(facts, page(2)).lines).toMatchObject([{ text: '2', align: 'centre', edge: 'top', size: 13 }]);
});

test('a printer’s page has the same lines, with the engine counting', () => {
  const boxes = withMarginBoxes('<html><head></head></html>', pdfFactsOf(article, newspaper));
  expect(boxes).toContain('@top-left{content:"Báo Kênh Rạch"');
  expect(boxes).toContain('content:"Trang " counter(page) "/" counter(pages) ""');
  const numbered = withMarginBoxes('<head></head>', pdfFactsOf(article, decree));
  expect(numbered).toContain('@top-center{content:"" counter(page) ""');
  expect(numbered).toMatch(/:first\{@top-left\{content:"";[^}]*\}@top-center\{content:""/u);
});

test('no headline ends the style sheet that it stands in', () => {
  const title = 'A"} </style><script>x</script>\\';
  const boxes = withMarginBoxes('<head></head>', { ...pdfFactsOf(article, newspaper), title });
  expect(boxes.match(/<\/style>/gu)).toHaveLength(1);
  expect(boxes).not.toContain('<script');
});
