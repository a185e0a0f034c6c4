import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
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

test('a file may be named by its address, as desktops do, with whatever its name holds', () => {
  const path = join(FOLDER, 'Bài viết 100% mới #1.dateline');
  expect(filesNamed([pathToFileURL(path).href], resolve('/khac'))).toEqual([path]);
});

test.each(['file://%zz', 'file:///a%2Fb', ...(process.platform === 'win32' ? [] : ['file://may-khac/tin/lu.txt'])])(
  'an address that is none of this computer stays what it is: %s',
  (address) => {
    expect(filesNamed([address], FOLDER)).toEqual([join(FOLDER, address)]);
  },
);

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
