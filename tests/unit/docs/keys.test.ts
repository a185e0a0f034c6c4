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

/** `Ctrl+Alt+1…6` and `Alt+Shift+↑ / ↓` written out. */
const writtenOut = (keys: string): readonly string[] => {
  const [, before, from, to] = /^(.*\+)(\d)…(\d)$/u.exec(keys) ?? [];
  if (before !== undefined)
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${before}${Number(from) + i}`);
  const [first = '', second] = keys.split(' / ');
  if (second === undefined) return [first];
  return [first, second.includes('+') || /^F\d/u.test(second) ? second : `${first.replace(/[^+]+$/u, '')}${second}`];
};

test.each(['vi', 'en'])('the guide names the keys of every command, and no others (%s)', (language) => {
  const named = keysOn(`docs/guide/${language}/keys.md`);
  expect(COMMAND_KEYS.filter((keys) => !named.includes(keys))).toEqual([]);
  expect(named.filter((keys) => !OF_COMMANDS.has(keys) && !OTHERS.has(keys))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test('so does the dialog of shortcuts', () => {
  const named = SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.flatMap(({ keys }) => writtenOut(keys)));
  expect(COMMAND_KEYS.filter((keys) => !named.includes(keys))).toEqual([]);
  expect(named.filter((keys) => !OF_COMMANDS.has(keys) && !OTHERS.has(keys))).toEqual([]);
});

test('no two commands share their keys', () => {
  expect(OF_COMMANDS.size).toBe(COMMAND_KEYS.length);
});
