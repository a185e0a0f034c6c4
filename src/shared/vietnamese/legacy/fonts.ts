/** Fonts that give an old alphabet away by their names: `.VnTime` and its kin, whose H fonts show small letters as capitals, and `VNI-Times`. */
import type { LegacyCharset } from './alphabets';

export interface LegacyFont {
  readonly charset: LegacyCharset;
  /** Whether it shows every letter as a capital. */
  readonly isCapitals: boolean;
}

/** @returns null for a font of today. */
export const legacyFontOf = (name: string): LegacyFont | null => {
  const font = name.trim().replace(/^['"]|['"]$/gu, '');
  if (/^\.vn/iu.test(font)) return { charset: 'tcvn3', isCapitals: font.endsWith('H') };
  if (/^vni[- ]/iu.test(font)) return { charset: 'vni', isCapitals: false };
  return null;
};
