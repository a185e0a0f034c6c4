/** Which keys do their work once, however long they are held. */
import { expect, test } from 'vitest';
import { haveActed } from '../../../../src/renderer/app/held-keys';

const FREE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const CTRL = { ...FREE, ctrlKey: true };

test.each([
  ['Ctrl+N', { ...CTRL, key: 'n' }, true],
  ['Ctrl+N under Caps Lock', { ...CTRL, key: 'N' }, true],
  ['F9', { ...FREE, key: 'F9' }, true],
  ['Shift+F11', { ...FREE, shiftKey: true, key: 'F11' }, true],
  ['a letter', { ...FREE, key: 'n' }, false],
  ['Ctrl+Z', { ...CTRL, key: 'z' }, false],
  ['Ctrl+=', { ...CTRL, key: '=' }, false],
  ['F7', { ...FREE, key: 'F7' }, false],
  ['Alt+Down', { ...FREE, altKey: true, key: 'ArrowDown' }, false],
])('%s', (_, stroke, isOnce) => {
  expect(haveActed({ ...stroke, repeat: false })).toBe(false);
  expect(haveActed({ ...stroke, repeat: true })).toBe(isOnce);
});
