import { expect, test } from 'vitest';
import { createMouseRest } from '../../../src/renderer/editor/blocks/mouse-rest';

const [here, there] = [
  { clientX: 400, clientY: 300 },
  { clientX: 401, clientY: 300 },
];

test('text that moves under the mouse while letters are typed is no move of the mouse', () => {
  const mouse = createMouseRest();
  expect(mouse.moved(here)).toBe(true);
  mouse.rest();
  expect(mouse.moved(here)).toBe(false);
  expect(mouse.moved(here)).toBe(false);
});

test('a mouse that leaves its place is heard again, and from then on where it stays', () => {
  const mouse = createMouseRest();
  mouse.moved(here);
  mouse.rest();
  expect(mouse.moved(there)).toBe(true);
  // Scrolling brings other text under a mouse that stays.
  expect(mouse.moved(there)).toBe(true);
});

test('a mouse that was never there before the first letter is heard', () => {
  const mouse = createMouseRest();
  mouse.rest();
  expect(mouse.moved(here)).toBe(true);
});
