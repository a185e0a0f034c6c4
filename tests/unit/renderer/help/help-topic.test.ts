/** F1 opens the page about what somebody is doing, and there is one. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
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
];

const REGIONS: readonly Region[] = ['desk', 'side', 'find', 'sheet', null];

test('wherever somebody is, the page is in both languages', () => {
  const topics = [
    ...DIALOGS.map((dialog) => helpTopic(screen({ dialog }), null)),
    ...REGIONS.flatMap((region) =>
      (['outline', 'record', 'checks', 'history', 'export'] as const).map((panel) =>
        helpTopic(screen({ panel }), region),
      ),
    ),
    ...(['board', 'calendar', 'counts', 'royalty'] as const).map((workplace) => helpTopic(screen({ workplace }), null)),
  ];
  for (const topic of new Set(topics))
    for (const language of ['vi', 'en']) expect(existsSync(`docs/guide/${language}/${topic}.md`), topic).toBe(true);
});

test('a dialog comes before what lies under it, and that before where the keys are', () => {
  expect(helpTopic(screen({ dialog: { is: 'library' }, workplace: 'board' }), 'desk')).toBe('library');
  expect(helpTopic(screen({ workplace: 'board' }), 'desk')).toBe('workflow');
  expect(helpTopic(screen(), 'desk')).toBe('desk');
  expect(helpTopic(screen({ panel: 'checks' }), 'side')).toBe('checking');
  expect(helpTopic(screen(), null)).toBe('README');
});
