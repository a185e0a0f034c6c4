// Pages obey the style sheets that they were made with: what is typed, and what somebody adds to a page later, dresses nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '#shared/article/inline';
import { renderFragment } from '#shared/exporting/html/fragment';
import { PORTAL } from '#shared/layout/portal';
import { fragmentPage } from '../../../../src/main/exporting/fragment-page';
import { withMarginBoxes } from '../../../../src/main/exporting/pdf/margin-boxes';
import { pdfFactsOf } from '../../../../src/main/exporting/pdf/pdf-facts';
import { styleSourcesOf, styleSum } from '../../../../src/main/exporting/style-sums';
import { articleOf, bridgeArticle } from '../../../support/articles';
import { pageOf } from '../../../support/page';

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u;
const policyIn = (page: string): string => POLICY.exec(page)?.[1] ?? '';
const sheetsIn = (page: string): readonly string[] =>
  [...page.matchAll(/<style>(.*?)<\/style>/gsu)].map(([, sheet = '']) => sheet);

test('the sum is the one that browsers reckon', () => {
  expect(styleSum('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
});

test('a page names the sum of the one sheet that is in it', () => {
  const page = pageOf(bridgeArticle());
  expect(sheetsIn(page)).toHaveLength(1);
  expect(policyIn(page)).toContain(`style-src '${styleSum(sheetsIn(page)[0] ?? '')}';`);
  expect(styleSourcesOf(page)).toBe(`'${styleSum(sheetsIn(page)[0] ?? '')}'`);
  expect(page).not.toMatch(/<[^>]* style=/u);
});

test('a sheet that somebody writes into headline, lead or body has no sum in the policy', () => {
  fc.assert(
    fc.property(fc.string(), (around) => {
      const typed = plain(`${around}<style>p{color:red}</style>${around}`);
      const page = pageOf(articleOf({ headline: typed, lead: typed, body: [{ type: 'paragraph', text: typed }] }));
      expect(sheetsIn(page)).toHaveLength(1);
      expect(styleSourcesOf(page).split(' ')).toHaveLength(1);
      expect(styleSourcesOf(page)).not.toContain(styleSum('p{color:red}'));
    }),
    { numRuns: 50 },
  );
});

test('a page for paper leaves its policy to whoever prints it, who knows the sheet of its margins too', () => {
  const article = bridgeArticle();
  const page = pageOf(article, { paper: 'newspaper' });
  expect(policyIn(page)).toBe('');
  const printed = withMarginBoxes(page, pdfFactsOf(article, { paper: 'newspaper', publisher: 'Kênh Rạch' }));
  expect(styleSourcesOf(printed).split(' ')).toEqual(sheetsIn(printed).map((sheet) => `'${styleSum(sheet)}'`));
  expect(sheetsIn(printed)).toHaveLength(2);
});

test('a page without a sheet obeys none', () => {
  expect(styleSourcesOf('')).toBe("'none'");
  expect(styleSourcesOf('<head></head><body><style>p{}</style></body>')).toBe("'none'");
});

test('a fragment that is looked at carries its styles in a sheet, and nothing else of it is changed', () => {
  const article = bridgeArticle();
  const fragment = renderFragment(article, PORTAL, { photos: new Map(), words: 'vi' }, { styles: 'inline' });
  const page = fragmentPage(fragment, 'vi');
  expect(fragment).toContain(' style="');
  expect(page).not.toContain(' style="');
  const [sheet = ''] = sheetsIn(page);
  const back = page.replace(/ data-style="(\d+)"/gu, (_, number: string) => {
    const rule = new RegExp(`\\[data-style="${number}"\\]\\{([^}]*)\\}`, 'u').exec(sheet)?.[1] ?? '';
    return ` style="${rule}"`;
  });
  expect(back).toContain(fragment);
});
