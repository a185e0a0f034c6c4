import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Inline } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { PARTS } from '#shared/exporting/html/dress';
import { escapeHtml } from '#shared/exporting/html/escape';
import { renderFragment } from '#shared/exporting/html/fragment';
import { FRAGMENT_DRESSES } from '#shared/exporting/html/fragment-dress';
import { PORTAL } from '#shared/layout/portal';
import { articleOf } from '../../../support/articles';
import { complaints, elementsOf, jsonLdOf, pageOf, textIn } from '../../../support/page';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  '--><b>',
  '<![CDATA[',
  '&lt;script&gt;',
  '&#x3c;script>',
  '</title><meta http-equiv="refresh" content="0;url=//evil.example">',
  '{{7*7}}',
  'Ủy ban “nhân dân”',
] as const;
const LINKS = [
  'javascript:alert(1)',
  'data:text/html,<script>',
  'https://a.example/?a=1&b="c"',
  'vbscript:x',
  'tel:+84 1',
  'tel:+841',
  'file:///etc/passwd',
];

const hostileText = fc
  .array(fc.constantFrom(...PAYLOADS), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' x '));
const hostileRun = fc
  .record({ text: hostileText, bold: fc.boolean(), link: fc.option(fc.constantFrom(...LINKS), { nil: undefined }) })
  .map(({ text, bold, link }) => ({
    text,
    ...(bold ? { bold: true as const } : {}),
    ...(link === undefined ? {} : { link }),
  }));
const hostile: fc.Arbitrary<Inline> = fc.array(hostileRun, { minLength: 1, maxLength: 3 });

const hostileArticle = fc
  .record({
    headline: hostile,
    lead: hostile,
    caption: hostile,
    body: hostile,
    item: hostile,
    name: hostileText,
    credit: hostileText,
    tag: hostileText,
  })
  .map(({ headline, lead, caption, body, item, name, credit, tag }) => ({
    ...articleOf({
      headline,
      lead,
      photos: [{ asset: null, size: null, alt: credit, caption, credit }],
      body: [
        { type: 'paragraph', text: body },
        { type: 'subhead', level: 2, text: item },
        { type: 'list', ordered: true, items: [{ text: item, sublist: null }] },
        { type: 'quote', text: body, attribution: name },
        {
          type: 'table',
          header: true,
          widths: [30, 70],
          rows: [
            [item, body],
            [caption, []],
          ],
        },
        { type: 'photos', position: 'left', photos: [{ asset: null, size: null, alt: credit, caption, credit }] },
        {
          type: 'box',
          blocks: [
            { type: 'subhead', level: 3, text: item },
            { type: 'paragraph', text: body },
          ],
        },
        { type: 'rule' },
      ],
      byline: [{ name, role: credit }],
    }),
    tags: [tag],
  }));

const KNOWN = new Set(
  'html head meta title script style body main div input article header h1 h2 h3 p strong em a br span figure figcaption ol ul li blockquote cite table colgroup col thead tbody tr th td aside hr address time'.split(
    ' ',
  ),
);

test('whatever is typed into an article, its page holds only elements of our own and no handler', () => {
  fc.assert(
    fc.property(hostileArticle, (article) => {
      const elements = elementsOf(pageOf(article));
      expect(elements.filter((e) => !KNOWN.has(e.tagName)).map((e) => e.tagName)).toEqual([]);
      expect(elements.filter((e) => e.tagName === 'script')).toHaveLength(1);
      expect(elements.flatMap((e) => e.attributes.map((a) => a.key)).filter((name) => name.startsWith('on'))).toEqual(
        [],
      );
      expect(elements.filter((e) => e.getAttributeValue('http-equiv') === 'refresh')).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('whatever is typed into an article, its fragment holds only elements of our own, no handler and no style but the house’s', () => {
  const photos = new Map();
  const house = new Set(PARTS.map((part) => FRAGMENT_DRESSES.inline.attributes[part]));
  fc.assert(
    fc.property(hostileArticle, (article) => {
      const html = renderFragment(article, PORTAL, { photos, words: 'vi' }, { styles: 'inline' });
      const elements = elementsOf(html);
      expect(elements.filter((e) => !KNOWN.has(e.tagName) || e.tagName === 'script').map((e) => e.tagName)).toEqual([]);
      expect(elements.flatMap((e) => e.attributes.map((a) => a.key)).filter((name) => name.startsWith('on'))).toEqual(
        [],
      );
      for (const [, given = ''] of html.matchAll(/<(?!col\b|article\b)\w+( class="[^"]*"(?: style="[^"]*")?)/gu))
        expect(house).toContain(given);
      for (const text of [article.headline, article.lead, ...article.body.flatMap(blockTexts)])
        expect(textIn(html)).toContain(textOf(text).replace(/\s+/gu, ''));
    }),
    { numRuns: 25 },
  );
});

test('links lead to the web, mail and telephone alone', () => {
  fc.assert(
    fc.property(hostileArticle, (article) => {
      const addresses = elementsOf(pageOf(article)).flatMap((e) =>
        e.tagName === 'a' ? [e.getAttributeValue('href') ?? ''] : [],
      );
      for (const address of addresses) expect(address).toMatch(/^(?:https|tel):/u);
    }),
    { numRuns: 25 },
  );
});

test('whatever is typed, the page is valid and every letter of it is shown', () => {
  fc.assert(
    fc.property(hostileArticle, (article) => {
      const html = pageOf(article);
      expect(complaints(html)).toEqual([]);
      const shown = textIn(html);
      const texts = [
        article.headline,
        article.lead,
        ...article.photos.map((p) => p.caption),
        ...article.body.flatMap(blockTexts),
      ];
      for (const text of texts) expect(shown).toContain(textOf(text).replace(/\s+/gu, ''));
    }),
    { numRuns: 12 },
  );
});

test('the data for search engines stays one JSON text whatever the headline says', () => {
  fc.assert(
    fc.property(hostileArticle, (article) => {
      expect(jsonLdOf(pageOf(article)).headline).toBe(
        textOf(article.headline).replace(/\s+/gu, ' ').trim() || 'Bài chưa có tít',
      );
    }),
    { numRuns: 25 },
  );
});

test('escaped text holds nothing that a parser could take for markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/u);
      expect(escaped.replace(/&(?:lt|gt|quot|#39);/gu, '.').replace(/&amp;/gu, '&')).toHaveLength(text.length);
    }),
  );
});
