// What the programs that reporters copy from put on the clipboard, and the blocks that it becomes.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '#shared/importing/markup/blocks-of';
import { legacyReader } from '#shared/importing/markup/legacy-text';
import { pageOf } from './page-of';
import { showBlocks } from './show-blocks';

const FOLDER = path.resolve('tests/fixtures/clipboard');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/u, ''));

const read = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');

describe('a paste', () => {
  test.each(names)('%s becomes the blocks that it shows', (name) => {
    const page = pageOf(read(`${name}.html`));
    const { convert } = legacyReader('');
    expect(showBlocks(blocksOf(page, { convert }))).toBe(read(`${name}.txt`));
  });

  test('from LibreOffice has no struck-out words: it copies a text as if every deletion had been accepted', () => {
    const html = read('libreoffice-review.html');
    expect(html).toContain('sáu trăm');
    expect(html).not.toContain('năm trăm');
    expect(read('libreoffice-review.rtf')).not.toContain('\\deleted');
  });

  test('is known in more than twenty-five shapes', () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
  });
});
