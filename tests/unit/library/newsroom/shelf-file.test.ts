/** A shelf's file is of the oldest schema that holds what is on it. */
import { expect, test } from 'vitest';
import { EMPTY_CONTENT, type List } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { asStored, parseShelf } from '../../../../src/main/library/newsroom/shelf-file';

const list: List = { type: 'list', ordered: true, items: [{ text: plain('Dựng mái'), sublist: null }] };
const snippets = (body: readonly List[]) => ({
  snippets: [{ id: 'a1', name: 'Việc xã', shortcut: '', content: { ...EMPTY_CONTENT, body } }],
});
const templates = (body: readonly List[]) => ({
  templates: [{ id: 'b2', name: 'Việc xã', layout: 'portal', content: { ...EMPTY_CONTENT, body } }],
});

test.each([
  ['snippets', snippets, [list], 1],
  ['snippets', snippets, [list, { ...list, start: 2 }], 2],
  ['templates', templates, [list], 1],
  ['templates', templates, [{ ...list, start: 9 }], 2],
] as const)('%s: a file of schema %#', (shelf, holding, body, schema) => {
  const contents = holding(body);
  const stored = asStored(contents);
  expect(stored).toMatchObject({ schema });
  expect(parseShelf(shelf)(stored)).toEqual({ ok: true, data: contents });
});

test('a later schema is named as such', () => {
  expect(parseShelf('snippets')({ schema: 3, snippets: [] })).toEqual({ ok: false, reason: 'newer-schema' });
});
