/** The alphabet of an RTF font: by the font's character set, else by the document's code page. */
import { westernOf } from '#shared/vietnamese/legacy/alphabets';
import { legacyFontOf } from '#shared/vietnamese/legacy/fonts';

/** Numbers of `\fcharset`, as Windows has them. */
const CHARSETS: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
};

export const labelOfCharset = (charset: number): string | null => CHARSETS[charset] ?? null;

export const labelOfPage = (page: number): string =>
  PAGES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');

/** Bytes in a font of before Unicode stay as Windows-1252 shows them: they are converted with the run. */
export const decodeRun = (bytes: readonly number[], font: string | null, label: string): string => {
  if (font !== null && legacyFontOf(font) !== null) return bytes.map(westernOf).join('');
  const text = new TextDecoder(label).decode(Uint8Array.from(bytes));
  return label === 'windows-1258' ? text.normalize('NFC') : text;
};
