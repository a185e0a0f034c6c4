/** The command line as a person or a script uses it: results on stdout, everything else on stderr, exit codes kept. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app';
import { pdfText } from './support/pdf-tools';

const SAMPLE = resolve('resources/sample/tan-hoa-nuoc-sach.txt');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const dateline = (...args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    execFile('node', ['scripts/dateline.mjs', ...args], { maxBuffer: 1e8 }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });

const lines = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

test('import, list, show and export work on one library', async ({ home }) => {
  const library = ['--library', join(home, 'library'), '--json'];
  const imported = await dateline('import', SAMPLE, ...library);
  expect(imported).toMatchObject({ code: 0, err: '' });
  const [{ id, file, headline, warnings }] = lines(imported.out);
  expect({ file, headline, warnings }).toEqual({
    file: SAMPLE,
    headline: 'Tân Hòa đưa nước sạch về ba xã ven sông trước mùa khô',
    warnings: [],
  });

  const [listed] = lines((await dateline('list', ...library)).out);
  expect(listed).toMatchObject({ id, headline, status: 'draft' });
  expect(listed.words).toBeGreaterThan(400);

  const shown = await dateline('show', id, ...library);
  const dry = await dateline('import', '--dry-run', '--json', '--view', 'plain', SAMPLE);
  const { dropped, ...seen } = lines(dry.out)[0];
  expect(dropped.length).toBeGreaterThan(0);
  expect(lines(shown.out)).toEqual([{ ...seen, dropped: [] }]);
  expect(Object.keys(lines(dry.out)[0])).toEqual([
    'headline', 'dateline', 'lead', 'photos', 'body', 'endMark', 'byline', 'dropped',
  ]); // biome-ignore format: the contract's order

  const out = join(home, 'out');
  const exported = await dateline('export', id, '--format', 'html,pdf', '--out', out, ...library);
  expect(exported.code).toBe(0);
  const files = lines(exported.out);
  expect(files.map((f) => [f.id, f.format])).toEqual([
    [id, 'html'],
    [id, 'pdf'],
  ]);
  for (const { path, bytes, ms } of files) {
    expect((await readFile(path)).byteLength).toBe(bytes);
    expect(ms).toBeGreaterThanOrEqual(0);
  }
  const text = await pdfText(files[1].path);
  for (const paragraph of seen.body) expect(text.replace(/\s+/gu, '')).toContain(paragraph.replace(/\s+/gu, ''));
  expect((await readdir(out)).length).toBe(2);
});

test('a file that cannot be read does not stop the others and is told by exit code 1', async ({ home }) => {
  const binary = join(home, 'photo.txt');
  await writeFile(binary, Buffer.from([0xff, 0xd8, 0xff, 0, 0, 1]));
  const ran = await dateline('import', binary, SAMPLE, join(home, 'none.txt'), '--library', join(home, 'l'), '--json');
  expect(ran.code).toBe(1);
  expect(lines(ran.out)).toHaveLength(1);
  expect(ran.err).toContain(`${binary}: not a text file`);
  expect(ran.err).toContain('none.txt: not found');
  expect(ran.err).not.toMatch(/\n\s+at /u);
});

test('an export into a place that cannot be is told, and leaves nothing', async ({ home }) => {
  const blocked = join(home, 'a-file');
  await writeFile(blocked, '');
  const ran = await dateline('export', '--file', SAMPLE, '--format', 'html', '--out', join(blocked, 'x'), '--json');
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toContain('html: the folder does not exist');
});

test('wrong usage exits with 2 and prints the usage on stderr alone', async () => {
  for (const args of [['fly'], ['export', '--all'], ['show', 'x'], []]) {
    const ran = await dateline(...args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('dateline COMMAND');
  }
  expect(await dateline('--help')).toMatchObject({ code: 0, err: '' });
});

const samples = resolve('../shared/samples');
if (existsSync(samples)) {
  test('two real portal pages are imported by their slots', async () => {
    const files = ['portal-ben-luc.txt', 'portal-can-duoc.txt'].map((name) => join(samples, name));
    const ran = await dateline('import', '--dry-run', '--json', '--view', 'plain', ...files);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const views = lines(ran.out);
    expect(views.map((v) => [v.dateline.at, v.body.length, v.endMark, v.byline.length, v.dropped.length])).toEqual([
      ['2024-03-08T10:54:03+07:00', 2, true, 1, 6],
      ['2024-05-24T11:06:18+07:00', 4, true, 1, 6],
    ]);
    for (const [i, file] of files.entries()) {
      const source = (await readFile(file, 'utf8')).split('\n').map((line) => line.trim());
      expect(source).toContain(views[i].headline);
      expect(source).toContain(views[i].lead);
      expect(source).toContain(views[i].photos[0].caption);
      for (const text of views[i].body)
        expect(source.some((line) => line === text || line === `${text}./.`)).toBe(true);
    }
  });
}
