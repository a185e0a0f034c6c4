import { describe, expect, test } from 'vitest';
import { DEFAULT_MANNER } from '#shared/exporting/order';
import { readArguments } from '../../../src/main/cli/arguments';
import { isCliCall } from '../../../src/main/cli/commands';
import { UsageError } from '../../../src/main/cli/usage';

const ID = '01HRFZ3Y5ZQ8M4W2X7K9T1B6CD';
const read = (line: string) => readArguments(line.split(' '));

describe('the command line', () => {
  test('reads an import that stores nothing', () => {
    expect(read('import --dry-run --json --view plain a.txt b.txt')).toEqual({
      task: { command: 'import', files: ['a.txt', 'b.txt'], dryRun: true, view: 'plain' },
      json: true,
      library: null,
      passphraseFile: null,
    });
  });

  test('reads the three sources of an export', () => {
    expect(read(`export ${ID} --format html --out o`).task).toMatchObject({ source: { from: 'ids', ids: [ID] } });
    expect(read('export --all --format html,pdf --out o').task).toMatchObject({
      source: { from: 'library' },
      manner: { ...DEFAULT_MANNER, formats: ['html', 'pdf'] },
      replace: false,
      override: null,
    });
    expect(read('export --file a.txt --format pdf --out o').task).toMatchObject({
      source: { from: 'files', files: ['a.txt'] },
    });
  });

  test('takes what is to be checked from ids, the library or files, and a path that is there for a file', () => {
    expect(read(`check ${ID}`).task).toEqual({ command: 'check', source: { from: 'ids', ids: [ID] } });
    expect(read('check --all').task).toEqual({ command: 'check', source: { from: 'library' } });
    expect(read('check --file a.txt').task).toEqual({ command: 'check', source: { from: 'files', files: ['a.txt'] } });
    const isFile = (path: string): boolean => path.endsWith('.txt');
    expect(readArguments(['check', 'a.txt', 'b.txt'], isFile).task).toEqual({
      command: 'check',
      source: { from: 'files', files: ['a.txt', 'b.txt'] },
    });
    expect(() => readArguments(['check', 'a.txt', ID], isFile)).toThrow(UsageError);
    expect(() => readArguments(['check', '--all', 'a.txt'], isFile)).toThrow(UsageError);
  });

  test('reads what concerns the whole library', () => {
    expect(read('search bến lức --limit 20').task).toEqual({ command: 'search', query: 'bến lức', limit: 20 });
    expect(read('verify').task).toEqual({ command: 'verify', repair: false });
    expect(read('verify --repair').task).toEqual({ command: 'verify', repair: true });
    expect(read('backup a.zip').task).toEqual({ command: 'backup', file: 'a.zip' });
    expect(read('restore a.zip --library L')).toEqual({
      task: { command: 'restore', file: 'a.zip', passphraseFile: null },
      json: false,
      library: 'L',
      passphraseFile: null,
    });
    expect(read('seed 100').task).toEqual({ command: 'seed', count: 100, seed: 1 });
    expect(read('seed 100 --seed 7').task).toEqual({ command: 'seed', count: 100, seed: 7 });
  });

  test('reads how the files of an export are to be made', () => {
    const line =
      'export --all --format html,md --out o --theme magazine --paper decree-30 --photos beside --name {id} --zip';
    expect(read(`${line} --replace --override verified`).task).toMatchObject({
      manner: {
        formats: ['html', 'md'],
        theme: 'magazine',
        paper: 'decree-30',
        photos: 'beside',
        name: '{id}',
        zip: true,
      },
      replace: true,
      override: 'verified',
    });
  });

  test('names each format once', () => {
    expect(read('export --all --format pdf,pdf,html --out o').task).toMatchObject({
      manner: { formats: ['pdf', 'html'] },
    });
  });

  test.each([
    '',
    'fly',
    'import',
    'import a.txt --view sideways',
    'list more',
    'show',
    'show not-an-id',
    `show ${ID} ${ID}`,
    'export --all --format html',
    'export --format html --out o',
    'export --all --format html,exe --out o',
    'export --all --out o',
    `export --all ${ID} --format html --out o`,
    'export --all --format html --out o --paper napkin',
    'export --all --format html --out o --photos elsewhere',
    'export --all --format html --out o --name {weather}',
    'export --all --format html --out o --override x',
    'list --colour',
    'list --library',
    'search',
    'check',
    'check no-such-file',
    'search bến --limit many',
    'verify now',
    'backup',
    'backup a.zip b.zip',
    'restore',
    'seed',
    'seed -1',
    'seed 1.5',
    'seed 10 --seed x',
    'restore a.zip --dry-run',
    'export --all --format html --out o --dry-run',
    'list --repair',
    `show ${ID} --all`,
    'import a.txt --out o',
  ])('refuses %j with a sentence', (line) => {
    expect(() => readArguments(line.split(' ').filter((word) => word !== ''))).toThrow(UsageError);
  });

  test.each([
    ['import', ''],
    ['backup', ' '],
    ['restore', ''],
    ['search', ''],
    ['list', '--library', ''],
    ['export', '--all', '--format', 'html', '--out', ''],
  ])('takes nothing empty for a path, a folder or a query: %j %j', (...argv) => {
    expect(() => readArguments(argv)).toThrow(UsageError);
  });

  test('takes options before the command as well as after it', () => {
    const after = read(`export ${ID} --format pdf --out o --json --library L`);
    expect(read(`--json --library L export --format pdf --out o ${ID}`)).toEqual(after);
  });

  test('takes an article that is named twice once', () => {
    expect(read(`check ${ID} ${ID}`).task).toEqual({ command: 'check', source: { from: 'ids', ids: [ID] } });
    expect(read(`export ${ID} ${ID} --format html --out o`).task).toMatchObject({ source: { ids: [ID] } });
  });

  test('tells a command from a window to open', () => {
    expect(isCliCall(['--library', '/thư viện', '--json', 'list'])).toBe(true);
    expect(isCliCall(['--library', 'list', '/home/ban/bai.txt'])).toBe(false);
    expect(isCliCall(['--no-sandbox', 'list', '--json'])).toBe(true);
    expect(isCliCall(['--help'])).toBe(true);
    expect(isCliCall([])).toBe(false);
    expect(isCliCall(['/home/ban/bai.txt'])).toBe(false);
  });
});
