import { expect, test } from 'vitest';
import { type ArticleId, readArticleId } from '#shared/article/identity';
import type { Proposed } from '#shared/importing/proposal';
import {
  type Importing,
  type ImportingEvent,
  importingAfter,
  isOver,
  isShown,
  NOT_IMPORTING,
  sourceOf,
} from '../../../../src/renderer/features/importing/importing';
import { stateOf } from '../../../../src/renderer/features/importing/sources';
import { tallyOf } from '../../../../src/renderer/features/importing/tally';
import { proposalOf, TEXT } from './proposals';

const known = (text: string): ArticleId => {
  const read = readArticleId(text);
  if (read === null) throw new Error(`${text} is no id`);
  return read;
};

const id = known('01HZZZZZZZZZZZZZZZZZZZ0001');

const after = (events: readonly ImportingEvent[], from = NOT_IMPORTING): Importing =>
  events.reduce(importingAfter, from);

const FAILED: Proposed = { ok: false, file: 'hong.docx', reason: 'broken-file' };
const offered = (...proposals: readonly Proposed[]): Importing => after([{ is: 'offered', proposals }]);

const states = ({ sources }: Importing): readonly string[] => sources.map(stateOf);

test('the first source that can be imported is looked at first', () => {
  const importing = offered(FAILED, proposalOf(), proposalOf());
  expect(importing.chosen).toBe(1);
  expect(states(importing)).toEqual(['failed', 'ready', 'ready']);
  expect(isShown(importing)).toBe(true);
  expect(isOver(importing)).toBe(false);
});

test('what comes in later is added, and what is looked at stays', () => {
  const importing = after(
    [{ is: 'offered', proposals: [proposalOf(TEXT, { file: 'sau.txt' })] }],
    offered(proposalOf()),
  );
  expect(importing.sources.map(({ file }) => file)).toEqual(['cau.txt', 'sau.txt']);
  expect(importing.chosen).toBe(0);
});

test('a proposal with a doubt wants to be looked at until the doubtful part is moved', () => {
  const { parts, ...rest } = proposalOf();
  const unsure = parts.map((part) =>
    part.at === 3 ? { ...part, isUnsure: true, doubts: ['unsure-line' as const] } : part,
  );
  const warnings = [{ kind: 'unsure-line' as const, line: 7, text: '' }];
  const importing = offered({ ...rest, parts: unsure, warnings });
  expect(states(importing)).toEqual(['look']);
  const moved = after([{ is: 'moved', key: 0, move: { is: 'move', at: 3, to: 'dropped' } }], importing);
  expect(states(moved)).toEqual(['ready']);
  expect(states(after([{ is: 'moved', key: 0, move: { is: 'undo' } }], moved))).toEqual(['look']);
});

test('capitals that could not be told want to be looked at, as does what was imported before', () => {
  const conversion = { charset: 'tcvn3', font: null, before: 'a', after: 'b', doubtful: ['Ấp'] } as const;
  const before = { id, headline: 'Khởi công' };
  const importing = offered(proposalOf(TEXT, { conversions: [conversion] }), proposalOf(TEXT, { already: before }));
  expect(states(importing)).toEqual(['look', 'before']);
  expect(tallyOf(importing.sources).ready).toBe(0);
});

test('once stored a source is light, and the next one is looked at', () => {
  const importing = after(
    [
      { is: 'storing', key: 0 },
      {
        is: 'stored',
        key: 0,
        end: { ok: true, file: 'cau.txt', id, headline: 'Khởi công', dropped: ['a'], warnings: [] },
      },
    ],
    offered(proposalOf(), proposalOf()),
  );
  expect(sourceOf(importing, 0)?.standing).toEqual({ is: 'stored', id, headline: 'Khởi công', dropped: 1 });
  expect(importing.chosen).toBe(1);
});

