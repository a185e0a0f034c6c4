/** A day that no calendar has: `31/4`, `29/2/2023`, `ngày 12/14/2024`. */
import type { Passage } from '../../manuscript';
import { readPassage } from '../../reading/read-passage';
import type { PassageRule } from '../../rule';
import { isRealDay, type WrittenDate, writtenDates } from './written-dates';

/** `trong ngày 22/24 xã` is a share; without a year only a month that exists makes a day of it. */
const isCertain = (date: WrittenDate): boolean =>
  date.sure &&
  (date.year !== null || (date.month >= 1 && date.month <= 12 && date.day <= 31 && !date.text.includes('-')));

const isYear = (year: number | null): boolean => year === null || (year >= 1000 && year < 3000);

const slipsIn = (passage: Passage) => {
  const reading = readPassage(passage);
  return writtenDates(passage)
    .filter((date) => isCertain(date) && isYear(date.year) && !isRealDay(date))
    .map((date) => reading.slip(date.start, date.end, { values: { date: date.text } }));
};

export const impossibleDate: PassageRule = {
  id: 'impossible-date',
  group: 'numbers',
  normal: 'error',
  language: 'vi',
  reads: 'passage',
  find: slipsIn,
  examples: [
    { wrong: 'Hạn nộp hồ sơ là ngày 31/4.', right: 'Hạn nộp hồ sơ là ngày 30/4.' },
    { wrong: 'Cầu thông xe ngày 29/2/2023.', right: 'Cầu thông xe ngày 28/2/2023.' },
  ],
};
