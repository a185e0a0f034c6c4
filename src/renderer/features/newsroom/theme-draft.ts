/** A theme while it is being made: copied from another one, and what keeps it from being kept. Pure. */
import * as v from 'valibot';
import type { Theme } from '#shared/exporting/theme';
import { themeSchema } from '#shared/exporting/theme';
import { coloursOf, contrast, SCHEMES, type Scheme } from '#shared/exporting/theme-colours';

/** Under another id: the one that it comes from stays what it is. */
export const copyOfTheme = (theme: Theme, id: string, name: string): Theme => ({
  ...theme,
  id: id.toLowerCase(),
  name: { vi: name, en: name },
});

/** Text of ordinary size, WCAG 2.2 success criterion 1.4.3. */
export const READABLE = 4.5;

/** Of the accent on whatever it stands on, where it is read worst. */
export const accentContrast = (theme: Theme, scheme: Scheme): number => {
  const { accent, sheet, page } = coloursOf(theme, scheme);
  return Math.min(contrast(accent, sheet), contrast(accent, page));
};

export type ThemeFlaw = 'name' | 'accent' | 'address' | 'canonical' | 'other';

const fieldOf = (path: string | null): ThemeFlaw => {
  if (path?.startsWith('publisher')) return 'address';
  return path === 'canonical' ? 'canonical' : 'other';
};

/** The first thing to mend; null where the theme can be kept. */
export const flawOf = (theme: Theme): ThemeFlaw | null => {
  if (theme.name.vi.trim() === '') return 'name';
  const parsed = v.safeParse(themeSchema, theme);
  if (!parsed.success) return fieldOf(v.getDotPath(parsed.issues[0]));
  return SCHEMES.some((scheme) => accentContrast(theme, scheme) < READABLE) ? 'accent' : null;
};
