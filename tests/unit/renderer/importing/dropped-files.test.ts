import { expect, test } from 'vitest';
import { MAX_FILES } from '#shared/importing/folder-rules';
import { filesOfEntries } from '../../../../src/renderer/features/importing/dropped-files';

type Tree = { readonly [name: string]: Tree | string | null };

const base = (name: string, path: string) => ({
  name,
  fullPath: `${path}/${name}`,
  filesystem: { name: '', root: undefined },
  getParent: () => undefined,
});

/** Entries as the browser gives them: a hundred at a time, `null` what cannot be read. */
const entryOf = (name: string, what: Tree | string | null, path = ''): FileSystemEntry => {
  const entry = {
    ...base(name, path),
    isFile: typeof what === 'string',
    isDirectory: typeof what !== 'string',
    file: (done: (file: File) => void) => done(new File([String(what)], name)),
    createReader: () => {
      const within: Tree = typeof what === 'string' || what === null ? {} : what;
      const left = Object.entries(within).map(([inner, of]) => entryOf(inner, of, `${path}/${name}`));
      return {
        readEntries: (done: (some: readonly FileSystemEntry[]) => void, failed: (error: Error) => void) =>
          what === null ? failed(new Error('locked')) : done(left.splice(0, 100)),
      };
    },
  };
  // The browser's own class cannot be made by anybody else.
  return entry as unknown as FileSystemEntry;
};

const told = async (...entries: readonly FileSystemEntry[]) =>
  (await filesOfEntries(entries)).map(({ name, refusal }) => (refusal === undefined ? name : `${name}: ${refusal}`));

test('a folder gives its files in the order of their names, without pictures and what is hidden', async () => {
  const folder = { 'b10.txt': 'x', 'b9.txt': 'x', '.kin': 'x', 'anh.png': 'x', trang_files: { 'a.txt': 'x' } };
  expect(await told(entryOf('bai', { ...folder, cu: { 'c.txt': 'x' } }), entryOf('le.txt', 'x'))).toEqual([
    'bai/b9.txt',
    'bai/b10.txt',
    'bai/cu/c.txt',
    'le.txt',
  ]);
});

test('a folder that is empty, or may not be looked into, is named', async () => {
  expect(await told(entryOf('rong', {}), entryOf('bai', { khoa: null, 'a.txt': 'x' }))).toEqual([
    'rong: empty',
    'bai/a.txt',
    'bai/khoa: no-permission',
  ]);
});

test('of more files than an import takes the first come, and the next is named', async () => {
  const many = Object.fromEntries(Array.from({ length: MAX_FILES + 20 }, (_, i) => [`${i}.txt`, 'x']));
  const names = await told(entryOf('bai', many));
  expect(names).toHaveLength(MAX_FILES + 1);
  expect(names.at(-1)).toBe(`bai/${MAX_FILES}.txt: too-many-to-import`);
});
