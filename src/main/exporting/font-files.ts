/** The house faces as `data:` addresses, bundled into a chunk of their own that is read at the first export. */

import sansLatinItalic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-italic.woff2?inline';
import sansLatin from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?inline';
import sansLatinBoldItalic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-italic.woff2?inline';
import sansLatinBold from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?inline';
import sansExtendedItalic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-italic.woff2?inline';
import sansExtended from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff2?inline';
import sansExtendedBoldItalic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-600-italic.woff2?inline';
import sansExtendedBold from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-600-normal.woff2?inline';
import sansVietnameseItalic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-italic.woff2?inline';
import sansVietnamese from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?inline';
import sansVietnameseBoldItalic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-italic.woff2?inline';
import sansVietnameseBold from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?inline';
import type { FontFace } from '#shared/exporting/html/font-face';
import latin400Italic from '../../../resources/fonts/source-serif-4/source-serif-4-latin-400-italic.woff2?inline';
import latin400 from '../../../resources/fonts/source-serif-4/source-serif-4-latin-400-normal.woff2?inline';
import latin600Italic from '../../../resources/fonts/source-serif-4/source-serif-4-latin-600-italic.woff2?inline';
import latin600 from '../../../resources/fonts/source-serif-4/source-serif-4-latin-600-normal.woff2?inline';
import extended400Italic from '../../../resources/fonts/source-serif-4/source-serif-4-latin-ext-400-italic.woff2?inline';
import extended400 from '../../../resources/fonts/source-serif-4/source-serif-4-latin-ext-400-normal.woff2?inline';
import extended600Italic from '../../../resources/fonts/source-serif-4/source-serif-4-latin-ext-600-italic.woff2?inline';
import extended600 from '../../../resources/fonts/source-serif-4/source-serif-4-latin-ext-600-normal.woff2?inline';
import vietnamese400Italic from '../../../resources/fonts/source-serif-4/source-serif-4-vietnamese-400-italic.woff2?inline';
import vietnamese400 from '../../../resources/fonts/source-serif-4/source-serif-4-vietnamese-400-normal.woff2?inline';
import vietnamese600Italic from '../../../resources/fonts/source-serif-4/source-serif-4-vietnamese-600-italic.woff2?inline';
import vietnamese600 from '../../../resources/fonts/source-serif-4/source-serif-4-vietnamese-600-normal.woff2?inline';

const serif = { family: 'Source Serif 4' } as const;
const sans = { family: 'Be Vietnam Pro' } as const;

export const HOUSE_FACES: readonly FontFace[] = [
  { ...serif, style: 'normal', weight: 400, alphabet: 'latin', source: latin400 },
  { ...serif, style: 'normal', weight: 400, alphabet: 'latin-ext', source: extended400 },
  { ...serif, style: 'normal', weight: 400, alphabet: 'vietnamese', source: vietnamese400 },
  { ...serif, style: 'normal', weight: 600, alphabet: 'latin', source: latin600 },
  { ...serif, style: 'normal', weight: 600, alphabet: 'latin-ext', source: extended600 },
  { ...serif, style: 'normal', weight: 600, alphabet: 'vietnamese', source: vietnamese600 },
  { ...serif, style: 'italic', weight: 400, alphabet: 'latin', source: latin400Italic },
  { ...serif, style: 'italic', weight: 400, alphabet: 'latin-ext', source: extended400Italic },
  { ...serif, style: 'italic', weight: 400, alphabet: 'vietnamese', source: vietnamese400Italic },
  { ...serif, style: 'italic', weight: 600, alphabet: 'latin', source: latin600Italic },
  { ...serif, style: 'italic', weight: 600, alphabet: 'latin-ext', source: extended600Italic },
  { ...serif, style: 'italic', weight: 600, alphabet: 'vietnamese', source: vietnamese600Italic },
  { ...sans, style: 'normal', weight: 400, alphabet: 'latin', source: sansLatin },
  { ...sans, style: 'normal', weight: 400, alphabet: 'latin-ext', source: sansExtended },
  { ...sans, style: 'normal', weight: 400, alphabet: 'vietnamese', source: sansVietnamese },
  { ...sans, style: 'italic', weight: 400, alphabet: 'latin', source: sansLatinItalic },
  { ...sans, style: 'italic', weight: 400, alphabet: 'latin-ext', source: sansExtendedItalic },
  { ...sans, style: 'italic', weight: 400, alphabet: 'vietnamese', source: sansVietnameseItalic },
  { ...sans, style: 'normal', weight: 600, alphabet: 'latin', source: sansLatinBold },
  { ...sans, style: 'normal', weight: 600, alphabet: 'latin-ext', source: sansExtendedBold },
  { ...sans, style: 'normal', weight: 600, alphabet: 'vietnamese', source: sansVietnameseBold },
  { ...sans, style: 'italic', weight: 600, alphabet: 'latin', source: sansLatinBoldItalic },
  { ...sans, style: 'italic', weight: 600, alphabet: 'latin-ext', source: sansExtendedBoldItalic },
  { ...sans, style: 'italic', weight: 600, alphabet: 'vietnamese', source: sansVietnameseBoldItalic },
];
