/** The people that a text names with family name and given name: `Lê Thành Út`, `Nguyễn Thị Minh Thư`. */
import { isCapitalised, isShouted } from '../../../vietnamese/capitals';
import { isSpelt, opensSentence } from '../../reading/capitals';
import { follows } from '../../reading/neighbours';
import { perPassage } from '../../reading/per-passage';
import { type Reading, readPassage, type Word } from '../../reading/read-passage';

export interface Person {
  readonly reading: Reading;
  /** As it stands, one space between words. */
  readonly name: string;
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
}

const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đoàn đào trịnh đinh lâm mai tô tạ châu cao hà tăng ' +
    'lưu lương thái vương trương phùng quách la kiều thạch sơn kim danh tống văn triệu hứa từ bạch khổng nghiêm chu thân ' +
    'lại doãn quan tôn ông âu viên giang hàn lục mạc ninh phó phương thẩm thiều tiêu vi lữ lã đàm bành cù giáp khuất khúc ' +
    'nông hoà hòa thi tưởng đồng trang ung mã nhan'
  ).split(' '),
);
/** Written large before a name, or after it: never a part of it. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'ông bà anh chị cô chú bác thầy em cháu đồng phó chủ giám trưởng bí tổng quyền nguyên cựu bộ thứ chánh phường xã huyện tỉnh'.split(
    ' ',
  ),
);
const LONGEST = 5;

/** Most words are small: those are told at a glance. */
const isNameWord = ({ text, form }: Word): boolean =>
  text !== form && isCapitalised(text) && !isShouted(text) && isSpelt(text);

/** Rows of words that are all written large. */
const capitalRows = (words: readonly Word[]): readonly (readonly Word[])[] => {
  const rows: Word[][] = [];
  let row: Word[] | null = null;
  for (const word of words) {
    if (!isNameWord(word)) row = null;
    else if (row && follows(word)) row.push(word);
    else {
      row = [word];
      rows.push(row);
    }
  }
  return rows;
};

const isFamilyName = (word: Word | undefined): boolean => word !== undefined && FAMILY_NAMES.has(word.form);

/** After a place's or an office's capitals a person is known by at least three words: `Bến Lức Lê Thành Út`. */
const beginning = (row: readonly Word[]): number => {
  const opens = row.findIndex(
    (word, i) => !(NO_NAMES.has(word.form) || (i === 0 && opensSentence(word) && !isFamilyName(word))),
  );
  if (opens >= 0 && isFamilyName(row[opens]) && row.length - opens >= 2) return opens;
  return row.findIndex((word, i) => isFamilyName(word) && row.length - i >= 3);
};

const nameIn = (row: readonly Word[]): readonly Word[] => {
  const start = beginning(row);
  if (start < 0) return [];
  const rest = row.slice(start);
  const stop = rest.findIndex(
    (word, i) => i > 0 && NO_NAMES.has(word.form) && word.form !== 'anh' && word.form !== 'nguyên',
  );
  const name = stop < 0 ? rest : rest.slice(0, stop);
  return name.length >= 2 && name.length <= LONGEST ? name : [];
};

/** In reading order. Names in capitals alone are left out: there they cannot be told from their surroundings. */
export const peopleIn = perPassage((passage): readonly Person[] => {
  const reading = readPassage(passage);
  return capitalRows(reading.words).flatMap((row) => {
    const words = nameIn(row);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    const name = words.map((word) => word.text).join(' ');
    return [{ reading, name, words, start: first.start, end: last.end }];
  });
});
