import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Content, EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { firstWords, isPlainText, textOfLines, withLines } from '#shared/newsroom/snippet-text';
import { wordsIn } from '#shared/newsroom/words-in';
import { bodyOf } from './newsrooms';

const MARKED: Content = {
  ...EMPTY_CONTENT,
  body: [
    { type: 'subhead', level: 2, text: plain('Dự báo') },
    { type: 'paragraph', text: [{ text: 'Mưa ' }, { text: 'rất to', bold: true }, { text: ' ở Bến Lức.' }] },
    { type: 'paragraph', text: plain('Hết.') },
  ],
};

test('a text that is not changed is the snippet as it was, marks, subheads and all', () => {
  expect(withLines(MARKED, textOfLines(MARKED))).toEqual(MARKED);
});

test('a word that is changed leaves the marks around it where they are', () => {
  const changed = withLines(MARKED, 'Dự báo\nMưa rất to ở Tân Trụ.\nHết.');
  expect(changed.body[1]).toEqual({
    type: 'paragraph',
    text: [{ text: 'Mưa ' }, { text: 'rất to', bold: true }, { text: ' ở Tân Trụ.' }],
  });
});

test('a line put in between is a plain paragraph, and those after it stay what they were', () => {
  const changed = withLines(MARKED, 'Dự báo\nThêm.\nMưa rất to ở Bến Lức.\nHết.');
  expect(changed.body.map(({ type }) => type)).toEqual(['subhead', 'paragraph', 'paragraph', 'paragraph']);
  expect(changed.body[2]).toEqual(MARKED.body[1]);
});

test('a line taken out takes only its own', () => {
  expect(withLines(MARKED, 'Mưa rất to ở Bến Lức.\nHết.').body).toEqual(MARKED.body.slice(1));
});

test('whatever is typed is what the lines say afterwards', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zđ]{1,6}( [a-z]{1,3})?$/u), { maxLength: 5 }), (lines) => {
      expect(textOfLines(withLines(MARKED, lines.join('\n')))).toBe(lines.join('\n'));
    }),
  );
});

test('what lines cannot say is not offered as lines', () => {
  expect(isPlainText(MARKED)).toBe(true);
  const text = plain('x');
  const lists: Content = {
    ...EMPTY_CONTENT,
    body: [{ type: 'list', ordered: false, items: [{ text, sublist: null }] }],
  };
  const attributed: Content = { ...EMPTY_CONTENT, body: [{ type: 'quote', text, attribution: 'Bà Mơ' }] };
  for (const content of [lists, attributed, { ...MARKED, headline: text }, bodyOf('hai\ndòng')])
    expect(isPlainText(content)).toBe(false);
});

test('a snippet is known by its first words', () => {
  expect(firstWords(bodyOf('', 'Mưa.'))).toBe('Mưa.');
  expect(firstWords({ ...MARKED, headline: plain('Tít') })).toBe('Tít');
  expect(firstWords(EMPTY_CONTENT)).toBe('');
});

test('words are found in a pasted list, however they are separated, each once', () => {
  expect(wordsIn('Zalo, Grab;Zalo\nSho\u0301pee\t2024 —')).toEqual(['Zalo', 'Grab', 'Shópee']);
});
