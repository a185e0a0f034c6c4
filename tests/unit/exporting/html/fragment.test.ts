/** The fragment for content management systems: the article whole, its parts by name, nothing in it that such a system throws away. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type HtmlElement, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { Article, Photo } from '#shared/article/article';
import { readAssetName } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { PARTS } from '#shared/exporting/html/dress';
import { renderFragment } from '#shared/exporting/html/fragment';
import { FRAGMENT_CLASSES, type FragmentStyles } from '#shared/exporting/html/fragment-dress';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { content } from '../../../support/arbitrary';
import {
  articleOf,
  bridgeArticle,
  emptyArticle,
  everyLetterArticle,
  paragraph,
  photoOf,
} from '../../../support/articles';
import { COSTS, furnishedArticle, setPhotos } from '../../../support/furnished';
import { elementsOf, mainOf, pageOf, textIn } from '../../../support/page';

const asset = readAssetName(`${'0a'.repeat(32)}.jpg`);
if (!asset) throw new Error('the fixture is a real name');
const PHOTO: Photo = { ...photoOf(asset), caption: plain('Gặt sớm.') };
const photos = new Map([
  [
    asset,
    [
      { address: 'bai/cau.jpg', width: 1200 },
      { address: 'bai/cau-480.jpg', width: 480 },
    ],
  ],
]);
const FURNISHED = furnishedArticle(PHOTO, [PHOTO, photoOf(null), PHOTO]);

const BOTH: readonly FragmentStyles[] = ['classes', 'inline'];
const fragmentOf = (article: Article, styles: FragmentStyles): string =>
  renderFragment(article, PORTAL, { photos, words: 'vi' }, { styles });

/** The styles of a fragment are asked for. */
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: { 'no-inline-style': 'off' } }),
);
const complaints = (html: string): readonly string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`));

describe.each(BOTH)('a fragment with %s', (styles) => {
  test.each([
    ['short', bridgeArticle(PHOTO)],
    ['furnished', FURNISHED],
    ['of every letter', everyLetterArticle()],
    ['empty', emptyArticle()],
  ])('of an article that is %s is valid, and says what the page says', (_, article) => {
    const html = fragmentOf(article, styles);
    expect(complaints(html)).toEqual([]);
    expect(textIn(html)).toBe(textIn(mainOf(pageOf(article))));
  });

  test('of whatever article is valid, and says what the page says', () => {
    fc.assert(
      fc.property(content, (input) => {
        const article = articleOf(arrange(piecesOf(input), PORTAL));
        const html = fragmentOf(article, styles);
        expect(complaints(html)).toEqual([]);
        expect(textIn(html)).toBe(textIn(mainOf(pageOf(article))));
      }),
      { numRuns: 30 },
    );
  });

  test('is one article element, without a page around it', () => {
    const html = fragmentOf(FURNISHED, styles);
    expect(html).toMatch(/^<article class="dl-article" lang="vi">\n.*<\/article>\n$/su);
    expect(html).not.toMatch(/<(?:html|head|body|main|style|script|meta|link|input|header)\b/u);
  });
});

/** What wp_kses_post lets pass of what a fragment could hold (wp-includes/kses.php: $allowedposttags and the attributes all of them may have). */
const KEPT_ELEMENTS = new Set(
  'a address article aside blockquote br cite col colgroup div em figcaption figure h1 h2 h3 hr img li ol p span strong table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const KEPT_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['class', 'style', 'aria-label'],
  a: ['href', 'rel'],
  article: ['lang'],
  img: ['src', 'alt', 'width', 'height'],
  th: ['scope'],
};
/** Of safecss_filter_attr. */
const KEPT_PROPERTIES = new Set(
  'border border-left clear float font-size font-style font-weight height margin max-width overflow padding padding-left text-align width'.split(
    ' ',
  ),
);

const isKept = (element: HtmlElement, attribute: string): boolean =>
  [...(KEPT_ATTRIBUTES['*'] ?? []), ...(KEPT_ATTRIBUTES[element.tagName] ?? [])].includes(attribute);

test('nothing of a fragment is thrown away by WordPress’s sanitiser', () => {
  for (const styles of BOTH) {
    const elements = elementsOf(fragmentOf(FURNISHED, styles));
    expect(elements.map((e) => e.tagName).filter((name) => !KEPT_ELEMENTS.has(name))).toEqual([]);
    const attributes = elements.flatMap((e) => e.attributes.map((a) => [e, a.key] as const));
    expect(attributes.filter(([e, key]) => !isKept(e, key)).map(([e, key]) => `${e.tagName} ${key}`)).toEqual([]);
    const rules = elements
      .flatMap((e) => (e.getAttributeValue('style') ?? '').split(';'))
      .filter((rule) => rule !== '');
    expect(rules.map((rule) => rule.split(':')[0] ?? '').filter((property) => !KEPT_PROPERTIES.has(property))).toEqual(
      [],
    );
    expect(rules.filter((rule) => /[(\\]|url|expression/u.test(rule))).toEqual([]);
  }
});

test('every class of a fragment is told of in the page about it', () => {
  const page = readFileSync(new URL('../../../../docs/cms-fragment.md', import.meta.url), 'utf8');
  const names = [...PARTS.flatMap((part) => FRAGMENT_CLASSES[part].split(' ')), 'dl-article'];
  for (const name of names) expect(page, name).toContain(`\`${name}\``);
});

test('the example in that page is what is rendered', () => {
  const page = readFileSync(new URL('../../../../docs/cms-fragment.md', import.meta.url), 'utf8');
  const [, example = ''] = /```html\n(.*?)```/su.exec(page) ?? [];
  const shown = articleOf({
    ...bridgeArticle(PHOTO),
    body: [
      paragraph('Cây cầu rộng 3,5 m.'),
      { type: 'subhead', level: 2, text: plain('Góp công') },
      { type: 'quote', text: plain('Tôi chống đò ở bến này hai mươi sáu năm.'), attribution: 'Ông Phan Văn Đò' },
      COSTS,
    ],
  });
  expect(example).toBe(fragmentOf(shown, 'classes'));
});

test('a fragment with classes has no style, and one with styles keeps the classes', () => {
  const [classes, inline] = BOTH.map((styles) => fragmentOf(FURNISHED, styles));
  expect(classes).not.toContain('style=');
  expect(inline?.replace(/ style="[^"]*"/gu, '').replace(/<colgroup>(?:<col>)*<\/colgroup>/gu, '')).toBe(classes);
});

test('a hyphen is a hyphen: what a PDF needs is left out', () => {
  expect(fragmentOf(articleOf({ lead: plain('COVID-19') }), 'classes')).toContain('>COVID-19</p>');
});

test('columns are as wide as they were set where styles are wanted', () => {
  expect(fragmentOf(articleOf({ body: [COSTS] }), 'inline')).toContain(
    '<table><colgroup><col style="width:50.00%"><col style="width:20.00%"><col style="width:30.00%"></colgroup>',
  );
});

test('a picture has one address, the widest: the system makes copies of its own', () => {
  const html = fragmentOf(articleOf({ body: [setPhotos('left', PHOTO)] }), 'classes');
  expect(html).toContain('<figure class="dl-photo dl-left image"><img class="dl-picture" src="bai/cau.jpg" alt=');
  expect(html).not.toContain('srcset');
});
