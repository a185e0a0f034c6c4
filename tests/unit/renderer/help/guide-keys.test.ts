import { expect, test } from 'vitest';
import { guideDeed } from '../../../../src/renderer/features/help/use-guide-keys';

const key = (name: string, held: 'ctrlKey' | 'metaKey' | 'altKey' | null = null) =>
  guideDeed({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...(held === null ? {} : { [held]: true }) });

test('the guide is searched, printed, walked and closed by keys', () => {
  expect([key('f', 'ctrlKey'), key('F', 'metaKey'), key('p', 'ctrlKey')]).toEqual(['search', 'search', 'print']);
  expect([key('ArrowLeft', 'altKey'), key('ArrowRight', 'altKey'), key('Escape')]).toEqual([
    'back',
    'forward',
    'close',
  ]);
});

test('what is typed is typed, and arrows scroll', () => {
  expect([key('f'), key('p'), key('ArrowLeft'), key('a', 'ctrlKey')]).toEqual([null, null, null, null]);
});
