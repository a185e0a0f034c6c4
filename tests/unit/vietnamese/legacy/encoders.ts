/** Vietnamese written as the programs of before Unicode wrote it, for tests: the other way round. */
import { TCVN3, VISCII } from '../../../../src/shared/vietnamese/legacy/alphabets';
import { vniOf } from '../../../../src/shared/vietnamese/legacy/vni';

const turned = (alphabet: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...alphabet].map(([western, letter]) => [letter, western]));

const TO_TCVN3 = turned(TCVN3);
const TO_VISCII = turned(VISCII);

/** As a font of small letters has it: a capital with a tone is written small. */
export const asTcvn3 = (text: string): string =>
  [...text.normalize('NFC')].map((c) => TO_TCVN3.get(c) ?? TO_TCVN3.get(c.toLowerCase()) ?? c).join('');

export const asViscii = (text: string): string => [...text.normalize('NFC')].map((c) => TO_VISCII.get(c) ?? c).join('');

export const asVni = (text: string): string => [...text.normalize('NFC')].map(vniOf).join('');

const HATLESS = /[\u0300\u0301\u0303\u0309\u0323]/u;
const TO_1258 = new Map([...'ĂĐƠƯăđơư₫'].map((letter, i) => [letter, 'ÃÐÕÝãðõýþ'.charAt(i)]));
const TONES_1258 = new Map([
  ['\u0300', 'Ì'],
  ['\u0309', 'Ò'],
  ['\u0303', 'Þ'],
  ['\u0301', 'ì'],
  ['\u0323', 'ò'],
]);

export const asWindows1258 = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => {
      const decomposed = letter.normalize('NFD');
      const tone = HATLESS.exec(decomposed)?.[0] ?? '';
      const base = decomposed.replace(HATLESS, '').normalize('NFC');
      return (TO_1258.get(base) ?? base) + (TONES_1258.get(tone) ?? '');
    })
    .join('');

/** The bytes of a text that Windows-1252 shows so. */
export const westernBytes = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((c) => WESTERN.get(c) ?? c.charCodeAt(0)));

const decoder = new TextDecoder('windows-1252');
const WESTERN = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
