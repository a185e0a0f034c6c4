import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DESTINATIONS } from '#shared/importing/proposal';
import {
  type MoveHistory,
  movePart,
  NO_MOVES,
  putBack,
  redoMove,
  startOver,
  undoMove,
} from '../../../../src/renderer/features/importing/move-history';

test('of each part the last move alone is sent', () => {
  const history = movePart(movePart(movePart(NO_MOVES, 1, 'lead'), 2, 'dropped'), 1, 'headline');
  expect(history.moves).toEqual([
    { at: 2, to: 'dropped' },
    { at: 1, to: 'headline' },
  ]);
});

test('the same move twice is one step', () => {
  const once = movePart(NO_MOVES, 1, 'lead');
  expect(movePart(once, 1, 'lead')).toBe(once);
});

test('putting a part back and starting over are steps that can be undone', () => {
  const moved = movePart(movePart(NO_MOVES, 1, 'lead'), 2, 'dropped');
  expect(putBack(moved, 1).moves).toEqual([{ at: 2, to: 'dropped' }]);
  expect(undoMove(putBack(moved, 1)).moves).toEqual(moved.moves);
  expect(startOver(moved).moves).toEqual([]);
  expect(undoMove(startOver(moved)).moves).toEqual(moved.moves);
  expect(putBack(moved, 7)).toBe(moved);
});

const step = fc.oneof(
  fc.record({ at: fc.nat({ max: 5 }), to: fc.constantFrom(...DESTINATIONS) }).map(
    ({ at, to }) =>
      (history: MoveHistory) =>
        movePart(history, at, to),
  ),
  fc.nat({ max: 5 }).map((at) => (history: MoveHistory) => putBack(history, at)),
  fc.constant(startOver),
);

test('undone to the beginning and redone to the end, whatever was moved is as it was', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const made = steps.reduce((history, take) => take(history), NO_MOVES);
      let undone = made;
      while (undone.past.length > 0) undone = undoMove(undone);
      expect(undone.moves).toEqual([]);
      let redone = undone;
      while (redone.future.length > 0) redone = redoMove(redone);
      expect(redone).toEqual(made);
    }),
  );
});
