import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysOf } from '#shared/command-keys';
import { COMMANDS } from '#shared/commands';
import { SHORTCUTS } from '../../../src/renderer/features/settings/shortcuts';

const COMMAND_KEYS = COMMANDS.flatMap((command) => keysOf(command) ?? []);
const OF_COMMANDS = new Set(COMMAND_KEYS);
/** What fields, lists and bars answer to by themselves. */
const OTHERS = new Set([
  'Tab',
  'Shift+Tab',
  'Enter',
  'Shift+Enter',
  'Alt+Enter',
  'Esc',
  '/',
  'Delete',
  'Ctrl+A',
  'Ctrl+Space',
  'Ctrl+Shift+V',
  'Shift+↑',
  'Shift+↓',
  'Shift+F10',
  'Alt+F10',
  'Alt+A',
  'Alt+C',
  'Alt+R',
  'Alt+W',
]);

/** The keys in the first column of the tables of a page. */
const keysOn = (page: string): readonly string[] =>
  readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| **'))
    .flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/\*\*([^*]+)\*\*/gu)].map(([, keys]) => keys ?? ''));

test.each(['vi', 'en'])('the guide names the keys of every command, and no others (%s)', (language) => {
  const named = keysOn(`docs/guide/${language}/keys.md`);
  expect(COMMAND_KEYS.filter((keys) => !named.includes(keys))).toEqual([]);
  expect(named.filter((keys) => !OF_COMMANDS.has(keys) && !OTHERS.has(keys))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

const LISTED = SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.flatMap(({ keys }) => keys.split(' / ')));

test('so does the dialog of shortcuts, line by line as the guide does', () => {
  const named = LISTED;
  expect(COMMAND_KEYS.filter((keys) => !named.includes(keys))).toEqual([]);
  expect(named.filter((keys) => !OF_COMMANDS.has(keys) && !OTHERS.has(keys))).toEqual([]);
});

test('no two commands share their keys', () => {
  expect(OF_COMMANDS.size).toBe(COMMAND_KEYS.length);
});

test('no key is listed twice, and the dialog leaves out none that the guide names', () => {
  expect(new Set(LISTED).size).toBe(LISTED.length);
  expect(keysOn('docs/guide/en/keys.md').filter((keys) => !LISTED.includes(keys))).toEqual([]);
});
