/** The colours a theme's page comes out in, and whether everybody can read what is set in them. */
import type { Palette, Theme } from './theme';

export interface Colours extends Palette {
  readonly accent: string;
}

/** The sheet of the editor: warm paper on a desk. */
const HOUSE: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    page: '#efece6',
    sheet: '#fffefb',
    ink: '#1d1b18',
    muted: '#5d574e',
    faint: '#6a6459',
    rule: '#e2ddd3',
  },
  dark: { page: '#161513', sheet: '#24221f', ink: '#efeae1', muted: '#b5ada0', faint: '#9a9285', rule: '#34312c' },
};

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const coloursOf = ({ accent, colours }: Theme, scheme: Scheme): Colours => ({
  ...(colours ?? HOUSE)[scheme],
  accent: accent[scheme],
});

/** As WCAG 2 defines it (relative luminance of sRGB). @param colour `#rrggbb` */
const luminance = (colour: string): number => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** @returns from 1 (the same colour) to 21 (black on white). */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Text of ordinary size, WCAG 2.2 success criterion 1.4.3. */
const READABLE = 4.5;

const PAPERS = ['sheet', 'page'] as const;
const INKS = ['ink', 'muted', 'faint', 'accent'] as const;

/** Every ink is used on the sheet, and on the page too, which lies under boxes, captions and the footer. */
const unreadableIn = (theme: Theme, scheme: Scheme): readonly string[] => {
  const colours = coloursOf(theme, scheme);
  return PAPERS.flatMap((paper) =>
    INKS.filter((ink) => contrast(colours[ink], colours[paper]) < READABLE).map(
      (ink) => `${scheme}: ${ink} ${colours[ink]} on ${paper} ${colours[paper]}`,
    ),
  );
};

/** What cannot be read, a line each, e.g. `dark: accent #333333 on sheet #222222`. */
export const unreadable = (theme: Theme): readonly string[] => SCHEMES.flatMap((scheme) => unreadableIn(theme, scheme));
