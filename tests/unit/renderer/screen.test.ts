/** What the window shows: nothing of one article stays when another comes, nothing late from one changes another. */

import { expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { type ArticleId, readArticleId, toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { summarise } from '#shared/article/summary';
import { BUILT_IN_THEMES } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import { DEFAULT_SETTINGS } from '#shared/settings';
import { firstScreen, NO_COUNTS, presentId, type Screen, type ScreenEvent } from '../../../src/renderer/app/screen';
import { screenAfter } from '../../../src/renderer/app/screen-after';
import { openSession } from '../../../src/renderer/app/session/session';
import { IDLE_STATE } from '../../../src/renderer/editor/editor-state';

const idOf = (letter: string): ArticleId => {
  const id = readArticleId(`01HZZZZZZZZZZZZZZZZZZZZZZ${letter}`);
  if (id === null) throw new Error(letter);
  return id;
};
const NOW = toInstant(new Date('2026-05-22T05:00:00Z'));
const article = (letter: string) =>
  createArticle(
    { id: idOf(letter), now: NOW, layout: 'portal', language: 'vi' },
    { ...EMPTY_CONTENT, headline: plain(`tít ${letter}`) },
  );

const session = (letter: string) =>
  openSession(
    article(letter),
    { takesFocus: false, place: null, kept: null, begun: null },
    {
      save: () => Promise.reject(new Error('nothing is saved here')),
      now: () => 0,
      wait: () => () => {},
      onChange: () => {},
      onRead: () => {},
    },
  );

const opened = (letter: string): ScreenEvent => ({
  is: 'opened',
  sheet: { is: 'article', article: article(letter), recovered: null, session: session(letter) },
});

const START = firstScreen({
  settings: DEFAULT_SETTINGS,
  preferences: { defaults: DEFAULT_SETTINGS, locked: [], faults: [], wereLost: false },
  layouts: [PORTAL],
  layoutFaults: [],
  themes: BUILT_IN_THEMES,
  account: '',
  version: '0',
  libraryFolder: '/library',
  trouble: null,
  lockedBy: null,
  recovered: [],
});
const having = (...events: readonly ScreenEvent[]): Screen => events.reduce(screenAfter, START);

test('an opened article brings its own text and counts, and takes the other’s with it', () => {
  const screen = having(
    opened('A'),
    { is: 'counted', id: idOf('A'), counts: { ...NO_COUNTS, words: 900 } },
    { is: 'editor', id: idOf('A'), state: { ...IDLE_STATE, slot: 'lead' } },
    opened('B'),
  );
  expect(presentId(screen)).toBe(idOf('B'));
  expect(screen.counts.words).toBe(2);
  expect(screen.editor).toEqual(IDLE_STATE);
  expect(screen.content?.headline).toEqual([{ text: 'tít B' }]);
});

test('what the editor of an article says after it has left the sheet is not heard', () => {
  const screen = having(opened('A'), opened('B'));
  const late: readonly ScreenEvent[] = [
    { is: 'read', id: idOf('A'), content: EMPTY_CONTENT },
    { is: 'counted', id: idOf('A'), counts: NO_COUNTS },
    { is: 'editor', id: idOf('A'), state: { ...IDLE_STATE, bold: true } },
    { is: 'kept', keeping: session('A').keeper.keeping() },
  ];
  for (const event of late) expect(screenAfter(screen, event)).toBe(screen);
});

test('a closed sheet leaves nothing behind', () => {
  const screen = having(opened('A'), { is: 'closed' });
  expect([screen.sheet.is, screen.content, screen.keeping, screen.counts.words]).toEqual(['none', null, null, 0]);
});

test('a listing that was made before our last save does not set the row back', () => {
  const old = summarise(article('A'));
  const fresh = { ...old, revision: 4, headline: 'mới' };
  const screen = having(
    { is: 'listed', listing: { summaries: [old], damaged: [], total: 1 } },
    { is: 'summarised', summary: fresh },
    { is: 'listed', listing: { summaries: [old], damaged: [], total: 1 } },
  );
  expect(screen.holdings?.rows).toEqual([fresh]);
});

test('an article that main says has left is gone from the desk', () => {
  const screen = having(
    { is: 'summarised', summary: summarise(article('A')) },
    { is: 'library', change: { put: [], removed: [idOf('A')], damaged: [] } },
  );
  expect(screen.holdings?.rows).toEqual([]);
});

test('what main tells of a save that its answer has told already draws nothing anew', () => {
  const summary = summarise(article('A'));
  const screen = having({ is: 'summarised', summary });
  const told = { ...summary, tags: [...summary.tags], byline: [...summary.byline] };
  expect(screenAfter(screen, { is: 'library', change: { put: [told], removed: [], damaged: [] } })).toBe(screen);
});

test('a changed setting shows at once and leaves the others alone', () => {
  expect(having({ is: 'changing', change: { theme: 'dark' } }).settings).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
  });
});

test('calling for the export brings its tab up, as often as it is called', () => {
  const screen = having({ is: 'export-called' }, { is: 'panel', panel: 'outline' }, { is: 'export-called' });
  expect([screen.panel, screen.exportCalls]).toEqual(['export', 2]);
  expect(having({ is: 'export-called' }, { is: 'export-came' }).exportCalls).toBe(0);
});

test('calling for the record brings its tab up, which takes the keys once', () => {
  const screen = having({ is: 'record-called' });
  expect([screen.panel, screen.isRecordCalled]).toEqual(['record', true]);
  expect(having({ is: 'record-called' }, { is: 'record-came' }).isRecordCalled).toBe(false);
});
