/** What a job on the library came to, in words: what was done and where, what was refused, what is safe, what to do. */
import { describe, expect, test } from 'vitest';
import { readArticleId } from '#shared/article/identity';
import { LIBRARY_FAILURES } from '#shared/failures';
import { MESSAGES, translator } from '#shared/i18n/translate';
import type { JobFailure, Restored, Verification } from '#shared/library/jobs';
import { LANGUAGES } from '#shared/settings';
import type { Outcome } from '../../../../src/renderer/features/library/jobs';
import {
  isNewsroomMendable,
  mendable,
  removable,
  sayOutcome,
  sayOutcomeShortly,
  sayProgress,
} from '../../../../src/renderer/features/library/outcome-words';

const idOf = (letter: string) => {
  const id = readArticleId(`01HZZZZZZZZZZZZZZZZZZZZZZ${letter}`);
  if (id === null) throw new Error(letter);
  return id;
};

const vi = translator('vi');
const SOUND: Verification = {
  ok: true,
  isSound: true,
  articles: 1_204,
  recoverable: [],
  repaired: [],
  damaged: [],
  inBoth: [],
  photos: 350,
  damagedPhotos: [],
  missingPhotos: [],
  damagedRevisions: [],
  newsroom: [],
  unreadableLayouts: [],
};

const JOB_FAILURES: readonly JobFailure[] = [
  ...LIBRARY_FAILURES,
  'cancelled',
  'not-a-backup',
  'damaged-backup',
  'newer-backup',
  'folder-not-empty',
  'same-folder',
  'not-verified',
];
const TASKS = ['backup', 'restore', 'verify', 'repair', 'unused', 'clean-up', 'move'] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(TASKS)('every way in which %s can fail is three whole sentences', (task) => {
    for (const reason of JOB_FAILURES) {
      const { text, tone } = sayOutcome(translator(language), language, { task, reply: { ok: false, reason } });
      expect(text.match(/[.!?](?: |$)/gu)?.length ?? 0).toBeGreaterThanOrEqual(3);
      expect(tone).toBe(reason === 'cancelled' ? 'warning' : 'problem');
    }
  });

  test('each job has a name while it runs', () => {
    const said = (['backup', 'restore', 'verify', 'move', 'clean-up', 'index', 'search-index'] as const).map((job) =>
      sayProgress(translator(language), { job, steps: null }),
    );
    expect(new Set(said).size).toBe(said.length);
  });
});

test('a backup says how much it holds, how large it is, and where it lies', () => {
  const outcome: Outcome = {
    task: 'backup',
    reply: { ok: true, path: 'D:\\Sao lưu\\a.zip', articles: 1_204, photos: 350, bytes: 812_000_000, damaged: [] },
  };
  expect(sayOutcome(vi, 'vi', outcome)).toEqual({
    tone: 'done',
    text: 'Đã sao lưu 1.204 bài và 350 ảnh (812 MB), đọc lại khớp từng tệp.',
    path: 'D:\\Sao lưu\\a.zip',
    remarks: [],
  });
});

test('a restoring names those that were refused', () => {
  const outcome: Outcome = {
    task: 'restore',
    reply: {
      ok: true,
      added: 12,
      updated: 3,
      kept: 7,
      photos: 4,
      layouts: { added: [], kept: [], unreadable: [] },
      refused: [{ id: idOf('A'), reason: 'damaged' }],
    },
  };
  const { tone, text, remarks } = sayOutcome(vi, 'vi', outcome);
  expect(tone).toBe('warning');
  expect(text).toContain('Đã thêm 12 bài, cập nhật 3 bài, giữ nguyên 7 bài đang có; thêm 4 ảnh.');
  expect(remarks).toEqual([{ text: '1 bài trong bản sao lưu không lấy ra được:', articles: [idOf('A')] }]);
});

test('a restoring says which layouts came, which stayed because they differ, and which are none', () => {
  const layouts = { added: ['bao-in.json'], kept: ['tin-ngan.json'], unreadable: ['nhap.json'] };
  const reply: Restored = { ok: true, added: 0, updated: 0, kept: 0, photos: 0, layouts, refused: [] };
  const { tone, text, remarks } = sayOutcome(vi, 'vi', { task: 'restore', reply });
  expect(tone).toBe('warning');
  expect(text).toContain('Thêm 1 bố cục, có tác dụng từ lần mở sau: bao-in.json.');
  expect(remarks.map((remark) => remark.text)).toEqual([
    '1 bố cục đang dùng khác với bản sao lưu nên giữ nguyên; bản trong sao lưu đặt cạnh đó, trong thư mục layouts: tin-ngan.json.',
    '1 tệp bố cục trong bản sao lưu không đọc được, vẫn nằm trong bản sao lưu: nhap.json.',
  ]);
});

