/** In every genre the rules are silent where nothing is wrong, and find what is planted there. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '#shared/check/check';
import { houseOf } from '#shared/check/house';
import { manuscriptOf } from '#shared/check/manuscript-of';
import { importText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { TODAY } from './rule-table';

const FOLDER = resolve('tests/fixtures/genres');
const HOUSE = houseOf(PORTAL, EMPTY_NEWSROOM, TODAY);

const read = (genre: string): string => readFileSync(resolve(FOLDER, `${genre}.txt`), 'utf8');

const foundIn = (page: string): readonly string[] => {
  const { content } = importText(page, PORTAL);
  return check(manuscriptOf({ ...content, language: 'vi' }, PORTAL), HOUSE).map(({ rule, text }) => `${rule}: ${text}`);
};

/** What is written instead, and what is then found. */
type Slip = readonly [right: string, wrong: string, found: string];

const SLIPS: Readonly<Record<string, readonly Slip[]>> = {
  'kinh-te': [
    ['tăng 14,32 điểm', 'tăng 14,32 điểm điểm', 'doubled-word: điểm điểm'],
    ['có 241 mã', 'có 2,241 người giữ mã', 'number-form: 2,241'],
    ['giảm 8,5%', 'giảm 8,5 %', 'percent-space:  %'],
    ['9.870 tỷ đồng', '9.870tỷ đồng', 'unit-space: 9.870tỷ'],
    ['từ 10% đến 12%', 'từ 12% đến 10%', 'upside-down-range: từ 12% đến 10'],
    ['công bố CPI', 'công bố QXZK', 'unexplained-abbreviation: QXZK'],
  ],
  'the-thao': [
    ['lúc 17 giờ 30', 'lúc 17 giờ 75', 'impossible-time: 17 giờ 75'],
    ['thắng 3-2', 'dành chiến thắng 3-2', 'confused-word: dành chiến thắng'],
    ['ba cầu thủ trẻ', 'ba cầu thủ ,trẻ', 'space-before-sign:  ,trẻ'],
    ['hòa đội khách', 'hoà đội khách', 'tone-placement: hoà'],
    ['góc xa.', 'góc xa..', 'doubled-sign: ..'],
  ],
  'toa-an': [
    ['ngày 30/6/2025', 'ngày 31/6/2025', 'impossible-date: 31/6/2025'],
    ['1.260 m²', '1.260 m2', 'unit-form: m2'],
    ['rà soát toàn bộ', 'rà xoát toàn bộ', 'confused-word: rà xoát'],
    ['kháng cáo. Đại', 'kháng cáo. đại', 'sentence-capital: đại'],
    ['lấn chiếm', 'lấn chiếm lấn chiếm', 'doubled-phrase: lấn chiếm lấn chiếm'],
  ],
  'thoi-tiet': [
    ['nước 3-5 cm', 'nước từ 5 đến 3 cm', 'upside-down-range: từ 5 đến 3'],
    ['2 đến 4 m', '2 đến 4m', 'unit-space: 4m'],
    ['Độ ẩm không khí', 'Độ ẩm ẩm không khí', 'doubled-word: ẩm ẩm'],
    ['Lượng mưa phổ biến', 'Lượng mưa bảo phổ biến', 'confused-word: mưa bảo'],
    ['trâu, bò', 'trâu,bò', 'space-after-sign: ,bò'],
  ],
  'van-hoa': [
    ['Đêm đêm chở', 'Đêm đêm trở trở', 'doubled-word: trở trở'],
    ['trong quê”.', 'trong quê.', 'unbalanced: “'],
    ['câu mẹ dạy: “Sông', 'câu mẹ dạy: “ Sông', 'quote-space: “ '],
    ['rồi khe khẽ', 'rồi... khe khẽ', 'ellipsis: ...'],
    ['phía cầu; người', 'phía cầu- người', 'dash-space: cầu- người'],
  ],
};

describe.each(Object.entries(SLIPS))('%s', (genre, slips) => {
  test('has nothing in it that any rule stops at', () => {
    expect(foundIn(read(genre))).toEqual([]);
  });

  test.each(slips)('%s → %s: it alone is found', (right, wrong, found) => {
    const page = read(genre);
    expect(page.split(right), 'stands there').not.toHaveLength(1);
    expect(foundIn(page.replace(right, wrong))).toEqual([found]);
  });

  test('all of them at once are found', () => {
    const page = slips.reduce((text, [right, wrong]) => text.replace(right, wrong), read(genre));
    expect(foundIn(page)).toEqual(expect.arrayContaining(slips.map(([, , found]) => found)));
  });
});

test('every article of the folder is read', () => {
  const genres = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  expect(genres.sort()).toEqual(
    Object.keys(SLIPS)
      .map((genre) => `${genre}.txt`)
      .sort(),
  );
});
