/** What somebody sends who asks for help: enough to help, and nothing that is theirs. */
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '#shared/settings';
import { diagnosticsText } from '../../../../src/main/diagnostics/diagnostics-text';
import { settingsFacts } from '../../../../src/main/diagnostics/settings-facts';

const MARKER = 'mat-hieu';

/** Every string, and every string in a list, becomes the marker: as if a person had typed it. */
const filledIn = (settings: Settings): Settings => ({
  ...settings,
  person: `${MARKER} Hạnh`,
  backupFolder: `/media/${MARKER}`,
  libraryFolder: `/home/${MARKER}`,
  exportFolder: `/home/${MARKER}/out`,
  savedFilters: [{ name: MARKER } as unknown as Settings['savedFilters'][number]],
});

test('settings are told by kind: switches and numbers as they are, what somebody typed only as set', () => {
  const facts = settingsFacts(filledIn(DEFAULT_SETTINGS));
  expect(facts.join('\n')).not.toContain(MARKER);
  expect(facts).toEqual(
    expect.arrayContaining([
      'language: vi',
      'theme: system',
      'textSize: 100',
      'spelling: true',
      'person: set',
      'backupFolder: set',
      'savedFilters: 1 entries',
    ]),
  );
  expect(settingsFacts(DEFAULT_SETTINGS)).toEqual(
    expect.arrayContaining(['person: not set', 'libraryFolder: not set', 'lastArticle: not set']),
  );
});

test('a setting that nobody has thought of yet is told no more carefully than it has to be', () => {
  const later = { ...DEFAULT_SETTINGS, somethingTyped: MARKER, nested: { deep: MARKER } };
  expect(settingsFacts(later).join('\n')).not.toContain(MARKER);
});

test('the text says versions, machine, library, settings and log', () => {
  const text = diagnosticsText('Không có chữ nào của bài.', {
    at: new Date('2026-11-22T08:00:00Z'),
    versions: { dateline: '0.1.0', electron: '33', chromium: '130', node: '20', v8: '13', system: 'Linux 6 x64' },
    machine: {
      memory: { total: 4 * 1024 ** 3, free: 1024 ** 3 },
      processes: [{ kind: 'Browser', bytes: 120 * 1024 ** 2 }],
      screens: [{ width: 1920, height: 1080, scale: 1.25 }],
      locale: 'vi-VN',
    },
    library: {
      access: 'write',
      articles: 12,
      damaged: 1,
      trash: 3,
      byStatus: { draft: 10, approved: 2 },
      layouts: 1,
      layoutFaults: [{ file: 'bao-giay.json', why: 'not-json', line: 7 }],
    },
    settings: ['language: vi'],
    log: ['one', 'two'],
  });
  expect(text.split('\n')[0]).toBe('Không có chữ nào của bài.');
  for (const line of [
    'Dateline 0.1.0',
    'memory: 4096 MB, 1024 MB free',
    'process Browser: 120 MB',
    'screen: 1920 x 1080 at 125 %',
    'articles: 12',
    '  draft: 10',
    'cannot be read: 1',
    'in the trash: 3',
    '  layout bao-giay.json: not-json line 7',
    'language: vi',
    '## Log, last 2 lines',
  ])
    expect(text.split('\n')).toContain(line);
});
