// Lists in rich text: each program marks the items, and none of them the further paragraphs of an item.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { TABLE_MAX_ROWS } from '../../../../src/shared/article/table';
import { showBlocks } from '../../importing/markup/show-blocks';
import { blocksIn, documentIn, readBytes, readText } from './reading';

const item = (label: string, words: string, level = 0): string =>
  `\\pard{\\listtext ${label}\\tab}\\ilvl${level}\\ls1\\li${720 * (level + 1)}\\fi-360 ${words}\\par\n`;
const inwards = (words: string, twips: number): string => `\\pard\\li${twips}\\fi0 ${words}\\par\n`;
const own = (words: string): string => `\\pard ${words}\\par\n`;

const shown = async (...lines: readonly string[]): Promise<readonly string[]> => {
  const { blocks } = await documentIn(readText('a.rtf', `{\\rtf1\\ansi ${lines.join('')}}`));
  return showBlocks({ blocks, notes: [] }).trimEnd().split('\n');
};

test('a further paragraph of an item is in the item, at its depth, and the list goes on', async () => {
  expect(
    await shown(
      item('1.', 'Mot'),
      inwards('Them mot', 720),
      item('\\u8226?', 'Ca', 1),
      inwards('Them ca', 1440),
      inwards('Het mot', 720),
      item('2.', 'Hai'),
      own('Sau danh sach'),
    ),
  ).toEqual(['1. Mot ⏎ Them mot ⏎ Het mot', '  - Ca ⏎ Them ca', '2. Hai', 'Sau danh sach']);
});

test('a paragraph that stands elsewhere is text of its own, and so are those after it', async () => {
  expect(await shown(item('1.', 'Mot'), inwards('Lui vao', 360), inwards('Van lui', 720), own('Het'))).toEqual([
    '1. Mot',
    'Lui vao',
    'Van lui',
    'Het',
  ]);
});

test('what LibreOffice copies is the same list in rich text as on its page', async () => {
  const fixture = (ending: string): Buffer =>
    readFileSync(resolve(`tests/fixtures/clipboard/libreoffice-list.${ending}`));
  const { blocks } = await documentIn(readBytes('chep.rtf', fixture('rtf')));
  expect(showBlocks({ blocks, notes: [] })).toBe(fixture('txt').toString('utf8'));
});

test('a table of more rows than an article holds is a paragraph a row', async () => {
  const row = '\\trowd\\cellx1000\\cellx2000\\pard\\intbl Mot\\cell Hai\\cell\\row\n';
  const blocks = await blocksIn(readText('a.rtf', `{\\rtf1\\ansi ${row.repeat(TABLE_MAX_ROWS + 1)}}`));
  expect(blocks).toHaveLength(TABLE_MAX_ROWS + 1);
  expect(blocks[0]).toEqual({ type: 'paragraph', text: [{ text: 'Mot\tHai' }] });
});

test('a table that no article is, of sixty thousand rows, is refused', async () => {
  const row = '\\trowd\\cellx1000\\pard\\intbl Mot\\cell\\row\n';
  expect(await readText('a.rtf', `{\\rtf1\\ansi ${row.repeat(60_000)}}`)).toEqual({ ok: false, reason: 'too-large' });
  expect(await readText('a.txt', 'Mot\n'.repeat(60_000))).toEqual({ ok: false, reason: 'too-large' });
});
