/** A unit that none of its neighbours share and that is one letter away from theirs: `9 tấn, 7 tấm, 5 tấn`. */
import type { Passage } from '../../manuscript';
import { isOneLetterOff } from '../../reading/one-letter-off';
import { type Reading, readPassage, type Word } from '../../reading/read-passage';
import { sentencesOf } from '../../reading/sentences';
import type { PassageRule } from '../../rule';
import { type Figure, wordsAfter, writtenFigures } from './written-figures';

/** What is measured in news. Shorter ones are left out: too many words are one letter away from `ha`. */
const MEASURES: ReadonlySet<string> = new Set(['tấn', 'yến', 'mét', 'lít', 'đồng', 'nghìn', 'triệu', 'hecta', 'héc']);

/** How many figures beside it must have the unit that it should have. */
const WITNESSES = 2;

/** Weighed and never counted by the piece: `120 tấm bắp` are none. */
const WEIGHED: ReadonlySet<string> = new Set(
  (
    'lúa gạo nếp thóc bắp ngô khoai sắn mì mía đậu đỗ mè lạc rau củ quả trái chanh cam bưởi xoài mít dưa dừa chuối khóm ớt hành tiêu ' +
    'cá tôm cua ốc thịt muối đường phân cám rác sữa hàng nông thủy hải lương thực phẩm xi cát đá than sắt thép'
  ).split(' '),
);

interface Measured {
  readonly figure: Figure;
  readonly unit: Word;
  /** Nothing but a sign, or the end, comes after the unit: a thing that is counted (`5 tấm tôn`) is named in two words. */
  readonly alone: boolean;
  readonly weighed: boolean;
}

const measuredIn = (reading: Reading): readonly Measured[] =>
  writtenFigures(reading.passage).flatMap((figure) => {
    const [unit, after] = wordsAfter(reading.words, figure, 2);
    return unit ? [{ figure, unit, alone: after === undefined, weighed: WEIGHED.has(after?.form ?? '') }] : [];
  });

const rightUnit = (one: Measured, sentence: readonly Measured[]): string | null => {
  const { form } = one.unit;
  if (!(one.alone || one.weighed) || MEASURES.has(form)) return null;
  const others = sentence.filter((other) => other !== one);
  if (others.some((other) => other.unit.form === form)) return null;
  const near = others
    .map((other) => other.unit.form)
    .filter((unit) => MEASURES.has(unit) && isOneLetterOff(unit, form));
  const [right] = near;
  return right !== undefined && near.filter((unit) => unit === right).length >= WITNESSES ? right : null;
};

/** Those of one sentence after those of another; both are in reading order. */
const bySentence = (text: string, measured: readonly Measured[]): readonly (readonly Measured[])[] => {
  let at = 0;
  return sentencesOf(text).map(({ end }) => {
    const from = at;
    while ((measured[at]?.figure.start ?? end) < end) at += 1;
    return measured.slice(from, at);
  });
};

const slipsIn = (passage: Passage) => {
  const reading = readPassage(passage);
  const measured = measuredIn(reading);
  if (measured.length <= WITNESSES) return [];
  return bySentence(reading.text, measured).flatMap((sentence) =>
    sentence.flatMap((one) => {
      const right = rightUnit(one, sentence);
      if (right === null) return [];
      return [reading.slip(one.figure.start, one.unit.end, { values: { unit: one.unit.text, right } })];
    }),
  );
};

export const unitSlip: PassageRule = {
  id: 'unit-slip',
  group: 'numbers',
  normal: 'warn',
  language: 'vi',
  reads: 'passage',
  find: slipsIn,
  examples: [
    {
      wrong: 'Xã thu 900 tấn lúa, bắp 120 tấm, khoai 80 tấn.',
      right: 'Xã thu 900 tấn lúa, bắp 120 tấn, khoai 80 tấn.',
    },
  ],
};
