/** A weekday that is not that day's: `thứ Năm, 8/3/2024`. Where the year is left out it is the one that lies nearest to the dateline. */
import type { Slip } from '../../finding';
import type { Manuscript } from '../../manuscript';
import { readPassage } from '../../reading/read-passage';
import type { ArticleRule } from '../../rule';
import { isRealDay, type WrittenDate, writtenDates } from './written-dates';

const DAY = 24 * 60 * 60 * 1000;
/** A day without a year further from the dateline may well be of another year. */
const NEAR = 120 * DAY;

type Day = Pick<WrittenDate, 'day' | 'month'> & { readonly year: number };

const timeOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

/** The day with its year, or null where the year cannot be told. */
const wholeDay = (date: WrittenDate, published: string | null): Day | null => {
  if (date.year !== null) return { ...date, year: date.year };
  if (published === null) return null;
  const at = Date.parse(`${published}T00:00:00Z`);
  const year = Number(published.slice(0, 4));
  const near = [year - 1, year, year + 1]
    .map((candidate) => ({ ...date, year: candidate }))
    .filter((day) => isRealDay(day) && Math.abs(timeOf(day) - at) <= NEAR);
  return near[0] ?? null;
};

const slipsIn = (manuscript: Manuscript): readonly Slip[] => {
  const published = manuscript.dateline?.at.slice(0, 10) ?? null;
  return manuscript.passages.flatMap((passage) =>
    writtenDates(passage).flatMap((date) => {
      if (!date.weekday || !isRealDay(date)) return [];
      const day = wholeDay(date, published);
      const right = day && new Date(timeOf(day)).getUTCDay();
      if (day === null || right === null || right === date.weekday.day) return [];
      const values = { date: date.text, year: String(day.year), weekday: date.weekday.text, right: String(right) };
      return [
        readPassage(passage).slip(date.start, date.end, date.year === null ? { variant: 'year', values } : { values }),
      ];
    }),
  );
};

export const weekdayDate: ArticleRule = {
  id: 'weekday-date',
  group: 'numbers',
  normal: 'error',
  language: 'vi',
  reads: 'article',
  find: slipsIn,
  examples: [{ wrong: 'Hội chợ mở cửa sáng thứ Năm, 8/3/2024.', right: 'Hội chợ mở cửa sáng thứ Sáu, 8/3/2024.' }],
};
