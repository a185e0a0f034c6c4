/** The log: what it says, what it can never say, and that it waits for its file. */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { failuresIn } from '../../../../src/main/log/failures-in';
import { createLog, type WriteLine } from '../../../../src/main/log/log';
import { lastLines, openLogFile } from '../../../../src/main/log/log-file';
import { logLine } from '../../../../src/main/log/log-line';

const AT = new Date('2026-11-22T08:40:01.123Z');
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const freshFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-log-'));
  folders.push(folder);
  return folder;
};

test('a line is the moment, the level, the event and its facts', () => {
  expect(
    logLine(AT, 'request-failed', { channel: 'article/save', ms: 12, id: null, count: 1, reasons: ['disk-full'] }),
  ).toBe('2026-11-22T08:40:01.123Z warn  request-failed channel=article/save ms=12 id=- count=1 reasons=disk-full');
});

test('whatever a fact holds, a line has no word with an accent, no sentence, and is one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const line = logLine(AT, 'library-refused', { reason: text });
      const said = line.slice(line.indexOf('reason=') + 'reason='.length);
      expect(said === '?' || /^[\w.:+@$<>/-]{0,120}$/u.test(said)).toBe(true);
      expect(line.split('\n')).toHaveLength(1);
    }),
  );
  expect(logLine(AT, 'library-refused', { reason: 'Bến Lức' })).toContain('reason=?');
  expect(logLine(AT, 'library-refused', { reason: 'two words' })).toContain('reason=?');
});

const silent = { reason: 'io-error' } as const;

test('what is noted before the file is open is written when it is, in its order', async () => {
  const lines: string[] = [];
  const log = createLog({
    now: () => AT,
    openFile: async (): Promise<WriteLine> => (_level, line) => lines.push(line),
  });
  log.note('closing-began', {});
  log.note('window-loaded', { ms: 5 });
  expect(lines).toEqual([]);
  await log.open();
  log.note('closing-ended', { whole: true, ms: 1 });
  expect(lines.map((line) => line.split(' ').filter(Boolean)[2])).toEqual([
    'closing-began',
    'window-loaded',
    'closing-ended',
  ]);
});

test('trouble opens the file at once, and a file that cannot be opened troubles nobody', async () => {
  let opened = 0;
  const log = createLog({
    now: () => AT,
    openFile: () => {
      opened += 1;
      return Promise.reject(new Error('no disk'));
    },
  });
  log.note('closing-began', {});
  expect(opened).toBe(0);
  log.note('backup-failed', silent);
  expect(opened).toBe(1);
  await log.open();
  for (let i = 0; i < 2_000; i += 1) log.note('backup-failed', silent);
  expect(opened).toBe(1);
});

test('the file is bounded, has one older one beside it, and is its person’s alone', async () => {
  const folder = await freshFolder();
  const write = await openLogFile(join(folder, 'logs'), 2_000);
  for (let i = 0; i < 200; i += 1) write('info', `${AT.toISOString()} info  window-loaded ms=${i}`);
  const files = await readdir(join(folder, 'logs'));
  expect(files.sort()).toEqual(['dateline.log', 'dateline.old.log']);
  for (const file of files) {
    const { size, mode } = await stat(join(folder, 'logs', file));
    expect(size).toBeLessThan(2_200);
    if (process.platform !== 'win32') expect(mode & 0o077).toBe(0);
  }
  const last = await lastLines(join(folder, 'logs'), 20);
  expect(last.map((line) => line.split('ms=')[1])).toEqual(Array.from({ length: 20 }, (_, i) => String(180 + i)));
  expect(await readFile(join(folder, 'logs', 'dateline.log'), 'utf8')).not.toContain('%');
});

test('a log that is not there has no last lines', async () => {
  expect(await lastLines(join(await freshFolder(), 'nowhere'), 10)).toEqual([]);
});

test('reasons are found in a reply and in lists of what became of many things', () => {
  expect(failuresIn({ ok: false, reason: 'disk-full' })).toEqual(['disk-full']);
  expect(failuresIn([{ ok: true }, { ok: false, reason: 'too-large', file: 'Bến Lức.docx' }])).toEqual(['too-large']);
  expect(failuresIn({ outcomes: [{ ok: false, reason: 'differs' }, { ok: true }], folder: '/x' })).toEqual(['differs']);
  expect(failuresIn({ ok: false, reason: 'cancelled' })).toEqual([]);
  expect(failuresIn({ ok: false, reason: 'Tên tệp của ai đó' })).toEqual(['unnamed']);
  expect(failuresIn(null)).toEqual([]);
});
