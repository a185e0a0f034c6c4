/**
 * The letters that Vietnamese programs of before Unicode put at the places of Western ones, written as those Western ones of Windows-1252.
 * TCVN3 ("ABC"): TCVN 5712:1993, third set, as the .Vn fonts have it. VISCII: RFC 1456. Windows-1258: Microsoft's table of the code page.
 */

export const LEGACY_CHARSETS = ['tcvn3', 'vni', 'windows-1258', 'viscii'] as const;
export type LegacyCharset = (typeof LEGACY_CHARSETS)[number];

/** Of the bytes 0x80 to 0x9F; a space where Windows-1252 has nothing, which no text holds. */
const WESTERN_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The Western letter of a byte. */
export const westernOf = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? WESTERN_80.charAt(byte - 0x80) : String.fromCharCode(byte);

type Alphabet = ReadonlyMap<string, string>;

const row = (from: number, letters: string): readonly (readonly [string, string])[] =>
  letters.split(' ').map((letter, i) => [westernOf(from + i), letter] as const);

/** The third set alone: letters with a tone are small, and the font shows them as capitals or not. */
export const TCVN3: Alphabet = new Map([
  ...row(0xa1, 'Ă Â Ê Ô Ơ Ư Đ ă â ê ô ơ ư đ'),
  ...row(0xb5, 'à ả ã á ạ'),
  ...row(0xbb, 'ằ ẳ ẵ ắ'),
  ...row(0xc6, 'ặ ầ ẩ ẫ ấ ậ è'),
  ...row(0xce, 'ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ'),
  ...row(0xdc, 'ĩ í ị ò'),
  ...row(0xe1, 'ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù'),
  ...row(0xf1, 'ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ'),
]);

export const VISCII: Alphabet = new Map([
  ['\u0002', 'Ẳ'],
  ['\u0005', 'Ẵ'],
  ['\u0006', 'Ẫ'],
  ['\u0014', 'Ỷ'],
  ['\u0019', 'Ỹ'],
  ['\u001e', 'Ỵ'],
  ...row(0x80, 'Ạ Ắ Ằ Ặ Ấ Ầ Ẩ Ậ Ẽ Ẹ Ế Ề Ể Ễ Ệ Ố Ồ Ổ Ỗ Ộ Ợ Ớ Ờ Ở Ị Ỏ Ọ Ỉ Ủ Ũ Ụ Ỳ'),
  ...row(0xa0, 'Õ ắ ằ ặ ấ ầ ẩ ậ ẽ ẹ ế ề ể ễ ệ ố ồ ổ ỗ Ỡ Ơ ộ ờ ở ị Ự Ứ Ừ Ử ơ ớ Ư'),
  ...row(0xc0, 'À Á Â Ã Ả Ă ẳ ẵ È É Ê Ẻ Ì Í Ĩ ỳ Đ ứ Ò Ó Ô ạ ỷ ừ ử Ù Ú ỹ ỵ Ý ỡ ư'),
  ...row(0xe0, 'à á â ã ả ă ữ ẫ è é ê ẻ ì í ĩ ỉ đ ự ò ó ô õ ỏ ọ ụ ù ú ũ ủ ý ợ Ữ'),
]);

/** Tones follow their vowel as accents of their own. */
export const WINDOWS_1258: Alphabet = new Map([
  ...row(0xc3, 'Ă'),
  ...row(0xcc, '\u0300'),
  ...row(0xd0, 'Đ'),
  ...row(0xd2, '\u0309'),
  ...row(0xd5, 'Ơ'),
  ...row(0xdd, 'Ư \u0303'),
  ...row(0xe3, 'ă'),
  ...row(0xec, '\u0301'),
  ...row(0xf0, 'đ'),
  ...row(0xf2, '\u0323'),
  ...row(0xf5, 'ơ'),
  ...row(0xfd, 'ư ₫'),
]);
