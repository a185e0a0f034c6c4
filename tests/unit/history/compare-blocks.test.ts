/** The blocks beside paragraphs, compared: tables row by row, speakers, photos among the text, boxes, rules. */
import { expect, test } from 'vitest';
import { type Block, EMPTY_CONTENT } from '#shared/article/article';
import { readAssetName } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { compareContents } from '#shared/history/compare';
import { paragraph, photoOf } from '../../support/articles';
import { BOX, COSTS, QUOTE, setPhotos } from '../../support/furnished';

const MARKS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

/** `changed row: Mố\t[-1-]{+2+}` */
const told = (before: readonly Block[], after: readonly Block[]): readonly string[] => {
  const body = (blocks: readonly Block[]) => ({ ...EMPTY_CONTENT, body: blocks });
  const [slot] = compareContents(body(before), body(after)).slots;
  return (slot?.lines ?? []).map(({ change, kind, stretches }) => {
    const words = stretches.map((stretch) => MARKS[stretch.change].join(stretch.text));
    return `${change} ${kind}: ${words.join('')}`;
  });
};

const costs = (...rows: readonly string[]): Block => ({
  type: 'table',
  header: true,
  widths: null,
  rows: rows.map((row) => row.split('|').map(plain)),
});

test('a figure changed in a table is shown in its row, and the other rows are the same', () => {
  expect(told([costs('Ấp|Hộ', 'Một|40', 'Hai|52')], [costs('Ấp|Hộ', 'Một|40', 'Hai|57')])).toEqual([
    'same row: Ấp\tHộ',
    'same row: Một\t40',
    'changed row: Hai\t[-52-]{+57+}',
  ]);
});

test('a row put in is added alone, and one moved is moved', () => {
  expect(told([costs('Một|40', 'Hai|52')], [costs('Một|40', 'Ba|33', 'Hai|52')])).toEqual([
    'same row: Một\t40',
    'added row: {+Ba\t33+}',
    'same row: Hai\t52',
  ]);
  expect(told([costs('Một|40', 'Hai|52', 'Ba|33')], [costs('Hai|52', 'Ba|33', 'Một|40')])).toContain(
    'moved row: Một\t40',
  );
});

test('another header, other widths and another mark in a cell are told as dress', () => {
  if (COSTS.type !== 'table') throw new Error('the fixture is a table');
  const first = 'row: Hạng mục\tTriệu đồng\tNguồn';
  expect(told([COSTS], [{ ...COSTS, header: false }])[0]).toBe(`dressed ${first}`);
  expect(told([COSTS], [{ ...COSTS, widths: null }])[0]).toBe(`dressed ${first}`);
  const [names = [], ...rows] = COSTS.rows;
  const unmarked: Block = { ...COSTS, rows: [[...names.slice(0, 2), plain('Nguồn')], ...rows] };
  expect(told([COSTS], [unmarked])[0]).toBe(`dressed ${first}`);
  expect(told([COSTS], [COSTS]).every((line) => line.startsWith('same'))).toBe(true);
});

test('a speaker named anew is a line of his own', () => {
  if (QUOTE.type !== 'quote') throw new Error('the fixture is a quote');
  expect(told([QUOTE], [{ ...QUOTE, attribution: 'Ông Phan Văn Đò, người chèo đò' }])).toEqual([
    'same quote: Tôi chống đò ở bến này hai mươi sáu năm, nay được nghỉ.',
    'changed attribution: Ông Phan Văn Đò, người chèo đò[- cuối cùng-]',
  ]);
  expect(told([{ ...QUOTE, attribution: '' }], [QUOTE])[1]).toBe(
    'added attribution: {+Ông Phan Văn Đò, người chèo đò cuối cùng+}',
  );
});

test('a photo of the body shows itself, its caption, credit and description; its place is its dress', () => {
  const asset = readAssetName(`${'0a'.repeat(32)}.jpg`);
  const photo = { ...photoOf(asset), alt: 'Gặt lúa', caption: plain('Gặt sớm'), credit: 'Minh Thư' };
  const rest = ['same caption: Gặt sớm', 'same credit: Minh Thư', 'same alt: Gặt lúa'];
  expect(told([setPhotos('left', photo)], [setPhotos('right', photo)])).toEqual([`dressed photo: ${asset}`, ...rest]);
  expect(told([setPhotos('left', photo)], [setPhotos('left', { ...photo, caption: plain('Gặt muộn') })])).toContain(
    'changed caption: Gặt [-sớm-]{+muộn+}',
  );
  expect(told([], [setPhotos('left', photo)])).toContain('added credit: {+Minh Thư+}');
});

test('only what the article’s own count counts is counted of a photo in the body', () => {
  const before = { ...EMPTY_CONTENT, body: [] };
  const after = { ...EMPTY_CONTENT, body: [setPhotos('full', { ...photoOf(null), caption: plain('hai chữ') })] };
  expect(compareContents(before, after)).toMatchObject({ added: 2, removed: 0 });
});

test('what goes into a box, or comes out of it, is dressed', () => {
  if (BOX.type !== 'box') throw new Error('the fixture is a box');
  const lines = told(BOX.blocks, [BOX]);
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).toMatch(/^dressed /u);
  expect(told([BOX], [BOX]).every((line) => line.startsWith('same'))).toBe(true);
});

test('a rule put between two paragraphs is added, and they are the same', () => {
  const [one, two] = [paragraph('Đoạn một.'), paragraph('Đoạn hai.')];
  expect(told([one, two], [one, { type: 'rule' }, two])).toEqual([
    'same text: Đoạn một.',
    'added rule: {+* * *+}',
    'same text: Đoạn hai.',
  ]);
});
