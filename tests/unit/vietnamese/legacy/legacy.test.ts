import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEGACY_CHARSETS, type LegacyCharset } from '../../../../src/shared/vietnamese/legacy/alphabets';
import { convertRun, convertText, lettersOf } from '../../../../src/shared/vietnamese/legacy/convert';
import { detectInBytes, detectInText } from '../../../../src/shared/vietnamese/legacy/detect';
import { legacyFontOf } from '../../../../src/shared/vietnamese/legacy/fonts';
import { isPossibleSyllable } from '../../../../src/shared/vietnamese/legacy/syllables';
import { asTcvn3, asViscii, asVni, asWindows1258 } from './encoders';

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const SMALL = [...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'];
const CAPITALS = SMALL.map((letter) => letter.toUpperCase());

const ENCODERS: Readonly<Record<LegacyCharset, (text: string) => string>> = {
  tcvn3: asTcvn3,
  vni: asVni,
  viscii: asViscii,
  'windows-1258': asWindows1258,
};

const STORY =
  'Sáng nay, người dân ấp Bình Thạnh gặt lúa hè thu sớm nửa tháng. Ông Lê Văn Được nói: “Năm nay nước về muộn, ruộng ít sâu bệnh, ' +
  'thương lái đặt cọc từ đầu vụ.” Xã đã sửa xong bốn cống ngăn mặn, nạo vét 12 km kênh, ưu tiên các tổ hợp tác dùng máy cấy.';

const ENGLISH =
  'The council’s café re-opened on Friday after a naïve attempt to move it; “we kept the façade,” said Mr Müller, over crème brûlée. ' +
  'Prices rose by £3 — about €3.50 — and the São Paulo branch closed its doors for good.';

const OTHERS = [
  ENGLISH,
  'Où étaient les élèves ? Là-bas, près de la forêt, déjà fatigués d’avoir marché toute la journée à travers les prés.',
  'Die Straße nach Köln führt über Brücken, die größer sind als früher; natürlich dürfen Fußgänger sie überqueren.',
  'El niño pidió más café mañana por la mañana; según él, también habrá música en el jardín.',
  'São muitas as manhãs em que não há pão; a irmã vai à praça e traz maçãs, limões e também feijão.',
];

describe('every letter comes back', () => {
  test.each(LEGACY_CHARSETS)('of %s: all vowels with all tones, small ones', (charset) => {
    for (const letter of SMALL) expect(lettersOf(charset, ENCODERS[charset](letter))).toBe(letter);
  });

  test.each(['vni', 'viscii', 'windows-1258'] as const)('of %s: capitals too', (charset) => {
    for (const letter of CAPITALS) expect(lettersOf(charset, ENCODERS[charset](letter))).toBe(letter);
  });

  test('of TCVN3 in a font of capitals: capitals', () => {
    const font = { charset: 'tcvn3', isCapitals: true } as const;
    for (const letter of CAPITALS) expect(convertRun(font, asTcvn3(letter))).toBe(letter);
  });

  test.each(LEGACY_CHARSETS)('of %s: in any syllable', (charset) => {
    const initial = fc.constantFrom('', 'b', 'ngh', 'đ', 'qu', 'gi', 'tr', 'nh');
    const last = fc.constantFrom('', 'n', 'ng', 'm', 'i', 'o', 'u');
    const syllable = fc.tuple(initial, fc.constantFrom(...SMALL), last).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 8 }), (syllables) => {
        const text = syllables.join(' ');
        expect(lettersOf(charset, ENCODERS[charset](text))).toBe(text);
      }),
    );
  });
});

test('what people know of the two alphabets reads as it should', () => {
  expect(convertText('tcvn3', 'ViÖt Nam').text).toBe('Việt Nam');
  expect(convertText('vni', 'Vieät Nam').text).toBe('Việt Nam');
  expect(convertText('vni', 'TOÅNG THÑ').text).toBe('TỔNG THĐ');
});

describe('capitals that TCVN3 cannot tell', () => {
  test('a word in capitals is in capitals throughout, and named', () => {
    const { text, doubtful } = convertText('tcvn3', 'TH¤NG B¸O cña x·');
    expect(text).toBe('THÔNG BÁO của xã');
    expect(doubtful).toEqual(['BÁO']);
  });

  test('a word without a letter that tells follows its neighbours', () => {
    expect(convertText('tcvn3', 'CH¡M LO ë x·').text).toBe('CHĂM LO Ở xã');
  });

  test('a sentence that begins with such a letter is left as it is and named', () => {
    const { text, doubtful } = convertText('tcvn3', 'ë xã An Hoà, lúa chín.'.replace('xã', 'x·'));
    expect(text.startsWith('ở ')).toBe(true);
    expect(doubtful[0]).toBe('ở');
  });
});

describe('detection', () => {
  test.each(LEGACY_CHARSETS)('a story in %s is known by its bytes', (charset) => {
    expect(detectInBytes(ENCODERS[charset](STORY))).toBe(charset);
  });

  test.each(['tcvn3', 'vni'] as const)('a story in %s is known where it was typed into Unicode', (charset) => {
    expect(detectInText(ENCODERS[charset](STORY))).toBe(charset);
  });

  test('two words are enough where the bytes are no UTF-8', () => {
    expect(detectInBytes('ViÖt Nam')).toBe('tcvn3');
    expect(detectInBytes('Vieät Nam')).toBe('vni');
  });

  test('Vietnamese in Unicode is left alone, whatever is mixed into it', () => {
    expect(detectInText(STORY)).toBeNull();
    expect(detectInText(STORY.normalize('NFD'))).toBeNull();
    expect(detectInText(`${STORY} ViÖt Nam ViÖt Nam ViÖt Nam`)).toBeNull();
  });

  test.each(OTHERS)('another language is no old Vietnamese: %s', (text) => {
    expect(detectInText(text)).toBeNull();
    expect(detectInBytes(text)).toBeNull();
  });

  test('nothing that a Western code page spells at random is detected', () => {
    const word = fc.array(fc.constantFrom(...'aeiousnrtlâéèêîôûüöäñçßãõåæø'), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 12, maxLength: 40 }), (words) => {
        expect(detectInText(words.map((letters) => letters.join('')).join(' '))).toBeNull();
      }),
    );
  });
});

test('a syllable is possible only where Vietnamese has room for it', () => {
  for (const word of ['người', 'nghiêng', 'quý', 'quăng', 'giếng', 'gì', 'khuya', 'Được', 'ướt', 'yêu', 'oẳn'])
    expect([word, isPossibleSyllable(word)]).toEqual([word, true]);
  for (const word of ['Vioo', 'cafeé', 'côp', 'straß', 'aû', 'Viỷt', 'tồc', 'ngbà'])
    expect([word, isPossibleSyllable(word)]).toEqual([word, false]);
});

test('fonts are known by their names', () => {
  expect(legacyFontOf('.VnTime')).toEqual({ charset: 'tcvn3', isCapitals: false });
  expect(legacyFontOf('.VnTimeH')).toEqual({ charset: 'tcvn3', isCapitals: true });
  expect(legacyFontOf('.VnArial NarrowH')).toEqual({ charset: 'tcvn3', isCapitals: true });
  expect(legacyFontOf('VNI-Times')).toEqual({ charset: 'vni', isCapitals: false });
  expect(legacyFontOf('Times New Roman')).toBeNull();
  expect(legacyFontOf('.VnBlackH')).toEqual({ charset: 'tcvn3', isCapitals: true });
});
