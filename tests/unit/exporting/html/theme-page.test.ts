/** Pages in their themes: valid in each, the newsroom's name above and its address under the article, and the article the same in all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { themeWords } from '#shared/exporting/html/masthead';
import { canonicalOf } from '#shared/exporting/html/standing';
import type { Theme } from '#shared/exporting/theme';
import { BUILT_IN_THEMES, HOUSE, readThemes } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import { articleOf, bridgeArticle, emptyArticle, photoOf } from '../../../support/articles';
import { furnishedArticle } from '../../../support/furnished';
import { complaints, elementsOf, jsonLdOf, mainOf, pageOf } from '../../../support/page';

const PIXEL = 'data:image/png;base64,iVBORw0KGgo=';

const owned = (theme: Theme): Theme => ({
  ...theme,
  publisher: {
    name: 'Báo Kênh & Rạch',
    address: 'https://kenhrach.example/?a=1&b=2',
    logo: 'https://kenhrach.example/logo.png',
  },
  canonical: 'https://kenhrach.example/{section}/{slug}.html',
  logo: { picture: PIXEL, alt: 'Báo Kênh & Rạch' },
  footer: 'Tòa soạn: ấp Rạch Chanh\n\nĐiện thoại: <0272 000 000>',
});

const FURNISHED = furnishedArticle(photoOf(null), [photoOf(null), photoOf(null)]);
const SECTIONED: Article = { ...bridgeArticle(), section: 'Nông thôn mới' };

describe.each(BUILT_IN_THEMES.map((theme) => [theme.id, theme] as const))('in the theme %s', (_, theme) => {
  test.each([
    ['empty', emptyArticle()],
    ['furnished', FURNISHED],
    ['with a section', SECTIONED],
  ])('the page of an article that is %s is valid, with and without a publisher', (_name, article) => {
    for (const each of [theme, owned(theme)]) expect(complaints(pageOf(article, { theme: each }))).toEqual([]);
  });

  test('the article is the same as in any other', () => {
    expect(mainOf(pageOf(FURNISHED, { theme: owned(theme) }))).toBe(mainOf(pageOf(FURNISHED)));
  });

  test('its colours are those of the page, in light, in dark and on paper', () => {
    const html = pageOf(emptyArticle(), { theme });
    expect(html).toContain(`--accent:${theme.accent.light};--shadow`);
    expect(html).toContain(`--accent:${theme.accent.dark};--shadow`);
    expect(html).toContain(`@media print{\n:root,:root:has([value=large]:checked){--accent:${theme.accent.light}}`);
    expect(html).toContain(`--face:var(--${theme.font})`);
  });
});

test('the newsroom’s logo leads home, and its foot has a line for each of its lines', () => {
  const html = pageOf(bridgeArticle(), { theme: owned(HOUSE) });
  expect(html).toContain(
    `<body>\n<header class="masthead"><a href="https://kenhrach.example/?a=1&amp;b=2" rel="noopener"><img src="${PIXEL}" alt="Báo Kênh &amp; Rạch"></a></header>\n<main>`,
  );
  expect(html).toContain(
    '</main>\n<footer class="imprint"><p>Tòa soạn: ấp Rạch Chanh<br>Điện thoại: &lt;0272 000 000&gt;</p></footer>\n</body>',
  );
});

test('without a logo the publisher’s name stands there, and without either nothing', () => {
  expect(pageOf(bridgeArticle(), { theme: { ...owned(HOUSE), logo: null } })).toContain(
    'rel="noopener">Báo Kênh &amp; Rạch</a></header>',
  );
  expect(pageOf(bridgeArticle())).not.toMatch(/<header class="masthead|<footer/u);
});

test('a logo that says nothing is no link', () => {
  const theme = { ...owned(HOUSE), logo: { picture: PIXEL, alt: '' } };
  expect(pageOf(bridgeArticle(), { theme })).toContain(`<header class="masthead"><img src="${PIXEL}" alt=""></header>`);
  expect(complaints(pageOf(bridgeArticle(), { theme }))).toEqual([]);
});

test('a page for paper holds the article alone', () => {
  const html = pageOf(bridgeArticle(), { theme: owned(HOUSE), paper: 'newspaper' });
  expect(elementsOf(html).map((e) => e.tagName)).not.toContain('footer');
  expect(html).not.toMatch(/class="(?:masthead|text-size)"/u);
  expect(complaints(html)).toEqual([]);
});

test('the letters of a theme are among those a page is asked to carry', () => {
  expect(themeWords(owned(HOUSE))).toMatch(/Báo Kênh & Rạch.*Tòa soạn/su);
});

describe('the page’s address', () => {
  const addressWith = (canonical: string, article: Article): string | null =>
    canonicalOf(article, PORTAL, { ...HOUSE, canonical });

  test.each([
    [
      'https://a.example/{slug}.html',
      'https://a.example/xa-thanh-loi-khanh-thanh-cay-cau-thu-ba-bac-qua-kenh-rach-chanh.html',
    ],
    [
      'https://a.example/{section}/{date}/{id}',
      'https://a.example/nong-thon-moi/2024-03-08/01hre5q3k8zq4t7v9x2n6m5b1c',
    ],
    ['https://a.example/tin?id={id}', 'https://a.example/tin?id=01hre5q3k8zq4t7v9x2n6m5b1c'],
  ])('of the pattern %s is %s', (pattern, address) => {
    expect(addressWith(pattern, SECTIONED)).toBe(address);
  });

  test('leaves no empty folder where the article has no section', () => {
    expect(addressWith('https://a.example/{section}/{date}', bridgeArticle())).toBe('https://a.example/2024-03-08');
  });

  test('takes the desk’s own slug, and the words for an article without a headline', () => {
    expect(addressWith('https://a.example/{slug}', { ...SECTIONED, slug: 'cầu mới' })).toBe(
      'https://a.example/cau-moi',
    );
    expect(addressWith('https://a.example/{slug}', emptyArticle())).toBe('https://a.example/bai-chua-co-tit');
  });

  test('takes the newsroom’s own day where the article has no dateline', () => {
    const late = { ...emptyArticle(), updatedAt: toInstant(new Date('2024-03-08T22:20:00Z')) };
    expect(addressWith('https://a.example/{date}', late)).toBe('https://a.example/2024-03-09');
  });

  test('is said to browsers, to messengers and to search engines alike', () => {
    const html = pageOf(SECTIONED, { theme: owned(HOUSE) });
    const address = `https://kenhrach.example/nong-thon-moi/xa-thanh-loi-khanh-thanh-cay-cau-thu-ba-bac-qua-kenh-rach-chanh.html`;
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(html).toContain(`<meta property="og:url" content="${address}">`);
    expect(jsonLdOf(html)).toMatchObject({ url: address, mainEntityOfPage: { '@type': 'WebPage', '@id': address } });
  });

  test('is not said where the newsroom has none', () => {
    const html = pageOf(SECTIONED);
    expect(html).not.toMatch(/rel="canonical"|og:url|twitter:card/u);
    expect(jsonLdOf(html)).not.toHaveProperty('mainEntityOfPage');
  });
});

test('search engines are told who publishes and in which section', () => {
  const html = pageOf(SECTIONED, { theme: owned(HOUSE) });
  expect(jsonLdOf(html)).toMatchObject({
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'Báo Kênh & Rạch',
      url: 'https://kenhrach.example/?a=1&b=2',
      logo: { '@type': 'ImageObject', url: 'https://kenhrach.example/logo.png' },
    },
    articleSection: 'Nông thôn mới',
  });
  expect(html).toContain('<meta property="og:site_name" content="Báo Kênh &amp; Rạch">');
  expect(html).toContain('<meta property="article:section" content="Nông thôn mới">');
  expect(html).toContain('<meta property="article:author" content="Lê Hạnh">');
});

const hostileText = fc.constantFrom(
  '</style><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '</title>',
  "' onx='",
  '&lt;b&gt;',
  '-->',
);

test('whatever a theme says, its page has no element, handler or rule of its own', () => {
  const themes = fc
    .record({ name: hostileText, alt: hostileText, footer: fc.array(hostileText).map((lines) => lines.join('\n')) })
    .map(({ name, alt, footer }) =>
      readThemes([{ ...owned(HOUSE), publisher: { name, address: '' }, logo: { picture: PIXEL, alt }, footer }]),
    )
    .map(({ themes: [theme] }) => theme);
  const known = pageOf(articleOf({ headline: plain('Tít') }));
  const styleOf = (html: string): string => html.slice(html.indexOf('<style>'), html.indexOf('</style>'));
  fc.assert(
    fc.property(themes, (theme) => {
      const html = pageOf(articleOf({ headline: plain('Tít') }), theme ? { theme } : {});
      expect(theme).toBeDefined();
      expect(styleOf(html)).toBe(styleOf(known));
      const elements = elementsOf(html);
      expect(elements.filter((e) => e.tagName === 'script' || e.tagName === 'svg')).toHaveLength(1);
      expect(elements.flatMap((e) => e.attributes.map((a) => a.key)).filter((key) => key.startsWith('on'))).toEqual([]);
      expect(jsonLdOf(html)).toMatchObject({ headline: 'Tít' });
      expect(complaints(html)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
