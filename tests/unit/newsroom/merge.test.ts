import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeNewsrooms } from '#shared/newsroom/merge';
import { EMPTY_NEWSROOM, type Newsroom } from '#shared/newsroom/newsroom';
import { bodyOf, newsroom } from './newsrooms';

const keysOf = (any: Newsroom): readonly string[] => [
  ...any.glossary.map(({ name }) => `name ${name}`),
  ...any.words.map((word) => `word ${word}`),
  ...any.snippets.map(({ id }) => `snippet ${id}`),
  ...any.templates.map(({ id }) => `template ${id}`),
  ...any.passedOver.map(({ rule, text }) => `finding ${rule} ${text}`),
  ...Object.keys(any.styles).map((layout) => `style ${layout}`),
];

test('what is here stays as it is here, and everything of both is there afterwards', () => {
  fc.assert(
    fc.property(newsroom, newsroom, (ours, theirs) => {
      const both = mergeNewsrooms(ours, theirs);
      for (const entry of ours.glossary) expect(both.glossary).toContain(entry);
      for (const snippet of ours.snippets) expect(both.snippets).toContain(snippet);
      for (const [layout, style] of Object.entries(ours.styles)) expect(both.styles[layout]).toBe(style);
      expect(new Set(keysOf(both))).toEqual(new Set([...keysOf(ours), ...keysOf(theirs)]));
    }),
  );
});

test('merging the same once more changes nothing', () => {
  fc.assert(
    fc.property(newsroom, newsroom, (ours, theirs) => {
      const both = mergeNewsrooms(ours, theirs);
      const again = mergeNewsrooms(both, theirs);
      for (const field of Object.keys(both) as (keyof Newsroom)[]) expect(again[field]).toBe(both[field]);
    }),
  );
});

test('a snippet of the same name but another origin comes along under a number', () => {
  const snippet = (id: string, text: string) => ({ id, name: 'Kết', shortcut: '', content: bodyOf(text) });
  const both = mergeNewsrooms(
    { ...EMPTY_NEWSROOM, snippets: [snippet('a1', 'Ở đây')] },
    { ...EMPTY_NEWSROOM, snippets: [snippet('b2', 'Ở kia')] },
  );
  expect(both.snippets.map(({ name }) => name)).toEqual(['Kết', 'Kết 2']);
});
