/** Which changes of status main takes: steps that lead there, with their reasons, and the last step taken back by its own hand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES, type Status } from '#shared/article/article';
import { toInstant } from '#shared/article/identity';
import type { TrailEntry } from '#shared/article/trail';
import type { DeskChange } from '#shared/desk/change';
import { stepRefusal } from '#shared/desk/step-refusal';
import { asksWhy, stepBetween } from '#shared/desk/steps';

const NOON = Date.parse('2026-11-22T05:00:00Z');
const minutes = (count: number) => toInstant(new Date(NOON + count * 60_000));
const step = (act: TrailEntry['act'], at = 0, by = 'Thư ký'): TrailEntry => ({ at: minutes(at), by, act, note: '' });
const refused = (status: Status, change: DeskChange, trail: readonly TrailEntry[] = [], at = 1, by = 'Thư ký') =>
  stepRefusal({ status, trail }, change, { by, now: minutes(at) });

test('an approved article goes nowhere but out without a reason', () => {
  for (const to of ['draft', 'submitted', 'spiked'] as const) {
    expect(refused('approved', { status: to })).toBe('no-reason');
    expect(refused('approved', { status: to, why: ' \n' })).toBe('no-reason');
    expect(refused('approved', { status: to, why: 'Số liệu chưa khớp' })).toBeNull();
  }
  expect(refused('approved', { status: 'exported' })).toBeNull();
});

test('nothing is exported that was not approved, whatever reason is given', () => {
  for (const from of ['draft', 'submitted', 'spiked'] as const)
    expect(refused(from, { status: 'exported', why: 'gấp' })).toBe('no-such-step');
});

test('an article goes where a step leads, and a reason is asked for where the step asks', () => {
  const status = fc.constantFrom(...STATUSES);
  fc.assert(
    fc.property(status, status, fc.constantFrom('', '  ', 'vì thiếu ảnh'), (from, to, why) => {
      const way = stepBetween(from, to);
      const answer = refused(from, { status: to, why });
      if (from === to) expect(answer).toBeNull();
      else if (way === null) expect(answer).toBe('no-such-step');
      else expect(answer).toBe(asksWhy(way) && why.trim() === '' ? 'no-reason' : null);
    }),
  );
});

test('whoever has just taken a step takes it back without a reason', () => {
  expect(refused('approved', { status: 'draft', takesBack: true }, [step('approved')])).toBeNull();
  const trail = [step('submitted', -90), step('assigned', -80), step('spiked')];
  expect(refused('spiked', { status: 'submitted', takesBack: true }, trail)).toBeNull();
});

test('a step is taken back by its own hand alone, soon, and only to where the article stood', () => {
  const back: DeskChange = { status: 'draft', takesBack: true };
  const trail = [step('submitted', -5), step('approved')];
  expect(refused('approved', back, trail)).toBe('no-such-step');
  expect(refused('approved', { ...back, status: 'submitted' }, trail, 1, 'Người khác')).toBe('no-such-step');
  expect(refused('approved', { ...back, status: 'submitted' }, trail, 30)).toBe('no-such-step');
  expect(refused('approved', { ...back, status: 'submitted' }, trail)).toBeNull();
  expect(refused('approved', { ...back, status: 'spiked' }, [step('approved')])).toBe('no-such-step');
});

test('what leaves the status alone needs no step', () => {
  expect(refused('approved', { section: 'Giáo dục' })).toBeNull();
  expect(refused('exported', { wentOutAs: 'html' })).toBeNull();
});
