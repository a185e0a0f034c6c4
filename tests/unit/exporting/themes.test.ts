/** Themes as data: those that come with the program can be read by everybody, those of a newsroom are judged, and none breaks out of a page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Theme } from '#shared/exporting/theme';
import { coloursOf, contrast, SCHEMES, unreadable } from '#shared/exporting/theme-colours';
import { allThemes, BUILT_IN_THEMES, HOUSE, readThemes, themeOf } from '#shared/exporting/themes';

const OWN: Theme = {
  ...HOUSE,
  id: 'kenh-rach',
  name: { vi: 'Kênh Rạch', en: 'Kênh Rạch' },
  publisher: { name: 'Báo Kênh Rạch', address: 'https://kenhrach.example/' },
  canonical: 'https://kenhrach.example/{section}/{date}/{slug}-{id}.html',
  footer: 'Tòa soạn: ấp Rạch Chanh\nĐiện thoại: 0272 000 000',
};

describe('the themes that come with the program', () => {
  test.each(BUILT_IN_THEMES.map((theme) => [theme.id, theme] as const))(
    '%s can be read in light and in dark',
    (_, theme) => {
      expect(unreadable(theme)).toEqual([]);
    },
  );

  test('differ in form, and the house’s own comes first', () => {
    expect(BUILT_IN_THEMES.map(({ id }) => id)).toEqual(['house', 'portal-blue', 'magazine']);
    expect(new Set(BUILT_IN_THEMES.map(({ look }) => look)).size).toBe(BUILT_IN_THEMES.length);
  });

  test('name nobody, so that no page goes out under a stranger’s name', () => {
    for (const { publisher, canonical, logo, footer } of BUILT_IN_THEMES)
      expect([publisher.name, publisher.address, canonical, logo, footer]).toEqual(['', '', '', null, '']);
  });
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#b3261e', '#b3261e', 1],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
])('the contrast of %s and %s is %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
});

describe('a newsroom’s own theme', () => {
  test('is taken as it is where it is well formed', () => {
    expect(readThemes([OWN])).toEqual({ themes: [OWN], problems: [] });
  });

  test('without colours of its own has the house’s, around its accent', () => {
    for (const scheme of SCHEMES)
      expect(coloursOf(OWN, scheme)).toMatchObject({ ...coloursOf(HOUSE, scheme), accent: OWN.accent[scheme] });
  });

  test('whose accent cannot be read is refused with the colours that clash', () => {
    const pale = { ...OWN, accent: { light: '#ffd54a', dark: '#ff8a75' } };
    expect(readThemes([pale])).toEqual({
      themes: [],
      problems: [{ nth: 0, reason: 'unreadable', detail: 'light: accent #ffd54a on sheet #fffefb' }],
    });
  });

  test('with a broken field is refused with its name, and the others are taken', () => {
    const read = readThemes([{ ...OWN, accent: { light: 'red', dark: '#ff8a75' } }, 'no theme', OWN]);
    expect(read.themes).toEqual([OWN]);
    expect(read.problems).toEqual([
      { nth: 0, reason: 'not-a-theme', detail: 'accent.light' },
      { nth: 1, reason: 'not-a-theme', detail: '' },
    ]);
  });

  test('with the id of one before it is refused', () => {
    expect(readThemes([OWN, { ...OWN, footer: '' }]).problems).toEqual([
      { nth: 1, reason: 'same-id', detail: 'kenh-rach' },
    ]);
  });

  test('may stand in the place of one that comes with the program', () => {
    const house = { ...OWN, id: 'house' };
    expect(themeOf('house', [house])).toBe(house);
    expect(allThemes([house]).filter(({ id }) => id === 'house')).toEqual([house]);
  });

  test('that is there no more gives way to the house’s', () => {
    expect(themeOf('kenh-rach', [OWN])).toBe(OWN);
    expect(themeOf('kenh-rach', [])).toBe(HOUSE);
    expect(themeOf('magazine', []).id).toBe('magazine');
  });
});

const BREAKOUTS = [
  '#fff}</style><script>alert(1)</script>',
  '#ffffff;background:url(https://evil.example)',
  'red',
  '#12345',
  'expression(alert(1))',
  '"><img src=x onerror=alert(1)>',
];
const ADDRESSES = [
  'javascript:alert(1)',
  'https://a.example/"onmouseover=alert(1)',
  'https://a.example/<b>',
  'https://a b.example',
  'data:text/html,x',
  '//evil.example',
];
const CANONICALS = [
  ...ADDRESSES,
  'https://a.example/{words}',
  'https://a.example/{slug',
  'https:///{slug}',
  'https://a.example\\{slug}',
];
const LOGOS = [
  'data:image/svg+xml;base64,PHN2Zz4=',
  'data:text/html;base64,PGI+',
  'https://evil.example/pixel.png',
  'data:image/png;base64,iVBO"><script>',
];

test.each<readonly [string, readonly string[], (value: string) => unknown]>([
  ['colour', BREAKOUTS, (light) => ({ ...OWN, accent: { light, dark: '#ff8a75' } })],
  [
    'page colour',
    BREAKOUTS,
    (page) => ({ ...OWN, colours: { light: { ...coloursOf(HOUSE, 'light'), page }, dark: coloursOf(HOUSE, 'dark') } }),
  ],
  ['face', BREAKOUTS, (font) => ({ ...OWN, font })],
  ['look', BREAKOUTS, (look) => ({ ...OWN, look })],
  ['publisher’s address', ADDRESSES, (address) => ({ ...OWN, publisher: { name: 'x', address } })],
  ['publisher’s logo', ADDRESSES, (logo) => ({ ...OWN, publisher: { name: 'x', address: '', logo } })],
  ['page address', CANONICALS, (canonical) => ({ ...OWN, canonical })],
  ['logo', LOGOS, (picture) => ({ ...OWN, logo: { picture, alt: 'x' } })],
  ['id', ['../house', 'Nhà', ''], (id) => ({ ...OWN, id })],
])('no hostile %s gets in', (_, values, themeWith) => {
  for (const value of values) expect(readThemes([themeWith(value)]).themes, value).toEqual([]);
});

test('whatever is given as themes, something is said of each', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (values) => {
      const { themes, problems } = readThemes(values);
      expect(themes.length + problems.length).toBe(values.length);
    }),
  );
});
