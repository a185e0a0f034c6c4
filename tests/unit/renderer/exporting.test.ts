/** One export at a time, and its results beside its own article alone. */

import { expect, test } from 'vitest';
import { readArticleId } from '#shared/article/identity';
import {
  type Exporting,
  type ExportingEvent,
  exportingAfter,
  exportingIn,
  NOT_EXPORTING,
  runOf,
} from '../../../src/renderer/features/export/exporting';

const idOf = (letter: string) => {
  const id = readArticleId(`01HZZZZZZZZZZZZZZZZZZZZZZ${letter}`);
  if (id === null) throw new Error(letter);
  return id;
};
const [A, B] = [idOf('A'), idOf('B')];
const having = (...events: readonly ExportingEvent[]): Exporting => events.reduce(exportingAfter, NOT_EXPORTING);
const DONE = [{ ok: false, format: 'pdf', reason: 'disk-full' }] as const;

test('both formats are chosen at first, and each is put off and on in the same place', () => {
  const off = having({ is: 'toggled', format: 'html' });
  expect([NOT_EXPORTING.formats, off.formats]).toEqual([['html', 'pdf'], ['pdf']]);
  expect(exportingAfter(off, { is: 'toggled', format: 'html' }).formats).toEqual(['html', 'pdf']);
});

test('while one export runs, no other begins and the formats stand still', () => {
  const running = having({ is: 'started', id: A });
  expect(exportingAfter(running, { is: 'started', id: B })).toBe(running);
  expect(exportingAfter(running, { is: 'toggled', format: 'pdf' })).toBe(running);
});

test('results are heard only from the export that runs', () => {
  const running = having({ is: 'started', id: A });
  expect(exportingAfter(running, { is: 'finished', id: B, results: DONE })).toBe(running);
  expect(exportingAfter(running, { is: 'finished', id: A, results: DONE }).run).toEqual({
    is: 'done',
    id: A,
    results: DONE,
  });
});

test('one article never shows what became of another', () => {
  const done = having({ is: 'started', id: A }, { is: 'finished', id: A, results: DONE });
  expect([runOf(done, A).is, runOf(done, B).is]).toEqual(['done', 'idle']);
});

test('an article that could not be stored is not exported, and one can try again', () => {
  const heldUp = having({ is: 'started', id: A }, { is: 'held-up', id: A });
  expect(heldUp.run).toEqual({ is: 'unsaved', id: A });
  expect(exportingAfter(heldUp, { is: 'started', id: A }).run.is).toBe('running');
});

test('a preset chooses all formats at once, and they stand in the order of the house', () => {
  expect(having({ is: 'chosen', formats: ['md', 'html'] }).formats).toEqual(['html', 'md']);
  const running = having({ is: 'started', id: A });
  expect(exportingAfter(running, { is: 'chosen', formats: ['md'] })).toBe(running);
});

test('the next start begins with the formats of the last export', () => {
  expect(exportingIn(['docx', 'pdf'])).toEqual({ formats: ['pdf', 'docx'], run: { is: 'idle' } });
});
