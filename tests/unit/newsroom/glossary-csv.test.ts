import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { putNames } from '#shared/newsroom/apply-change';
import { GLOSSARY_KINDS, glossaryEntrySchema } from '#shared/newsroom/glossary';
import { readGlossaryCsv, writeGlossaryCsv } from '#shared/newsroom/glossary-csv';

const MO = {
  name: 'Đinh Thị Mơ',
  kind: 'person',
  means: 'Phó Chủ tịch xã',
  wrong: ['Đinh Thị Mở', 'Đinh Thi Mơ'],
} as const;
const HEADED = 'tên,loại,nghĩa,viết sai\r\nĐinh Thị Mơ,người,Phó Chủ tịch xã,Đinh Thị Mở|Đinh Thi Mơ\r\n';

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    "'=x",
    "''-2",
    '@nhà',
    '+84',
    '-',
    'a|b',
    'a\\',
    '\\|',
    'a;b',
    'x,y',
    '"',
    'tab\tin',
    'Đỗ',
    '\uFEFFx',
    'name',
    'tên',
  ),
);
const entry = fc
  .record({
    name: cell,
    kind: fc.constantFrom(...GLOSSARY_KINDS),
    means: cell,
    wrong: fc.array(cell, { maxLength: 3 }),
  })
  .filter((any) => putsWell(any) && !any.name.includes('?'));
const putsWell = (any: unknown): boolean => v.is(glossaryEntrySchema, any);

test('whatever a glossary holds, it is read again as it was written, in either language', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), fc.constantFrom('vi' as const, 'en' as const), (any, language) => {
      const glossary = putNames([], any).filter(({ name }) => name !== '');
      const read = readGlossaryCsv(writeGlossaryCsv(glossary, language));
      expect(read).toEqual({ entries: glossary, skipped: [] });
    }),
    { numRuns: 500 },
  );
});

describe('a table is read', () => {
  test.each([
    ['with Vietnamese headings', HEADED],
    ['with English ones', HEADED.replace('tên,loại,nghĩa,viết sai', 'Name,Kind,Means,Wrong')],
    ['without headings', HEADED.slice(HEADED.indexOf('\n') + 1)],
    ['behind a byte order mark', `\uFEFF${HEADED}`],
    ['with semicolons', HEADED.replace(/,/gu, ';')],
    ['with tabs', HEADED.replace(/,/gu, '\t')],
    ['with lines that end as on Unix', HEADED.replace(/\r/gu, '')],
    ['with every cell in quotes', HEADED.replace(/[^,\r\n]+/gu, '"$&"')],
    ['with blank rows in it', HEADED.replace('\r\n', '\r\n\r\n ,,,\r\n')],
    ['decomposed', HEADED.normalize('NFD')],
    [
      'with its columns in another order',
      'loại,viết sai,tên,nghĩa\nngười,Đinh Thị Mở|Đinh Thi Mơ,Đinh Thị Mơ,Phó Chủ tịch xã',
    ],
  ])('%s', (_, text) => {
    expect(readGlossaryCsv(text)).toEqual({ entries: [MO], skipped: [] });
  });
});

