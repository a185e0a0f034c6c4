/** Queries and passages for the tests of finding. */
import fc from 'fast-check';
import type { Passage } from '#shared/check/manuscript';
import { compileQuery } from '#shared/finding/compile-query';
import type { Occurrence } from '#shared/finding/occurrence';
import { EMPTY_QUERY, type FindIn, type FindQuery } from '#shared/finding/query';

export const queryOf = (text: string, given: Partial<FindQuery> = {}): FindQuery => ({
  ...EMPTY_QUERY,
  text,
  ...given,
});

export const finderOf = (text: string, given: Partial<FindQuery> = {}): FindIn => {
  const compiled = compileQuery(queryOf(text, given));
  if (!compiled.ok) throw new Error(`not a query: ${compiled.reason}`);
  return compiled.find;
};

/** The words that are found. */
export const foundIn = (text: string, wanted: string, given: Partial<FindQuery> = {}): readonly string[] =>
  finderOf(wanted, given)(text).map(({ start, end }) => text.slice(start, end));

export const passageOf = (key: string, text: string): Passage => ({ key, slot: 'body', kind: 'paragraph', text });

export const occurrencesIn = (passages: readonly Passage[], wanted: string): readonly Occurrence[] =>
  passages.flatMap((passage) => finderOf(wanted)(passage.text).map((match) => ({ ...match, passage })));

/** Vietnamese composed and decomposed, other scripts, and what is awkward. */
const piece = fc.constantFrom(
  'Bến', 'Lức', 'be', 'n', 'hoà', 'hòa', 'Ð', 'đ', 'Đ', 'e\u0302\u0301', 'a\u0323\u0302', '\u0301', 'İ', 'ß', '가', '😀', '👩‍🌾',
  ' ', '\u00A0', '  ', '\n', '-', '.', '(', '21,85%', '_', 'ﬁ', 'Σς',
); // biome-ignore format: a table of words
export const awkwardText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

export const plainQuery: fc.Arbitrary<FindQuery> = fc.record({
  text: fc.array(piece, { minLength: 1, maxLength: 2 }).map((pieces) => pieces.join('')),
  caseMatters: fc.boolean(),
  accentsMatter: fc.boolean(),
  wholeWord: fc.boolean(),
  regex: fc.constant(false),
});

/** Patterns that end in good time. */
const pattern = fc.constantFrom('.', 'n+', '', '^', '$', '\\b', 'e?', '[bB]..', '(b)(x)?', '(?<vần>[aeo]n)', '\\s+', 'ế', '\\p{Lu}', 'x*', '(?=n)'); // biome-ignore format: a table of patterns
export const patternQuery: fc.Arbitrary<FindQuery> = fc.record({
  text: pattern,
  caseMatters: fc.boolean(),
  accentsMatter: fc.boolean(),
  wholeWord: fc.boolean(),
  regex: fc.constant(true),
});
