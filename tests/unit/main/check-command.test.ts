/** `dateline check`, run as the command line runs it, on a real library in a folder of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Content, EMPTY_CONTENT } from '#shared/article/article';
import { readOffsetDateTime } from '#shared/article/identity';
import { check } from '#shared/check/check';
import { houseOf } from '#shared/check/house';
import { manuscriptOf } from '#shared/check/manuscript-of';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { DEFAULT_SETTINGS, settingsSchema } from '#shared/settings';
import { runCli } from '../../../src/main/cli/run';
import { openJsonStore } from '../../../src/main/json-store';
import type { Library } from '../../../src/main/library/library';
import { realDisk } from '../../../src/main/library-keys';
import { openRealLibrary } from '../../../src/main/open-library';

let home = '';
let folder = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-check-'));
  folder = join(home, 'library');
  vi.stubEnv('DATELINE_HOME', home);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true, force: true });
});

const run = async (...args: readonly string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const code = await runCli(['check', ...args, '--library', folder], streams, null);
  return { code, out, err };
};

const found = async (...args: readonly string[]) => {
  const { code, out, err } = await run(...args, '--json');
  return { code, err, findings: out.map((line) => JSON.parse(line)) };
};

const at = readOffsetDateTime('2024-03-08T10:00:00+07:00');

const ARTICLE: Content = {
  ...EMPTY_CONTENT,
  dateline: at && { at, place: null },
  headline: [{ text: 'Tân Hòa thông xe cầu mới' }],
  lead: [{ text: 'Sáng 8/3, cầu Rạch Gốc nối hai xã thông xe.' }],
  body: [
    { type: 'paragraph', text: [{ text: 'Cầu dài 36 m.' }] },
    { type: 'paragraph', text: [{ text: 'Kinh tế- ' }, { text: 'xã hội', bold: true }, { text: ' khởi sắc.' }] },
  ],
  byline: [{ name: 'Ngọc Diễm', role: null }],
};

const withLibrary = async <T>(work: (library: Library) => Promise<T>): Promise<T> => {
  const opened = await openRealLibrary(folder);
  if (!opened.ok) throw new Error(opened.reason);
  return work(opened.library).finally(() => opened.library.close());
};

/** @param letStand fingerprints */
const store = (content: Content, letStand: readonly string[] = []): Promise<string> =>
  withLibrary(async (library) => {
    const made = await library.create(content, { layout: 'portal', language: 'vi' });
    if (!made.ok) throw new Error(made.reason);
    const saved = await library.save({ ...made.article, letStand });
    if (!saved.ok) throw new Error(saved.reason);
    return made.article.id;
  });

test('a finding says where it is in the slot’s text, its paragraphs joined by line feeds', async () => {
  const id = await store(ARTICLE);
  const { code, findings } = await found(id);
  expect(code).toBe(0);
  expect(findings).toEqual([
    {
      id,
      rule: 'dash-space',
      severity: 'warn',
      slot: 'body',
      start: 19,
      end: 25,
      text: 'tế- xã',
      message: 'Dấu gạch ở “tế- xã” chỉ có khoảng trắng một bên.',
      fix: 'tế - xã',
      passage: 'body/1',
    },
  ]);
  expect('Cầu dài 36 m.\nKinh tế- xã hội khởi sắc.'.slice(19, 25)).toBe('tế- xã');
});

test('an error ends with exit code 1, and the other articles are checked all the same', async () => {
  const ids = [await store({ ...ARTICLE, headline: [] }), await store(ARTICLE)];
  const { code, findings } = await found('--all');
  expect(code).toBe(1);
  expect(new Set(findings.map(({ id }) => id))).toEqual(new Set(ids));
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'slot-missing', severity: 'error', slot: 'headline', start: 0, end: 0, text: '' }),
  );
});

test('for people there is one line a finding', async () => {
  const id = await store(ARTICLE);
  expect((await run(id)).out).toEqual([
    `${id}: body:19-25: warn dash-space: Dấu gạch ở “tế- xã” chỉ có khoảng trắng một bên.`,
  ]);
});

test('files need not be imported first, and a path that is there needs no --file', async () => {
  const clean = resolve('resources/sample/tan-hoa-nuoc-sach.txt');
  const slip = join(home, 'bai.txt');
  await writeFile(
    slip,
    `${'Tân Hòa họp thường kỳ'}\n\n08/03/2024 10:00\n\nSáng 8/3 , UBND huyện Tân Hòa họp thường kỳ tháng Ba.\n\nCác xã báo cáo. Huyện kết luận./.\n\nNgọc Diễm\n`,
  );
  expect((await found(clean)).findings).toEqual([]);
  const named = await found('--file', clean, slip);
  expect(named).toEqual(await found(clean, slip));
  expect(named.findings.map(({ id, rule, text }) => [id, rule, text])).toEqual([[slip, 'space-before-sign', ' ,']]);
});

test('a file that is not there does not stop the rest, and is told', async () => {
  const missing = join(home, 'none.txt');
  const { code, err } = await found('--file', missing, resolve('resources/sample/tan-hoa-nuoc-sach.txt'));
  expect(code).toBe(1);
  expect(err).toEqual([`${missing}: not found`]);
});

test('messages are in the language of the settings', async () => {
  const settings = await openJsonStore(join(home, 'settings.json'), settingsSchema, DEFAULT_SETTINGS, realDisk);
  settings.set({ ...DEFAULT_SETTINGS, language: 'en' });
  await settings.flush();
  const { findings } = await found(await store(ARTICLE));
  expect(findings[0].message).toBe('The dash in “tế- xã” has a space on one side only.');
});

test('what a person has let stand in an article is not told again', async () => {
  const [told] = check(
    manuscriptOf({ ...ARTICLE, language: 'vi' }, PORTAL),
    houseOf(PORTAL, EMPTY_NEWSROOM, '2026-05-20'),
  );
  const id = await store(ARTICLE, [told?.fingerprint ?? '']);
  expect((await found(id)).findings).toEqual([]);
});

test('the newsroom’s own files are honoured: what it passes over, and how it wants its text', async () => {
  const id = await store(ARTICLE);
  await withLibrary(async ({ newsroom }) => {
    await newsroom.change({ is: 'set-style', layout: 'portal', style: { rules: { 'dash-space': 'error' } } });
  });
  expect(await found(id)).toMatchObject({ code: 1, findings: [{ rule: 'dash-space', severity: 'error' }] });
  await withLibrary(async ({ newsroom }) => {
    await newsroom.change({ is: 'pass-over', finding: { rule: 'dash-space', text: 'tế- xã' } });
  });
  expect(await found(id)).toMatchObject({ code: 0, findings: [] });
});

test('neither an id nor a file is wrong usage, and so is nothing at all', async () => {
  expect((await run('none.txt')).code).toBe(2);
  expect((await run()).code).toBe(2);
  expect((await run('--all', 'none.txt')).code).toBe(2);
});
