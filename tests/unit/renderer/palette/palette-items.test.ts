/** What the palette offers: articles first unless a command is named, commands in either language, and always the way to search everything. */
import { expect, test } from 'vitest';
import type { Status } from '#shared/article/article';
import { readArticleId, toInstant } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { COMMANDS } from '#shared/commands';
import { STEPS, stepsFrom } from '#shared/desk/steps';
import { translator } from '#shared/i18n/translate';
import { NO_FILTERS } from '#shared/search/filters';
import type { Hit } from '#shared/search/hit';
import {
  isLocked,
  type PaletteItem,
  type PaletteScope,
  paletteGroups,
  searchedText,
} from '../../../../src/renderer/features/palette/palette-items';

const id = readArticleId('01HZZZZZZZZZZZZZZZZZZZZZZA');
if (id === null) throw new Error('no id');
const NOW = toInstant(new Date('2026-05-22T05:00:00Z'));
const summary: Summary = {
  id,
  headline: 'Xuất hiện đàn sếu ở Tân Hòa',
  status: 'draft',
  byline: [],
  datelineAt: null,
  place: null,
  tags: [],
  words: 5,
  photos: 0,
  section: '',
  genre: '',
  assignee: '',
  deadline: null,
  embargo: null,
  approvedAt: null,
  revision: 1,
  createdAt: NOW,
  updatedAt: NOW,
};
const hit: Hit = { id, score: 1, summary, headline: [{ text: summary.headline, isHit: false }], snippet: null };
const ALL: PaletteScope = { hasArticle: true, canWrite: true, locked: [], status: 'submitted' };
const words = { t: translator('vi'), other: translator('en') };

const offered = (typed: string, scope = ALL, hits: readonly Hit[] = [hit]) =>
  paletteGroups({ typed, hits, recent: [summary], present: null, used: [], settings: [], filters: [] }, scope, words);
const names = (typed: string) => offered(typed).map(({ name }) => name);
const commands = (typed: string, scope = ALL): readonly string[] =>
  offered(typed, scope)
    .flatMap(({ items }): readonly PaletteItem[] => items)
    .flatMap((item) => (item.is === 'command' ? [item.command] : []));

test('before anything is typed there are the articles worked on last, and a few commands', () => {
  expect(names('')).toEqual(['recent', 'commands']);
  expect(commands('')[0]).toBe('article/new');
});

test('the article on the sheet is not offered as a recent one', () => {
  const groups = paletteGroups(
    { typed: '', hits: [], recent: [summary], present: id, used: [], settings: [], filters: [] },
    ALL,
    words,
  );
  expect(groups.map(({ name }) => name)).toEqual(['commands']);
});

test('articles come first, a search through everything last', () => {
  expect(names('toi')).toEqual(['articles', 'commands', 'search']);
});

test('whoever types a command’s name from its beginning gets the command first', () => {
  expect(names('xuat b')).toEqual(['commands', 'articles', 'search']);
  expect(commands('xuat b')).toEqual(['article/export', 'article/export-options']);
});

test('a command is found by its English name in a Vietnamese window', () => {
  expect(commands('export')).toEqual(['article/export', 'article/export-options']);
});

test('after > there are commands alone, all of them at first', () => {
  expect(names('>')).toEqual(['commands']);
  // All but the palette itself, and the steps that do not begin where the article stands.
  expect(commands('>').length).toBe(COMMANDS.length - 1 - STEPS.length + stepsFrom('submitted').length);
  expect(commands('> sao l')).toEqual(['library/backup', 'library/restore']);
  expect(searchedText('>sao')).toBe('');
});

test('without an article nothing is offered that needs one', () => {
  const without = commands('>', { hasArticle: false, canWrite: true, locked: [], status: null });
  expect(without).not.toContain('article/export');
  expect(without.filter((command) => /^(?:go|edit|format|insert)\//u.test(command))).toEqual([]);
});

test('in a library that can only be read nothing is offered that writes', () => {
  const reading = commands('>', { hasArticle: true, canWrite: false, locked: [], status: 'draft' });
  for (const command of ['article/new', 'article/import', 'article/trash', 'format/bold', 'library/restore'])
    expect(reading).not.toContain(command);
  expect(reading).toContain('go/lead');
});

test('no command is called like another, in either language', () => {
  for (const language of ['vi', 'en'] as const) {
    const groups = paletteGroups(
      { typed: '>', hits: [], recent: [], present: null, used: [], settings: [], filters: [] },
      ALL,
      {
        t: translator(language),
        other: translator('vi'),
      },
    );
    const labels = groups
      .flatMap(({ items }): readonly PaletteItem[] => items)
      .flatMap((item) => (item.is === 'command' ? [item.pieces.map(({ text }) => text).join('')] : []));
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test('nothing that fits still leaves the way to search', () => {
  expect(offered('zzzz', ALL, []).map(({ name }) => name)).toEqual(['search']);
});

test('what is searched for is what was typed, without spaces around it, in NFC', () => {
  expect(searchedText('  Bến Lức ')).toBe('Bến Lức');
});

test('of the steps of an article only those are offered that lead on from where it stands', () => {
  const steps = (status: Status | null) =>
    commands('>', { hasArticle: status !== null, canWrite: true, locked: [], status }).filter((command) =>
      STEPS.some((step) => command === `article/${step}`),
    );
  expect(steps('submitted')).toEqual(['article/approve', 'article/return', 'article/spike']);
  expect(steps('exported')).toEqual(['article/reopen', 'article/take-down']);
  expect(steps('spiked')).toEqual(['article/revive']);
  expect(steps(null)).toEqual([]);
});

const used = (typed: string, ids: readonly string[]): readonly string[] =>
  paletteGroups({ typed, hits: [], recent: [], present: null, used: ids, settings: [], filters: [] }, ALL, words)
    .flatMap(({ items }): readonly PaletteItem[] => items)
    .flatMap((item) => (item.is === 'command' ? [item.command] : []));

test('commands chosen last come first, before anything is typed and among those that fit', () => {
  expect(used('', ['view/royalty', 'library/backup']).slice(0, 3)).toEqual([
    'view/royalty',
    'library/backup',
    'article/new',
  ]);
  expect(used('xuat', ['article/export-options'])[0]).toBe('article/export-options');
});

test('a remembered command that is no more, or makes no sense here, is passed over', () => {
  expect(used('', ['view/gone', 'article/revive'])[0]).toBe('article/new');
});

test('a command that sets what the organisation has set is marked so', () => {
  const marked = paletteGroups(
    { typed: '>nen', hits: [], recent: [], present: null, used: [], settings: [], filters: [] },
    { ...ALL, locked: ['theme'] },
    words,
  ).flatMap(({ items }): readonly PaletteItem[] => items);
  expect(marked.length).toBe(4);
  expect(marked.every(isLocked)).toBe(true);
});

test('a saved filter is found by its own name without accents, and all of them by the word for filters', () => {
  const filters = ['Bài trễ của Hạnh', 'Y tế'].map((name) => ({ name, filters: NO_FILTERS }));
  const kept = (typed: string) =>
    paletteGroups({ typed, hits: [hit], recent: [], present: null, used: [], settings: [], filters }, ALL, words)
      .flatMap(({ items }): readonly PaletteItem[] => items)
      .flatMap((item) => (item.is === 'filter' ? [item.saved.name] : []));
  expect(kept('bai tre')).toEqual(['Bài trễ của Hạnh']);
  expect(kept('bo loc')).toEqual(['Bài trễ của Hạnh', 'Y tế']);
  expect(kept('> y te')).toEqual(['Y tế']);
  expect(kept('')).toEqual([]);
});
