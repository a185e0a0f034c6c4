import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createLaterStarts, filesNamed } from '../../../../src/main/starting/later-starts';

const FOLDER = resolve('/nha/bai');

test('what is named while there is no desk yet is handed over once there is one, in the order in which it came', () => {
  const starts = createLaterStarts();
  starts.receive({ argv: ['mot.txt'] }, FOLDER);
  starts.receive({ argv: ['hai.txt', 'ba.txt'] }, FOLDER);
  const handed: (readonly string[])[] = [];
  starts.handTo((files) => void handed.push(files));
  starts.receive({ argv: ['bon.txt'] }, FOLDER);
  expect(handed).toEqual([
    [join(FOLDER, 'mot.txt')],
    [join(FOLDER, 'hai.txt'), join(FOLDER, 'ba.txt')],
    [join(FOLDER, 'bon.txt')],
  ]);
});

test('a file is looked for where it was named, not where the first start stands', () => {
  const absolute = resolve('/khac/lu.txt');
  expect(filesNamed(['../lu.txt', absolute, './a b.txt'], FOLDER)).toEqual([
    resolve('/nha/lu.txt'),
    absolute,
    join(FOLDER, 'a b.txt'),
  ]);
});

test('switches are no files', () => {
  expect(filesNamed(['--lang=vi', '-x', 'lu.txt'], FOLDER)).toEqual([join(FOLDER, 'lu.txt')]);
});

test.each([undefined, null, 7, {}, { argv: 'lu.txt' }, { argv: [7] }])(
  'a start that says %j still brings the desk to the front, with no file',
  (note) => {
    const handed: (readonly string[])[] = [];
    const starts = createLaterStarts();
    starts.handTo((files) => void handed.push(files));
    starts.receive(note, FOLDER);
    expect(handed).toEqual([[]]);
  },
);