describe('a table as offices keep them', () => {
  const UT = { name: 'Đinh Thị Mơ', kind: 'person', means: 'Phó Chủ tịch xã, Trưởng ban', wrong: [] } as const;

  test.each([
    ['under Excel’s own line', 'sep=;\r\ntên;loại;nghĩa\r\nĐinh Thị Mơ;người;Phó Chủ tịch xã, Trưởng ban\r\n'],
    ['with a column of numbers before it', 'STT,Họ và tên,Chức vụ\r\n1,Đinh Thị Mơ,"Phó Chủ tịch xã, Trưởng ban"\r\n'],
    [
      'with a column that says nothing here',
      'Họ tên;Chức vụ;Điện thoại\nĐinh Thị Mơ;Phó Chủ tịch xã, Trưởng ban;0900\n',
    ],
    ['under its title', 'DANH SÁCH;;\n;;\nTên;Loại;Nghĩa\nĐinh Thị Mơ;nhân vật;Phó Chủ tịch xã, Trưởng ban\n'],
    ['below empty lines', '\r\n\r\ntên\tchức vụ\r\nĐinh Thị Mơ\tPhó Chủ tịch xã, Trưởng ban\r\n'],
  ])('%s', (_, text) => {
    expect(readGlossaryCsv(text)).toEqual({ entries: [UT], skipped: [] });
  });

  test('without headings, with commas in its cells', () => {
    const { entries } = readGlossaryCsv(
      'Đinh Thị Mơ;người;Bí thư, Chủ tịch HĐND;\nLê Thành Bảy;người;Phó Bí thư, Trưởng ban, Ủy viên;\n',
    );
    expect(entries.map(({ name, means }) => [name, means])).toEqual([
      ['Đinh Thị Mơ', 'Bí thư, Chủ tịch HĐND'],
      ['Lê Thành Bảy', 'Phó Bí thư, Trưởng ban, Ủy viên'],
    ]);
  });

  test.each([
    ['tổ chức', 'agency'],
    ['Địa phương', 'place'],
    ['Chữ viết tắt', 'abbreviation'],
    ['chức vụ', 'title'],
  ])('%s is a kind', (word, kind) => {
    expect(readGlossaryCsv(`tên,loại\nTân Trụ,${word}\n`).entries[0]?.kind).toBe(kind);
  });

  test('wrong spellings may be parted by semicolons and by lines', () => {
    const { entries } = readGlossaryCsv('tên,viết sai\nĐinh Thị Mơ,"Đinh Thị Mở; Đinh Thi Mơ\nDinh Thị Mơ"\n');
    expect(entries[0]?.wrong).toEqual(['Đinh Thị Mở', 'Đinh Thi Mơ', 'Dinh Thị Mơ']);
  });

  test('a row that cannot be read is counted with Excel’s own line', () => {
    expect(readGlossaryCsv('sep=;\ntên;loại\nTân Trụ;nơi\n;người\n').skipped).toEqual([4]);
  });
});

test('names alone, one a line, are a glossary too', () => {
  const { entries, skipped } = readGlossaryCsv('Bến Lức\nTân Trụ\n');
  expect(entries.map(({ name, kind }) => [name, kind])).toEqual([
    ['Bến Lức', 'other'],
    ['Tân Trụ', 'other'],
  ]);
  expect(skipped).toEqual([]);
});

test('a row without a name and one that is too long are named by their number, and the others come in', () => {
  const text = `tên,loại\nTân Trụ,địa danh\n,người\n${'x'.repeat(300)},khác\nBến Lức,địa danh`;
  const { entries, skipped } = readGlossaryCsv(text);
  expect(entries.map(({ name }) => name)).toEqual(['Tân Trụ', 'Bến Lức']);
  expect(skipped).toEqual([3, 4]);
});

test('names that lost their letters when the table was saved do not come in', () => {
  const { entries, skipped } = readGlossaryCsv(
    'tên,loại\nNguy?n V?n B?y,người\nL\uFFFD Thành Út,người\nTân An,địa danh\n',
  );
  expect(entries.map(({ name }) => name)).toEqual(['Tân An']);
  expect(skipped).toEqual([2, 3]);
});

test('a cell that an office program would run as a formula is written as text', () => {
  const written = writeGlossaryCsv(
    [{ name: '=HYPERLINK("x")', kind: 'other', means: '+84', wrong: ['@a', '-b'] }],
    'en',
  );
  expect(written).toContain(`"'=HYPERLINK(""x"")",other,'+84,'@a|-b`);
});

test('nothing is read from an empty table, nor from headings alone', () => {
  expect(readGlossaryCsv('')).toEqual({ entries: [], skipped: [] });
  expect(readGlossaryCsv('tên,loại,nghĩa,viết sai\n')).toEqual({ entries: [], skipped: [] });
});
