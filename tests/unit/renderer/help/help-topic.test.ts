/** F1 opens the page about what somebody is doing, and there is one. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headingId } from '#shared/help/heading-id';
import { DEFAULT_SETTINGS, LANGUAGES } from '#shared/settings';
import { helpTopic, type Region } from '../../../../src/renderer/app/help-topic';
import type { Dialog, Screen } from '../../../../src/renderer/app/screen';
import { testNewsroom } from '../support/test-newsroom';

const screen = (change: Partial<Screen> = {}): Screen => ({ ...testNewsroom().room.store.get(), ...change });

const DIALOGS: readonly Dialog[] = [
  { is: 'shortcuts' },
  { is: 'about' },
  { is: 'library' },
  { is: 'settings' },
  ...(['glossary', 'words', 'snippets', 'templates', 'rules', 'themes'] as const).map(
    (tab): Dialog => ({ is: 'newsroom', tab, chosen: null }),
  ),
  { is: 'templates' },
  { is: 'palette' },
  { is: 'snippets' },
  { is: 'replace-all', changes: [] },
  { is: 'export', ids: [] },
  { is: 'unsaved' },
  { is: 'updates' },
  { is: 'why', ids: [], to: 'spiked' },
];

/** As links name them. */
const headingsOn = (page: string): readonly string[] =>
  readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('## '))
    .map((line) => headingId(line.slice(3), new Set()));

const REGIONS: readonly Region[] = ['desk', 'side', 'find', 'sheet', null];

test('wherever somebody is, the page is in both languages, and so is the section that it opens at', () => {
  for (const language of LANGUAGES) {
    const at = (change: Partial<Screen>, region: Region = null) =>
      helpTopic(screen({ ...change, settings: { ...DEFAULT_SETTINGS, language } }), region);
    const topics = [
      ...DIALOGS.map((dialog) => at({ dialog })),
      ...REGIONS.flatMap((region) =>
        (['outline', 'record', 'checks', 'history', 'export'] as const).map((panel) => at({ panel }, region)),
      ),
      at({ trash: [] }, 'desk'),
      ...(['board', 'calendar', 'counts', 'royalty'] as const).map((workplace) => at({ workplace })),
    ];
    for (const { page, heading } of topics) {
      const headings = headingsOn(`docs/guide/${language}/${page}.md`);
      if (heading !== null) expect(headings, `${language}/${page}`).toContain(heading);
    }
  }
});

test('a dialog comes before what lies under it, and that before where the keys are', () => {
  expect(helpTopic(screen({ dialog: { is: 'library' }, workplace: 'board' }), 'desk')).toMatchObject({
    page: 'library',
    heading: null,
  });
  expect(helpTopic(screen({ workplace: 'board' }), 'desk')).toMatchObject({ page: 'workflow' });
  expect(helpTopic(screen(), 'desk')).toMatchObject({ page: 'desk' });
  expect(helpTopic(screen({ panel: 'checks' }), 'side')).toMatchObject({ page: 'checking' });
  expect(helpTopic(screen(), null)).toMatchObject({ page: 'README' });
});
