/** What a text states in figures, each with a key that is equal for the same statement: so many of a thing, so many per cent, on such a day. */
import { lastWordBefore } from '../../reading/neighbours';
import { perPassage } from '../../reading/per-passage';
import { type Reading, readPassage, type Word } from '../../reading/read-passage';
import { writtenDates } from './written-dates';
import { type Figure, wordsAfter, wordsBefore, writtenFigures } from './written-figures';

export interface Statement {
  /** The words that make it the same statement wherever it is made. */
  readonly key: string;
  /** What is stated: equal for equal numbers and days, however written. */
  readonly value: string;
  /** The word before a count, so that `trao 7 suất` and `thêm 3 suất` are told apart; empty elsewhere. */
  readonly verb: string;
  /** As it stands, with what is counted. */
  readonly text: string;
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

/** What is measured or paid in so many ways that two amounts of it are seldom the same thing, and time that passes. */
const MEASURES: ReadonlySet<string> = new Set(
  (
    'nghìn ngàn triệu tỷ tỉ trăm chục đồng usd vnđ tấn tạ yến kg kí ki g ha héc hecta km m m2 m3 cm mét lít độ điểm ' +
    'giờ phút giây ngày tuần tháng quý năm tuổi đêm buổi lần phần đợt khóa khoá kỳ nhiệm và của trong là có đến cho ' +
    'để ở tại đã được với so cùng khác nữa trở lượt do theo từ về vụ'
  ).split(' '),
);
/** A part of the whole, or each of many, is not the whole stated again. */
const PARTS: ReadonlySet<string> = new Set(
  'gồm thêm mỗi từng còn hơn gần trên dưới khoảng ít nhiều nhất là số thứ đó và lớp khóa bài điều khoản điểm mục trang'.split(
    ' ',
  ),
);
/** Words around a day that say nothing of what happened on it. */
const AROUND_DAYS: ReadonlySet<string> = new Set('ngày sáng trưa chiều tối đêm vào hôm lúc từ đến trong'.split(' '));

const SHARE_CONTEXT = 4;
const DAY_CONTEXT = 3;

const formsOf = (words: readonly Word[]): string => words.map((word) => word.form).join(' ');

const countOf = (reading: Reading, figure: Figure): readonly Statement[] => {
  const after = wordsAfter(reading.words, figure, 2);
  const [noun, kind] = after;
  const [before] = wordsBefore(reading.words, figure, 1);
  if (!noun || !kind || MEASURES.has(noun.form) || MEASURES.has(kind.form)) return [];
  if (before && PARTS.has(before.form)) return [];
  const { start, text, value } = figure;
  const end = kind.end;
  return [
    {
      key: `count ${formsOf(after)}`,
      value: String(value),
      verb: before?.form ?? '',
      text: `${text} ${noun.text} ${kind.text}`,
      reading,
      start,
      end,
    },
  ];
};

const shareOf = (reading: Reading, figure: Figure): readonly Statement[] => {
  const sign = /^\s?%/u.exec(reading.text.slice(figure.end, figure.end + 2));
  const before = wordsBefore(reading.words, figure, SHARE_CONTEXT);
  if (!sign || before.length < SHARE_CONTEXT) return [];
  const end = figure.end + sign[0].length;
  const text = reading.text.slice(figure.start, end);
  return [
    { key: `share ${formsOf(before)}`, value: String(figure.value), verb: '', text, reading, start: figure.start, end },
  ];
};

/** The words right before an offset that say what it is about, nearest last. */
const aboutDay = (reading: Reading, start: number): readonly Word[] => {
  const row: Word[] = [];
  let i = lastWordBefore(reading.words, start);
  let gap = reading.text.slice(reading.words[i]?.end ?? 0, start);
  while (row.length < DAY_CONTEXT && i >= 0 && /^\s$/u.test(gap)) {
    const word = reading.words[i];
    if (!word) break;
    if (!AROUND_DAYS.has(word.form)) row.unshift(word);
    gap = word.gap;
    i -= 1;
  }
  return row;
};

const daysOf = (reading: Reading): readonly Statement[] =>
  writtenDates(reading.passage).flatMap((date) => {
    const about = date.sure ? aboutDay(reading, date.start) : [];
    if (about.length < DAY_CONTEXT) return [];
    const { start, end, text, day, month } = date;
    return [{ key: `day ${formsOf(about)}`, value: `${day}/${month}`, verb: '', text, reading, start, end }];
  });

/** In reading order within each kind. */
export const statementsOf = perPassage((passage): readonly Statement[] => {
  const reading = readPassage(passage);
  const figures = writtenFigures(passage);
  return [
    ...figures.flatMap((figure) => countOf(reading, figure)),
    ...figures.flatMap((figure) => shareOf(reading, figure)),
    ...daysOf(reading),
  ];
});
