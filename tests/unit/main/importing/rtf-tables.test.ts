// Tables of RTF: their columns' widths, cells that stand over several places, and rows that say nothing of either.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/shared/article/inline';
import { documentIn, readBytes, readText } from './reading';

/** Letters beyond ASCII as RTF writes them. */
const escaped = (text: string): string => text.replace(/[^\0-\x7F]/gu, (letter) => `\\u${letter.charCodeAt(0)}?`);

const rtf = (...rows: readonly string[]) =>
  readText('bang.rtf', escaped(`{\\rtf1\\ansi ${rows.join('\n')} \\pard\\par}`));

const row = (shape: string, ...cells: readonly string[]): string =>
  `\\trowd${shape}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\row`;

const tableIn = async (reading: ReturnType<typeof rtf>) => {
  const { blocks, notes } = await documentIn(reading);
  const table = blocks.find(({ block }) => block.type === 'table')?.block;
  if (table?.type !== 'table') throw new Error('no table');
  return {
    rows: table.rows.map((cells) => cells.map(textOf)),
    widths: table.widths,
    header: table.header,
    notes: notes.map(({ kind }) => kind),
  };
};

describe('a table in RTF', () => {
  test('keeps the shares of its columns', async () => {
    const wide = '\\cellx6000\\cellx8000';
    expect(await tableIn(rtf(row(wide, 'ấp', 'hộ'), row(wide, 'Đông', '120')))).toMatchObject({
      widths: [75, 25],
      notes: [],
    });
  });

  test('of even columns says nothing of widths', async () => {
    const even = '\\cellx4000\\cellx8000';
    expect(await tableIn(rtf(row(even, 'ấp', 'hộ'), row(even, 'Đông', '120')))).toMatchObject({ widths: null });
  });

  test('sets a wide cell over the columns that other rows have there', async () => {
    const read = await tableIn(
      rtf(row('\\cellx4000\\cellx8000', 'Mặt hàng', 'Giá'), row('\\cellx4000\\cellx6000\\cellx8000', 'Lúa', '7', '8')),
    );
    expect(read.rows).toEqual([
      ['Mặt hàng', 'Giá', ''],
      ['Lúa', '7', '8'],
    ]);
    expect(read.notes).toEqual(['merged-cells']);
  });

  test('leaves a cell empty that goes on with the one above it or beside it', async () => {
    const read = await tableIn(
      rtf(
        row('\\clvmgf\\cellx3000\\clmgf\\cellx6000\\clmrg\\cellx9000', 'Xã', 'Vụ', ''),
        row('\\clvmrg\\cellx3000\\cellx6000\\cellx9000', '', 'xuân', 'hè'),
      ),
    );
    expect(read.rows).toEqual([
      ['Xã', 'Vụ', ''],
      ['', 'xuân', 'hè'],
    ]);
    expect(read.notes).toEqual(['merged-cells']);
  });

  test('loses no word where its rows say more or fewer cells than they have', async () => {
    const read = await tableIn(
      rtf(row('\\cellx3000', 'một', 'hai'), row('\\cellx3000\\cellx6000\\cellx9000', 'ba', 'bốn')),
    );
    expect(read.rows.flat()).toEqual(['một', 'hai', 'ba', 'bốn']);
    expect(read.widths).toBeNull();
  });

  test('takes edges drawn by hand a hair apart as one', async () => {
    const read = await tableIn(
      rtf(row('\\cellx4000\\cellx8000', 'ấp', 'hộ'), row('\\cellx4060\\cellx8000', 'Đông', '120')),
    );
    expect(read.rows).toEqual([
      ['ấp', 'hộ'],
      ['Đông', '120'],
    ]);
  });

  test('knows the row that is repeated on each page as its header', async () => {
    const even = '\\cellx4000\\cellx8000';
    expect(await tableIn(rtf(row(`\\trhdr${even}`, 'ấp', 'hộ'), row(even, 'Đông', '120')))).toMatchObject({
      header: true,
    });
  });
});

describe.each(['docx', 'odt', 'rtf'])('LibreOffice’s file under review, as .%s', (ending) => {
  const reading = () => readBytes(`review.${ending}`, readFileSync(resolve(`tests/fixtures/imports/review.${ending}`)));

  test('has its table with widths and header, a merged cell in its first place', async () => {
    expect(await tableIn(reading())).toMatchObject({
      rows: [
        ['Mặt hàng', 'Giá một ký', ''],
        ['', 'tuần trước', 'tuần này'],
        ['Cá lóc', '90.000', '95.000'],
      ],
      widths: [50, 25, 25],
      header: true,
    });
  });

  test('tells what is struck out, put in, hidden and remarked, and keeps none of it but what was put in', async () => {
    const { blocks, notes } = await documentIn(reading());
    const words = blocks.flatMap(({ block }) => (block.type === 'paragraph' ? [textOf(block.text)] : [])).join('\n');
    expect(words).toContain('có sáu trăm người bán');
    expect(words).not.toMatch(/năm trăm|chưa kiểm|Hỏi lại/u);
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(
      new Set(['tracked-deletion', 'tracked-insertion', 'hidden-text', 'comment', 'merged-cells']),
    );
  });
});
