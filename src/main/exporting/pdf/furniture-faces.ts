/** The faces that headers, footers and page numbers are set in, unpacked once and kept. */
import sansLatin from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff?inline';
import sansExtended from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff?inline';
import sansVietnamese from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff?inline';
import type { Font, Subset } from '@pdf-lib/fontkit';
import serifLatin from '../../../../resources/fonts/source-serif-4/source-serif-4-latin-400-normal.woff?inline';
import { openFont } from './open-font';
import { unpackWoff } from './unpack-woff';

export interface Face {
  /** As PDF wants the name of a font that holds only the letters in use: six capitals before it. */
  readonly name: string;
  readonly file: Uint8Array;
  readonly font: Font;
}

/** The maker's subset has an `encode` that the PDF library takes for another one of that name; the stream is what both mean alike. */
const streamedOnly = (subset: Subset): Pick<Subset, 'includeGlyph' | 'encodeStream'> => ({
  includeGlyph: (glyph) => subset.includeGlyph(glyph),
  encodeStream: () => subset.encodeStream(),
});

const openFace = (name: string, address: string): Face => {
  const file = unpackWoff(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  const font = openFont(file);
  const createSubset = font.createSubset.bind(font);
  return { name, file, font: Object.assign(font, { createSubset: () => streamedOnly(createSubset()) }) };
};

/** A letter is set in the first face that has it. */
export const SANS: readonly Face[] = [
  openFace('DLFURA+BeVietnamPro-Regular', sansLatin),
  openFace('DLFURB+BeVietnamPro-Regular', sansVietnamese),
  openFace('DLFURC+BeVietnamPro-Regular', sansExtended),
];
export const SERIF: readonly Face[] = [openFace('DLFURD+SourceSerif4-Regular', serifLatin)];
