/** The command line as a person or a script uses it: results on stdout, everything else on stderr, exit codes kept. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { startEnvironment, test } from './support/app';
import { pdfText } from './support/pdf-tools';

const SAMPLE = resolve('resources/sample/tan-hoa-nuoc-sach.txt');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const run = (args: readonly string[], env: Readonly<NodeJS.ProcessEnv>): Promise<Ran> =>
  new Promise((done) => {
    execFile('node', ['scripts/dateline.mjs', ...args], { env, maxBuffer: 1e8 }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });

const dateline = (...args: readonly string[]): Promise<Ran> => run(args, process.env);

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

test('every format is made and proven, and a PDF beside them in the engine', async ({ home }) => {
  const library = ['--library', join(home, 'library')];
  expect(await dateline('seed', '6', '--seed', '3', ...library)).toMatchObject({ code: 0 });
  const formats = 'html,pdf,docx,md,txt,cms,ninjs,newsml,dateline';
  const out = join(home, 'out');
  const ran = await dateline('export', '--all', '--format', formats, '--out', out, '--json', ...library);
  expect(ran).toMatchObject({ code: 0, err: '' });
  const files = lines(ran.out);
  expect(files.map(({ format }) => format)).toEqual(Array.from({ length: 6 }, () => formats.split(',')).flat());
  expect(new Set(files.map(({ path }) => path)).size).toBe(54);
  const laid = await readdir(out, { withFileTypes: true });
  expect(laid.filter((entry) => entry.isFile())).toHaveLength(54);
  expect(laid.filter((entry) => !entry.isFile()).every(({ name }) => name.endsWith('-photos'))).toBe(true);
});

test('a file that cannot be read does not stop the others and is told by exit code 1', async ({ home }) => {
  const binary = join(home, 'photo.txt');
  await writeFile(binary, Buffer.from([0xff, 0xd8, 0xff, 0, 0, 1]));
  const ran = await dateline('import', binary, SAMPLE, join(home, 'none.txt'), '--library', join(home, 'l'), '--json');
  expect(ran.code).toBe(1);
  expect(lines(ran.out)).toHaveLength(1);
  expect(ran.err).toContain(`${binary}: a kind of file that cannot be imported`);
  expect(ran.err).toContain('none.txt: not found');
  expect(ran.err).not.toMatch(/\n\s+at /u);
});

test('a folder is imported with all in it; what cannot be read is named, what is in it twice is told of', async ({
  home,
}) => {
  const folder = join(home, 'bai');
  await mkdir(join(folder, 'cu'), { recursive: true });
  await copyFile(SAMPLE, join(folder, 'a.txt'));
  await copyFile(SAMPLE, join(folder, 'cu', 'b.txt'));
  await writeFile(join(folder, 'hong.docx'), 'PK\u0003\u0004');
  await writeFile(join(folder, 'anh.png'), '');
  const library = ['--library', join(home, 'l'), '--json'];

  const dry = await dateline('import', folder, '--dry-run', '--view', 'plain', ...library);
  expect(dry.code).toBe(1);
  expect(lines(dry.out).map(({ file }) => file)).toEqual([join(folder, 'a.txt'), join(folder, 'cu', 'b.txt')]);
  expect(dry.err).toContain(`b.txt: the same as ${join(folder, 'a.txt')}`);
  expect(dry.err).toContain('hong.docx: ');
  expect(dry.err).not.toContain('anh.png');

  const ran = await dateline('import', `${folder}/`, ...library);
  const [first, second] = lines(ran.out);
  expect({ code: ran.code, count: lines(ran.out).length }).toEqual({ code: 1, count: 2 });
  expect(first).toMatchObject({ file: join(folder, 'a.txt'), already: null });
  expect(second).toMatchObject({ already: first.id });
  expect(ran.err).toContain(`which this import has stored as ${first.id}`);

  await mkdir(join(home, 'rong'));
  const none = await dateline('import', join(home, 'rong'), ...library);
  expect(none).toMatchObject({ code: 1, out: '' });
  expect(none.err).toContain('rong: no text in it');
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

test('a seeded library is listed, searched, shown, looked through, backed up, and comes back in another one', async ({
  home,
}) => {
  const from = ['--library', join(home, 'one'), '--json'];
  const to = ['--library', join(home, 'two'), '--json'];
  expect(await dateline('seed', '200', '--seed', '7', ...from)).toMatchObject({ code: 0 });
  const listed = lines((await dateline('list', ...from)).out);
  expect(listed).toHaveLength(200);
  const [{ id, headline }] = listed;

  const found = await dateline('search', `"${headline}"`, '--limit', '5', ...from);
  expect(found.code).toBe(0);
  expect(lines(found.out)[0]).toMatchObject({ headline, score: expect.any(Number), snippet: expect.any(String) });
  expect(lines((await dateline('search', 'khongcochunaonhuthe', ...from)).out)).toEqual([]);
  const shown = await dateline('show', id, ...from);
  expect(lines(shown.out)[0]).toMatchObject({ headline });
  const sound = { ok: true, articles: 200, repaired: 0, quarantined: 0 };
  const looked = await dateline('verify', ...from);
  expect([looked.code, lines(looked.out)[0]]).toMatchObject([0, sound]);

  const archive = join(home, 'all.zip');
  const backup = await dateline('backup', archive, ...from);
  expect([backup.code, lines(backup.out)[0]]).toMatchObject([0, { path: archive, articles: 200, damaged: [] }]);
  const restored = await dateline('restore', archive, ...to);
  expect([restored.code, lines(restored.out)[0]]).toMatchObject([0, { added: 200, updated: 0, kept: 0, refused: [] }]);
  const again = await dateline('restore', archive, ...to);
  expect([again.code, lines(again.out)[0]]).toMatchObject([0, { added: 0, updated: 0, kept: 200, refused: [] }]);
  const there = await dateline('verify', ...to);
  expect([there.code, lines(there.out)[0]]).toMatchObject([0, sound]);
  expect(lines((await dateline('list', ...to)).out)).toEqual(listed);
  expect((await dateline('show', id, ...to)).out).toBe(shown.out);
});

test('a damaged article makes verify exit with 1 and say what mends it; repaired, it exits with 0 and keeps the bad file', async ({
  home,
}) => {
  const library = join(home, 'library');
  const options = ['--library', library, '--json'];
  const [{ id }] = lines((await dateline('import', SAMPLE, ...options)).out);
  const folder = join(library, 'articles', id);
  await writeFile(join(folder, 'article.json'), Buffer.alloc(900));
  const before = await readdir(folder);

  const looked = await dateline('verify', ...options);
  expect([looked.code, lines(looked.out)[0]]).toMatchObject([1, { ok: false, articles: 1, repaired: 0 }]);
  expect(looked.err).toContain(`${id}: damaged, an earlier copy is there; --repair mends it`);
  expect(await readdir(folder)).toEqual(before);

  const repaired = await dateline('verify', '--repair', ...options);
  expect([repaired.code, lines(repaired.out)[0]]).toMatchObject([0, { ok: true, repaired: 1, quarantined: 1 }]);
  const aside = (await readdir(folder)).filter((name) => name.includes('.damaged-'));
  expect(aside).toHaveLength(1);
  expect((await readFile(join(folder, aside[0] ?? ''))).equals(Buffer.alloc(900))).toBe(true);
  const after = await dateline('verify', ...options);
  expect([after.code, lines(after.out)[0]]).toMatchObject([0, { ok: true, repaired: 0 }]);
  expect(lines((await dateline('show', id, ...options)).out)[0]).toMatchObject({
    headline: 'Tân Hòa đưa nước sạch về ba xã ven sông trước mùa khô',
  });
});

test('a file that is no backup is refused with exit code 1, and the library stays empty', async ({ home }) => {
  const options = ['--library', join(home, 'library'), '--json'];
  const ran = await dateline('restore', SAMPLE, ...options);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toContain('this is no backup of a Dateline library; nothing was changed');
  expect((await dateline('list', ...options)).out).toBe('');
});

test('while a window holds the library, writing is refused with who holds it, and reading goes on', async ({
  start,
  home,
}) => {
  const open = await start({ env: { DATELINE_SAMPLE: '1' } });
  const sameUser = (...args: readonly string[]) => run(args, startEnvironment({ home }));
  const options = ['--library', join(home, 'library'), '--json'];
  await expect(open.page.locator('[data-row]')).toHaveCount(1);
  for (const command of [
    ['import', SAMPLE],
    ['seed', '1'],
    ['restore', join(home, 'none.zip')],
  ]) {
    const refused = await sameUser(...command, ...options);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain(hostname());
    expect(refused.err).not.toMatch(/\n\s+at /u);
  }
  expect(lines((await sameUser('list', ...options)).out)).toHaveLength(1);
  expect(lines((await sameUser('search', 'nuoc sach', ...options)).out)).toHaveLength(1);
  expect((await sameUser('verify', ...options)).code).toBe(0);
  expect((await sameUser('backup', join(home, 'all.zip'), ...options)).code).toBe(0);
  await open.close();
  expect((await sameUser('import', SAMPLE, ...options)).code).toBe(0);
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
