/** What stands in for a window that broke: its words, its links, and when it offers something else. */
import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translate';
import { crashDeedAt } from '../../../../src/main/crash/crash-address';
import { createCrashCount } from '../../../../src/main/crash/crash-count';
import { CRASH_DEEDS, type CrashFacts, crashPage } from '../../../../src/main/crash/crash-page';
import { watchProgram } from '../../../../src/main/crash/program-trouble';
import { serveCrash } from '../../../../src/main/crash/serve-crash';
import type { Log } from '../../../../src/main/log/log';

const NOW = new Date(2026, 10, 22, 15, 42, 30);

const factsIn = (language: 'vi' | 'en', given: Partial<CrashFacts> = {}): CrashFacts => ({
  t: translator(language),
  language,
  isRepeated: false,
  savedAt: new Date(2026, 10, 22, 15, 42, 7).toISOString() as CrashFacts['savedAt'],
  now: NOW,
  folder: '/home/toa-soan/Thư viện <chung>',
  isCopied: false,
  ...given,
});

const deedsOn = (page: string): readonly string[] =>
  [...page.matchAll(/href="do\/([a-z-]+)"/gu)].map(([, deed]) => deed ?? '');

test.each([
  ['vi', 'Chữ của bạn còn nguyên. Lần lưu cuối: 15:42:07.'],
  ['en', 'Your text is safe. Last saved: 15:42:07.'],
] as const)('the page says that the text is safe, when it was stored last, and where (%s)', (language, words) => {
  const page = crashPage(factsIn(language));
  expect(page).toContain(words);
  expect(page).toContain('/home/toa-soan/Thư viện &lt;chung&gt;');
  expect(page).toContain(`<html lang="${language}">`);
});

test('another day is told with its date, and where nothing is known no hour is made up', () => {
  const yesterday = new Date(2026, 10, 21, 9, 5, 0).toISOString() as CrashFacts['savedAt'];
  expect(crashPage(factsIn('vi', { savedAt: yesterday }))).toMatch(/09:05:00.*21\/11\/2026|21\/11\/2026.*09:05:00/u);
  expect(crashPage(factsIn('vi', { savedAt: null }))).not.toMatch(/\d\d:\d\d/u);
});

test('the page runs nothing and fetches nothing', async () => {
  const page = crashPage(factsIn('vi'));
  expect(page).not.toMatch(/<script|onclick|javascript:|<form|<img/iu);
  const response = serveCrash(page, new URL('dateline://crash/page.html'));
  expect(response.headers['Content-Security-Policy']).toContain("default-src 'none'");
  expect(response.bytes.toString()).toBe(page);
  expect(serveCrash(null, new URL('dateline://crash/page.html')).status).toBe(404);
  expect(serveCrash(page, new URL('dateline://crash/../../etc/passwd')).status).toBe(404);
});

test('the first time it offers to open again; again and again, to open without the article', () => {
  expect(deedsOn(crashPage(factsIn('vi')))).toEqual(['reload', 'copy', 'folder']);
  const again = deedsOn(crashPage(factsIn('vi', { isRepeated: true })));
  expect(again[0]).toBe('without-article');
  expect([...again].sort()).toEqual([...CRASH_DEEDS].sort());
});

test('an address asks for a deed only where it is one of ours', () => {
  expect(crashDeedAt('dateline://crash/do/reload')).toBe('reload');
  for (const url of ['dateline://crash/do/format-disk', 'https://crash/do/reload', 'dateline://crash/page.html'])
    expect(crashDeedAt(url)).toBeNull();
});

test('three times within a minute is too often, three times in a day is not', () => {
  let now = 0;
  const isTooOften = createCrashCount(() => now);
  const after = (seconds: number): boolean => {
    now += seconds * 1_000;
    return isTooOften();
  };
  expect([after(0), after(20), after(20), after(70), after(3_600), after(1), after(1)]).toEqual([
    false,
    false,
    true,
    false,
    false,
    false,
    true,
  ]);
});

const program = () => {
  const listeners = new Map<string, (error: unknown) => void>();
  const noted: string[] = [];
  const givenUp: unknown[] = [];
  const log: Log = { note: (event) => void noted.push(event), open: () => Promise.resolve() };
  const trouble = watchProgram({
    log,
    on: (event, listener) => listeners.set(event, listener),
    giveUp: (error) => givenUp.push(error),
  });
  const raise = (event: string): void => listeners.get(event)?.(new Error('x'));
  return { trouble, raise, noted, givenUp };
};

test('before there is a window an error ends the program, and is in the log', () => {
  const { raise, noted, givenUp } = program();
  raise('uncaughtException');
  expect(givenUp).toHaveLength(1);
  expect(noted).toEqual(['program-broke']);
});

test('later it is asked about, one question at a time, and nothing ends by itself', async () => {
  const { trouble, raise, noted, givenUp } = program();
  const told: string[] = [];
  let answer = (): void => undefined;
  trouble.speakBy({
    tellException: () => {
      told.push('exception');
      return new Promise<void>((resolve) => {
        answer = resolve;
      });
    },
    tellRejection: () => void told.push('rejection'),
  });
  raise('uncaughtException');
  raise('uncaughtException');
  expect(told).toEqual(['exception']);
  answer();
  await Promise.resolve();
  await Promise.resolve();
  raise('uncaughtException');
  raise('unhandledRejection');
  raise('unhandledRejection');
  expect(told).toEqual(['exception', 'exception', 'rejection']);
  expect(noted).toHaveLength(5);
  expect(givenUp).toEqual([]);
});
