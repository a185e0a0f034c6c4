/** What the preview shows: the file before until the next can be seen, and never what nobody asks for any more. */
import { expect, test } from 'vitest';
import type { Look } from '../../../../src/renderer/features/export/export-props';
import {
  type Looking,
  type LookingEvent,
  lookingAfter,
  NOT_LOOKING,
} from '../../../../src/renderer/features/export/looking';

const NAMES = { date: '2024-05-22', slug: 'cau', headline: 'cau', author: '', section: '', id: 'x' };
const source = (text: string): Look => ({ ok: true, kind: 'source', text, names: NAMES });
const having = (...events: readonly LookingEvent[]): Looking => events.reduce(lookingAfter, NOT_LOOKING);

const FIRST = [
  { is: 'asked' },
  { is: 'answered', look: source('một'), format: 'md' },
  { is: 'ready', serial: 1, drawn: true },
] as const;

test('the file before stays, dimmed, until the new one is drawn', () => {
  const waiting = having(...FIRST, { is: 'asked' }, { is: 'answered', look: source('hai'), format: 'txt' });
  expect([waiting.shown?.format, waiting.coming?.format, waiting.isStale]).toEqual(['md', 'txt', true]);
  const drawn = lookingAfter(waiting, { is: 'ready', serial: 2, drawn: true });
  expect([drawn.shown?.format, drawn.coming, drawn.isStale]).toEqual(['txt', null, false]);
});

test('one that is drawn after another was asked for takes no place', () => {
  const late = having(...FIRST, { is: 'asked' }, { is: 'answered', look: source('hai'), format: 'txt' });
  const next = lookingAfter(late, { is: 'answered', look: source('ba'), format: 'pdf' });
  expect(lookingAfter(next, { is: 'ready', serial: 2, drawn: true })).toBe(next);
  expect(next.coming?.serial).toBe(3);
});

test('a refusal takes the place of the file; one that was only overtaken says nothing', () => {
  const refused = having(...FIRST, { is: 'answered', look: { ok: false, reason: 'missing' }, format: 'md' });
  expect([refused.shown, refused.refusal, refused.names]).toEqual([null, 'missing', NAMES]);
  const overtaken = having(...FIRST, { is: 'answered', look: { ok: false, reason: 'cancelled' }, format: 'md' });
  expect(overtaken.shown?.format).toBe('md');
});

test('a file that cannot be drawn here is said to be so', () => {
  const failed = having(...FIRST.slice(0, 2), { is: 'ready', serial: 1, drawn: false });
  expect([failed.shown, failed.coming, failed.refusal, failed.isStale]).toEqual([null, null, 'not-drawn', false]);
});
