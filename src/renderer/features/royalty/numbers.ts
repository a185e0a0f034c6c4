/** Numbers as people type them into a royalty sheet: `1,5` and `1.5`, `200.000` and `200000`. */

import type { Language } from '#shared/settings';

export interface Bounds {
  readonly isWhole: boolean;
  readonly max: number;
}

/** `12.500` and `1.200.000`: groups of three, whatever sign parts them. */
const GROUPED = /^\d{1,3}(?:[.,\s]\d{3})+$/u;
const DECIMAL = /^\d+(?:[.,]\d+)?$/u;

/** @returns null where nothing stands there, `wrong` where it is no number within the bounds */
export const readNumber = (text: string, { isWhole, max }: Bounds): number | null | 'wrong' => {
  const typed = text.trim();
  if (typed === '') return null;
  if (isWhole) {
    if (!GROUPED.test(typed) && !/^\d+$/u.test(typed)) return 'wrong';
    const number = Number(typed.replace(/\D/gu, ''));
    return number <= max ? number : 'wrong';
  }
  if (!DECIMAL.test(typed)) return 'wrong';
  const number = Math.round(Number(typed.replace(',', '.')) * 100) / 100;
  return number <= max ? number : 'wrong';
};

const SHAPE: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };
const WRITERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', SHAPE),
  en: new Intl.NumberFormat('en-GB', SHAPE),
};

/** As the window's language writes them, and the printed sheet: `12.500` and `1,5` in Vietnamese, `12,500` and `1.5` in English. */
export const writeNumber = (value: number, language: Language): string => WRITERS[language].format(value);