test('a layout with a mistake in it is named by a check', () => {
  const reply: Verification = { ...SOUND, isSound: false, unreadableLayouts: ['tin-ngan.json'] };
  expect(sayOutcome(vi, 'vi', { task: 'verify', reply }).remarks.map(({ text }) => text)).toEqual([
    '1 tệp trong thư mục layouts không đọc được thành bố cục, bài dùng bố cục đó hiện theo bố cục mặc định: tin-ngan.json.',
  ]);
});

test('a sound library is said to be sound, in one sentence', () => {
  expect(sayOutcome(vi, 'vi', { task: 'verify', reply: SOUND })).toMatchObject({
    tone: 'done',
    text: 'Thư viện nguyên vẹn: 1.204 bài và 350 ảnh đều đọc được.',
    remarks: [],
  });
});

test('whatever a check finds is named, each kind in a line of its own', () => {
  const reply: Verification = {
    ...SOUND,
    isSound: false,
    recoverable: [idOf('A')],
    damaged: [{ id: idOf('B'), reason: 'damaged' }],
    inBoth: [idOf('C')],
    damagedPhotos: ['x.jpg'],
    missingPhotos: ['y.jpg', 'z.jpg'],
    damagedRevisions: [{ id: idOf('D'), files: ['r.json.gz'] }],
    newsroom: [
      { shelf: 'glossary', state: 'recoverable' },
      { shelf: 'words', state: 'damaged' },
    ],
  };
  const { tone, remarks } = sayOutcome(vi, 'vi', { task: 'verify', reply });
  expect(tone).toBe('warning');
  expect(remarks.map(({ articles }) => articles)).toEqual([
    [idOf('A')],
    [idOf('B')],
    [idOf('C')],
    [idOf('D')],
    [],
    [],
    [],
    [],
  ]);
  expect(remarks.map(({ text }) => text).join(' ')).toContain('1 tệp của tòa soạn');
});

test('what the newsroom keeps can be mended where an earlier copy is there', () => {
  const found = (state: 'recoverable' | 'damaged'): Outcome => ({
    task: 'verify',
    reply: { ...SOUND, isSound: false, newsroom: [{ shelf: 'words', state }] },
  });
  expect([found('recoverable'), found('damaged'), undefined].map(isNewsroomMendable)).toEqual([true, false, false]);
});

test('only what a check found can be mended, and only what was counted can be cleaned up', () => {
  const found: Outcome = { task: 'verify', reply: { ...SOUND, isSound: false, recoverable: [idOf('A'), idOf('B')] } };
  expect(mendable(found)).toBe(2);
  expect(mendable({ ...found, task: 'repair' })).toBe(0);
  expect(mendable(undefined)).toBe(0);
  const counted: Outcome = {
    task: 'unused',
    reply: { ok: true, count: 12, bytes: 9_000, removable: { count: 5, bytes: 4_000 } },
  };
  expect(removable(counted)).toBe(5);
  expect(removable({ task: 'clean-up', reply: { ok: true, count: 5, bytes: 4_000 } })).toBe(0);
});

test('progress is counted as the language counts', () => {
  expect(sayProgress(vi, { job: 'search-index', steps: { done: 3_200, total: 10_000 } })).toBe(
    'Đang lập chỉ mục tìm kiếm 3.200/10.000',
  );
  expect(sayProgress(translator('en'), { job: 'backup', steps: { done: 0, total: 0 } })).toBe('Backing up…');
});

test('a passing notice ends no sentence in a colon', () => {
  const outcome: Outcome = {
    task: 'repair',
    reply: { ...SOUND, repaired: [{ id: idOf('A'), from: 'previous', setAside: null }] },
  };
  expect(sayOutcomeShortly(vi, 'vi', outcome)).not.toMatch(/:(?: |$)/u);
});

test('restoring promises that nothing newer is overwritten, before it is begun', () => {
  expect(MESSAGES.vi['library.backup.text']).toContain('không bao giờ bị ghi đè');
  expect(MESSAGES.en['library.backup.text']).toContain('never overwritten');
});
