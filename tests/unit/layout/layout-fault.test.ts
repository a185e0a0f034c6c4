/** What is wrong with a layout's file is told by its place. */
import { expect, test } from 'vitest';
import { layoutFaultOf } from '#shared/layout/layout-fault';
import { PORTAL } from '#shared/layout/portal';

const written = JSON.stringify(PORTAL, null, 2);

test('a layout as the program writes it is none', () => {
  expect(layoutFaultOf(written)).toBeNull();
});

test('a comma too many is told by its line', () => {
  const lines = written.split('\n');
  const broken = [...lines.slice(0, 4), ',', ...lines.slice(4)].join('\n');
  expect(layoutFaultOf(broken)).toEqual({ why: 'not-json', line: 5 });
});

test('a file that breaks off is told by its last line, an empty one by its first', () => {
  const cut = written.split('\n').slice(0, 6).join('\n');
  expect(layoutFaultOf(`${cut}\n\n`)).toEqual({ why: 'not-json', line: 6 });
  expect(layoutFaultOf('')).toEqual({ why: 'not-json', line: 1 });
});

test('fields that make no sense are told by their place in the file', () => {
  const [first] = PORTAL.slots;
  const wrong = { ...PORTAL, endMark: 7, slots: [{ ...first, label: { vi: 3, en: '' } }, ...PORTAL.slots.slice(1)] };
  expect(layoutFaultOf(JSON.stringify(wrong))).toEqual({ why: 'wrong', fields: ['slots.0.label.vi', 'endMark'] });
});

test('what is no layout at all has no field to be told by', () => {
  expect(layoutFaultOf('[]')).toMatchObject({ why: 'wrong' });
  expect(layoutFaultOf('"portal"')).toEqual({ why: 'wrong', fields: [] });
});
