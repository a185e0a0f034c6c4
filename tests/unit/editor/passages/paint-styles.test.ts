/** How painted words look: each paint has its rule, told of the sheet, whose words inherit it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAINTS } from '../../../../src/renderer/editor/passages/highlights';

const RENDERER = join(import.meta.dirname, '../../../../src/renderer');

const selectors = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .flatMap((file) => readFileSync(join(RENDERER, file), 'utf8').match(/^.*::highlight\([^)]*\)/gm) ?? []);

describe('painted words', () => {
  test.each(PAINTS)('%s has its look', (paint) => {
    expect(selectors).toContain(`.sheet::highlight(sheet-${paint})`);
  });

  test('no element of a long article has a style of its own worked out for each paint', () => {
    expect(selectors.filter((selector) => !/^\.sheet::highlight\([\w-]+\)$/.test(selector))).toEqual([]);
  });
});
