import { expect, test } from 'vitest';
import { insideFolder } from '../../../src/main/inside-folder';

test('an address inside the folder becomes its path', () => {
  expect(insideFolder('/app/renderer', '/assets/index.js')).toBe('/app/renderer/assets/index.js');
  expect(insideFolder('/app/renderer', '/B%E1%BA%BFn.js')).toBe('/app/renderer/Bến.js');
});

test.each([
  '/../main/index.js',
  '/%2e%2e/main/index.js',
  '/..%2Fmain/index.js',
  '/assets/../../secret',
  '/%00index.html',
  '/%E0%A4%A',
  '/',
  '/../renderer-other/x.js',
])('%s leads nowhere', (address) => {
  expect(insideFolder('/app/renderer', address)).toBeNull();
});
