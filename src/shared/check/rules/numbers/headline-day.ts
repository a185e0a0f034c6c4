/** A day of the headline that the article names nowhere, where the lead has another one a slip away: `từ 12/4` above, `ngày 14/4` below. */
import type { Slip } from '../../finding';
import type { Manuscript, Passage } from '../../manuscript';
import { isOneLetterOff } from '../../reading/one-letter-off';
import { readPassage } from '../../reading/read-passage';
import { passagesAt } from './places';
import { isRealDay, type WrittenDate, writtenDates } from './written-dates';

/** Days that are names: a headline greets them, and the lead tells of another day. */
const FEASTS: ReadonlySet<string> = new Set(
  '1/1 9/1 3/2 14/2 27/2 8/3 26/3 27/3 30/4 1/5 7/5 15/5 19/5 1/6 5/6 21/6 28/6 27/7 28/7 19/8 2/9 10/10 13/10 14/10 20/10 9/11 18/11 20/11 1/12 22/12 25/12'.split(
    ' ',
  ),
);

/** `từ 10/4`: in a headline nobody writes `ngày`. */
const DAY_BEFORE = /(?<!\p{L})(?:từ|đến|trước|sau|hết)\s$/iu;

const nameOf = ({ day, month }: WrittenDate): string => `${day}/${month}`;

/** As fingers slip: `10` and `14`, `12` and `21`; `5` and `10` are two days. */
const isSlip = (one: WrittenDate, other: WrittenDate): boolean => {
  const [a, b] = [String(one.day), String(other.day)];
  return one.month === other.month && (isOneLetterOff(a, b) || (a !== b && [...a].reverse().join('') === b));
};

/** `Giá lúa ngày 15/3`: the day that the dateline has is named well enough. */
const isOfDateline = ({ dateline }: Manuscript, { day, month }: WrittenDate): boolean =>
  dateline !== null && Number(dateline.at.slice(8, 10)) === day && Number(dateline.at.slice(5, 7)) === month;

const isDay = (passage: Passage, date: WrittenDate): boolean =>
  isRealDay(date) &&
  (date.sure || DAY_BEFORE.test(readPassage(passage).text.slice(Math.max(0, date.start - 6), date.start)));

const daysIn = (passages: readonly Passage[]): readonly WrittenDate[] =>
  passages.flatMap((passage) => writtenDates(passage).filter((date) => isDay(passage, date)));

/** All that might be one. */
const namesIn = (passages: readonly Passage[]): ReadonlySet<string> =>
  new Set(passages.flatMap((passage) => writtenDates(passage).map(nameOf)));

export const headlineDay = (manuscript: Manuscript): readonly Slip[] => {
  const [headline, [lead]] = [passagesAt(manuscript, 'headline'), passagesAt(manuscript, 'lead')];
  const [said, ...more] = daysIn(headline);
  if (!said || more.length > 0 || !lead || FEASTS.has(nameOf(said))) return [];
  if (isOfDateline(manuscript, said)) return [];
  const days = daysIn([lead]);
  const [again] = days;
  if (!again || !isSlip(said, again) || new Set(days.map(nameOf)).size > 1) return [];
  if (namesIn(manuscript.passages.filter(({ slot }) => slot !== 'headline')).has(nameOf(said))) return [];
  const values = { text: again.text, other: said.text };
  return [readPassage(lead).slip(again.start, again.end, { variant: 'headline', values })];
};
