/** A figure that stands in no other part of the article, where another part has it with two digits changed about: `1.250 tỷ` above, `1.520 tỷ` below. */
import { groupBy } from '../../../group-by';
import type { Slip } from '../../finding';
import type { Manuscript, Passage } from '../../manuscript';
import { perPassage } from '../../reading/per-passage';
import { type Reading, readPassage } from '../../reading/read-passage';
import { type Place, passagesAt } from './places';
import { type Figure, wordsAfter, wordsBefore, writtenFigures } from './written-figures';

interface Amount {
  readonly figure: Figure;
  /** `%`, or the word after it. */
  readonly unit: string;
  readonly before: string;
  readonly text: string;
  readonly reading: Reading;
  readonly end: number;
}

const SHARE = /^\s?%/u;

const amountOf = (reading: Reading, figure: Figure): readonly Amount[] => {
  const [sign] = SHARE.exec(reading.text.slice(figure.end, figure.end + 2)) ?? [];
  const [next] = wordsAfter(reading.words, figure, 1);
  const end = sign === undefined ? next?.end : figure.end + sign.length;
  if (end === undefined) return [];
  const unit = sign === undefined ? (next?.form ?? '') : '%';
  const before = wordsBefore(reading.words, figure, 1)[0]?.form ?? '';
  return [{ figure, unit, before, text: reading.text.slice(figure.start, end), reading, end }];
};

const amountsIn = perPassage((passage): readonly Amount[] => {
  const reading = readPassage(passage);
  return writtenFigures(passage).flatMap((figure) => amountOf(reading, figure));
});

const valuesIn = perPassage((passage) => new Set(writtenFigures(passage).map(({ value }) => value)));

const isSaidIn = (passages: readonly Passage[], { figure }: Amount): boolean =>
  passages.some((passage) => valuesIn(passage).has(figure.value));

/** Equal for figures of the same digits in the same form, `1.250 tỷ` and `2.510 tỷ`: only those are compared. */
const kindOf = ({ figure: { text }, unit }: Amount): string => {
  const digits = [...text.replace(/\D/gu, '')].sort().join('');
  return `${digits} ${text.replace(/\d/gu, '0')} ${unit}`;
};

/** `1.250` and `1.520`: the same digits, but for two neighbours that have changed places. */
const isSwapped = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((text) => text.replace(/\D/gu, ''));
  if (a === undefined || b === undefined) return false;
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  if (at < 0) return false;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

const SHORT = 2;

/** Of figures this short there are many: the word before must be the same too. */
const isAlike = (one: Amount, other: Amount): boolean =>
  isSwapped(one.figure.text, other.figure.text) &&
  (one.figure.text.replace(/\D/gu, '').length > SHORT || (one.before !== '' && one.before === other.before));

const slipOf = (above: Amount, below: Amount, variant: Exclude<Place, 'body'>): Slip =>
  below.reading.slip(below.figure.start, below.end, { variant, values: { text: below.text, other: above.text } });

const swappedFrom = (
  above: readonly Passage[],
  below: readonly Passage[],
  where: Exclude<Place, 'body'>,
): readonly Slip[] => {
  const candidates = groupBy(below.flatMap(amountsIn), kindOf);
  const said = new Map(above.flatMap(amountsIn).map((amount) => [`${amount.before} ${amount.text}`, amount]));
  return [...said.values()].flatMap((amount) => {
    const others = candidates.get(kindOf(amount)) ?? [];
    if (others.length === 0 || isSaidIn(below, amount)) return [];
    const alike = others.filter((other) => isAlike(amount, other) && !isSaidIn(above, other));
    const [first] = alike;
    return first && new Set(alike.map(({ figure }) => figure.value)).size === 1 ? [slipOf(amount, first, where)] : [];
  });
};

export const swappedDigits = (manuscript: Manuscript): readonly Slip[] => {
  const [headline, lead] = [passagesAt(manuscript, 'headline'), passagesAt(manuscript, 'lead')];
  const body = passagesAt(manuscript, 'body');
  const ofHeadline = swappedFrom(headline, [...lead, ...body], 'headline');
  return [...ofHeadline, ...swappedFrom(lead, body, 'lead')];
};
