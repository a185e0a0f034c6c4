/** Letters of another script that look like Latin ones within a Latin word: nobody sees them, and no search finds the word. */
import type { PassageRule } from '../../rule';
import { slipsOf } from '../../text/slips-of';
import { wordEnd, wordStart } from '../../text/word-around';

/** Each foreign letter beside the Latin one that it is taken for: Greek, Cyrillic, phonetic and full-width letters. */
const PAIRS =
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv αa ιi κk ρp υu ' +
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw ' +
  'ɑa ɡg ɩi';

const LATIN: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

const FOREIGN = /[\u0251\u0261\u0269\u0370-\u03FF\u0400-\u052F\uFF21-\uFF3A\uFF41-\uFF5A]/gu;

const toLatin = (letter: string): string => LATIN.get(letter) ?? letter.normalize('NFKC');

export const mixedScripts: PassageRule = {
  id: 'mixed-scripts',
  group: 'typography',
  normal: 'warn',
  reads: 'passage',
  find: (passage) =>
    slipsOf(passage, FOREIGN, ({ index }) => {
      const [start, end] = [wordStart(passage.text, index), wordEnd(passage.text, index)];
      const word = passage.text.slice(start, end);
      // A word that is Greek or Russian throughout, or a lone letter of a formula, is meant to be.
      if (!/[A-Za-z]|\p{Script=Latin}/u.test(word.replace(FOREIGN, ''))) return null;
      const fix = word.replace(FOREIGN, toLatin);
      // A letter like no Latin one may be a unit's or a name's: `μm`, `β-caroten`.
      return /^\p{Script=Latin}+$/u.test(fix.replace(/[\p{M}\d]/gu, '')) ? { start, end, fix } : null;
    }),
  examples: [
    { wrong: 'B\u0430n quản lý chợ họp sáng nay.', right: 'Ban quản lý chợ họp sáng nay.' },
    { wrong: 'Đoàn xe qu\u0251 cầu lúc rạng sáng.', right: 'Đoàn xe qua cầu lúc rạng sáng.' },
  ],
};