test('what could not be stored stays with all that was moved, and says why', () => {
  const importing = after(
    [
      { is: 'moved', key: 0, move: { is: 'move', at: 1, to: 'lead' } },
      { is: 'storing', key: 0 },
      { is: 'stored', key: 0, end: { ok: false, file: 'cau.txt', reason: 'disk-full' } },
    ],
    offered(proposalOf()),
  );
  expect(sourceOf(importing, 0)?.standing).toMatchObject({
    is: 'open',
    isStoring: false,
    refusal: 'disk-full',
    history: { moves: [{ at: 1, to: 'lead' }] },
  });
  expect(states(importing)).toEqual(['refused']);
});

test('when nothing is left to decide the import is over', () => {
  const importing = after([{ is: 'passed-over', key: 1 }], offered(FAILED, proposalOf()));
  expect(isOver(importing)).toBe(true);
  expect(tallyOf(importing.sources)).toMatchObject({ failed: 1, passedOver: 1, open: 0 });
});

test('reading lot by lot counts all files that were dropped', () => {
  const importing = after([
    { is: 'lot', before: 50, total: 120, file: 'a.txt' },
    { is: 'progressed', progress: { done: 7, total: 50, file: 'b.txt' } },
  ]);
  expect(importing.reading).toMatchObject({ done: 57, total: 120, file: 'b.txt' });
  expect(
    after([{ is: 'reading-stopped' }, { is: 'lot', before: 100, total: 120, file: 'c.txt' }], importing).reading
      ?.isStopped,
  ).toBe(true);
});

test('an import that waits aside is not shown, and comes back as it was', () => {
  const importing = offered(proposalOf());
  const aside = after([{ is: 'put-aside' }], importing);
  expect(isShown(aside)).toBe(false);
  expect(after([{ is: 'called' }], aside)).toEqual(importing);
  expect(after([{ is: 'closed' }, { is: 'reopened', importing }], aside)).toEqual(importing);
});

test('what main tells of its reading after it has answered brings no progress back', () => {
  const late = { is: 'progressed', progress: { done: 3, total: 4, file: 'cau.txt' } } as const;
  const proposals = [proposalOf()];
  expect(after([{ is: 'asked' }, late]).reading).toMatchObject({ done: 3 });
  expect(after([{ is: 'asked' }, late, { is: 'offered', proposals }, late]).reading).toBeNull();
});

test('what comes back beside a newer import stands behind it, under keys of its own', () => {
  const before = offered(proposalOf());
  const newer = offered(proposalOf(TEXT, { file: 'sau.txt' }), FAILED);
  const importing = after([{ is: 'reopened', importing: before }], newer);
  expect(importing.sources.map(({ key, file }) => `${key} ${file}`)).toEqual(['0 sau.txt', '1 hong.docx', '2 cau.txt']);
  expect(importing.chosen).toBe(0);
});

test('what is read beside another reading ends neither it nor its progress', () => {
  const progress = { done: 3, total: 30, file: 'c.txt' };
  const both: readonly ImportingEvent[] = [
    { is: 'asked' },
    { is: 'progressed', progress },
    { is: 'asked' },
    { is: 'lot', before: 0, total: 1, file: 'tha-vao.txt' },
    { is: 'offered', proposals: [proposalOf()] },
  ];
  expect(after(both)).toMatchObject({ asked: 1, reading: { lot: null } });
  expect(after([...both, { is: 'progressed', progress }]).reading).toMatchObject({ done: 3, total: 30 });
  const ended = after([...both, { is: 'offered', proposals: [proposalOf(TEXT, { token: 'proposal-2' })] }]);
  expect(ended).toMatchObject({ asked: 0, reading: null });
  expect(ended.sources).toHaveLength(2);
});

test('a text that the import holds already is no longer ready: somebody decides', () => {
  const importing = offered(proposalOf(), proposalOf(TEXT, { token: 'proposal-2', twin: 'cau.txt' }));
  expect(importing.sources.map(stateOf)).toEqual(['ready', 'twin']);
  expect(tallyOf(importing.sources)).toMatchObject({ ready: 1, open: 2 });
});
