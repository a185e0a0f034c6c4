import { describe, expect, test } from 'vitest';
import { matching, ownEntries } from '../../../../src/renderer/editor/slash/entries';

const named = (query: string): readonly string[] => matching(ownEntries('vi'), query).map(({ id }) => id);

describe('what the menu behind / offers', () => {
  test('is everything while nothing is typed', () => {
    expect(named('')).toHaveLength(ownEntries('vi').length);
  });

  test.each([
    ['bảng', 'insert/table'],
    ['bang', 'insert/table'],
    ['BẢNG', 'insert/table'],
    ['ba\u0309ng', 'insert/table'],
    ['table', 'insert/table'],
    ['đường', 'insert/rule'],
    ['duong ke', 'insert/rule'],
    ['trich', 'format/quote'],
    ['quote', 'format/quote'],
    ['hop', 'insert/box'],
    ['ảnh', 'insert/body-photo'],
  ])('%s names %s', (query, id) => {
    expect(named(query)[0]).toBe(id);
  });

  test('a name that begins so comes before one that has it as a later word', () => {
    expect(named('so')[0]).toBe('format/numbers');
    expect(named('danh')).toEqual(['format/bullets', 'format/numbers']);
  });

  test('is to go on counting, where there is a list to go on from', () => {
    const ids = (query: string): readonly string[] => matching(ownEntries('vi', true), query).map(({ id }) => id);
    expect(ids('danh')).toEqual(['format/bullets', 'format/numbers', 'format/continue-numbers']);
    expect(ids('danh so')).toEqual(['format/continue-numbers']);
    expect(ids('continue')).toEqual(['format/continue-numbers']);
    expect(named('continue')).toEqual([]);
  });

  test('is nothing for what has no name', () => {
    expect(named('8/3')).toEqual([]);
  });
});
