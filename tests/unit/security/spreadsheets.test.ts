import { expect, test } from 'vitest';
import { writeGlossaryCsv } from '#shared/newsroom/glossary-csv';
import { unzip } from '../../../src/main/bundle/unzip';
import { writeWorkbook } from '../../../src/main/royalty/workbook';
import { payloads } from '../../support/hostile/payloads';

const LIMITS = { entries: 1_000, entryBytes: 50_000_000, allBytes: 50_000_000 };
const CORPUS = payloads('127.0.0.1:1').map(({ text }) => text);

test('whatever stands in a royalty sheet, no cell of the workbook is a formula or leads anywhere', async () => {
  const rows = CORPUS.map((text) => [text, 1]);
  const table = { name: 'Tháng 3', title: '=1+1', head: ['@tên', '+số'], rows, foot: ['-cộng', 2], widths: [30, 10] };
  const read = await unzip(await writeWorkbook([table]), LIMITS);
  if (!read.ok) throw new Error(read.reason);
  const sheets = [...read.entries].filter(([name]) => name.startsWith('xl/worksheets/'));
  expect(sheets.length).toBeGreaterThan(0);
  for (const [, bytes] of sheets) expect(Buffer.from(bytes).toString('utf8')).not.toMatch(/<f[\s>/]|<hyperlink/u);
  expect([...read.entries.keys()].filter((name) => /externalLink|vba|oleObject|connections/iu.test(name))).toEqual([]);
});

test('whatever stands in the glossary, no cell of its table begins as a formula does', () => {
  const glossary = CORPUS.map((text) => ({ name: text.trim(), kind: 'other' as const, means: text, wrong: [text] }));
  const cells = writeGlossaryCsv(glossary, 'vi')
    .slice(1)
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/u)
    .flatMap((row) => row.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/gu) ?? [])
    .map((cell) => cell.replace(/^,?"?/u, ''));
  expect(cells.length).toBeGreaterThan(CORPUS.length * 3);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
});
