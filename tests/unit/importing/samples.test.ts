/** The two pages that the importer must read exactly, where they lie beside the project; expectations are made of the pages' own lines. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PlainView, plainView } from '#shared/exporting/plain-view';
import { importText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';

const FOLDER = resolve('../shared/samples');

interface Sample {
  readonly file: string;
  readonly at: string;
  /** Numbers of the source's lines, from 1. */
  readonly lines: Readonly<Record<'clock' | 'headline' | 'dateline' | 'lead' | 'caption' | 'byline', number>>;
  readonly body: readonly number[];
  readonly furniture: readonly number[];
}

const SAMPLES: readonly Sample[] = [
  {
    file: 'portal-ben-luc.txt',
    at: '2024-03-08T10:54:03+07:00',
    lines: { clock: 1, headline: 3, dateline: 5, lead: 7, caption: 9, byline: 15 },
    body: [11, 13],
    furniture: [17, 19, 20, 21],
  },
  {
    file: 'portal-can-duoc.txt',
    at: '2024-05-24T11:06:18+07:00',
    lines: { clock: 1, headline: 3, dateline: 5, lead: 7, caption: 9, byline: 19 },
    body: [11, 13, 15, 17],
    furniture: [21, 23, 24, 25],
  },
];

const expectedView = ({ at, lines, body, furniture }: Sample, source: string): PlainView => {
  const rows = source.split('\n').map((row) => row.trim());
  const row = (number: number): string => rows[number - 1] ?? '';
  return {
    headline: row(lines.headline),
    dateline: { at, place: null },
    lead: row(lines.lead),
    photos: [{ caption: row(lines.caption), credit: null }],
    body: body.map((number) => row(number).replace('./.', '')),
    endMark: true,
    byline: [row(lines.byline)],
    dropped: [row(lines.clock), 'A  A', ...furniture.map(row)],
  };
};

if (existsSync(FOLDER)) {
  describe.each(SAMPLES)('$file', (sample) => {
    const source = readFileSync(resolve(FOLDER, sample.file), 'utf8');
    const imported = importText(source, PORTAL);

    test('falls into its slots exactly', () => {
      expect(plainView(imported.content, imported)).toEqual(expectedView(sample, source));
    });

    test('leaves nothing to doubt', () => {
      expect(imported.warnings).toEqual([]);
    });

    test('reads the same from decomposed text with Windows line ends', () => {
      const other = importText(source.normalize('NFD').replaceAll('\n', '\r\n'), PORTAL);
      expect(other).toEqual(imported);
    });
  });
}

test('the sample article of our own falls into its slots without a doubt', () => {
  const source = readFileSync(resolve('resources/sample/tan-hoa-nuoc-sach.txt'), 'utf8');
  const imported = importText(source, PORTAL);
  const rows = source.split('\n');
  expect(plainView(imported.content, imported)).toEqual({
    headline: rows[2],
    dateline: { at: '2024-09-12T15:40:26+07:00', place: null },
    lead: rows[6],
    photos: [{ caption: rows[8], credit: null }],
    body: [10, 12, 14, 16, 18].map((i) => rows[i]?.replace('./.', '')),
    endMark: true,
    byline: ['Ngọc Diễm'],
    dropped: [rows[0], 'A  A', 'Ý kiến ()', '0 / 500 ký tự', 'Guest', 'Đang tải dữ liệu'],
  });
  expect(imported.warnings).toEqual([]);
});
