// What the scripts around the command line decide: displays, chatter, results, packages, icons.
import { describe, expect, test } from 'vitest';
import { isChatter } from '../../../scripts/lib/chatter.mjs';
import { hasDisplay } from '../../../scripts/lib/display.mjs';
import { encodeIco } from '../../../scripts/lib/ico.mjs';
import { parseLines } from '../../../scripts/lib/json-lines.mjs';
import { isForThisMachine } from '../../../scripts/package.mjs';

test('only Linux without X and Wayland has no display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
});

describe('what an engine says to itself is kept from people', () => {
  test.each([
    '[8136:1122/024610.182493:ERROR:bus.cc(407)] Failed to connect to the bus',
    '(dateline:123): Gtk-WARNING **: 02:46:10.182: cannot open display',
    'libva error: vaGetDriverNameByIndex() failed',
    '',
  ])('%s', (line) => {
    expect(isChatter(line)).toBe(true);
  });

  test.each(['Nothing was exported: the disk is full.', '[1] bài đã xuất', 'export: 2 of 3 done'])(
    'but not: %s',
    (line) => {
      expect(isChatter(line)).toBe(false);
    },
  );
});

test('results are one object a line', () => {
  expect(parseLines('{"id":"a"}\n\n{"id":"b"}\n')).toEqual([{ id: 'a' }, { id: 'b' }]);
});

test('a package for another platform or processor is not made of the Electron at hand', () => {
  expect(isForThisMachine(['--linux', 'dir'], 'linux')).toBe(true);
  expect(isForThisMachine([], 'linux')).toBe(true);
  expect(isForThisMachine(['--win'], 'linux')).toBe(false);
  expect(isForThisMachine(['--linux', '--win'], 'linux')).toBe(false);
  expect(isForThisMachine(['--linux', 'dir', '--armv7l'], 'linux')).toBe(false);
});

test('an icon file names each picture by its size and where it lies', () => {
  const small = { size: 16, png: Buffer.from('small') };
  const large = { size: 256, png: Buffer.from('larger') };
  const ico = encodeIco([small, large]);
  const pictureAt = (entry: number): string => {
    const at = 6 + 16 * entry;
    const offset = ico.readUInt32LE(at + 12);
    return ico.toString('utf8', offset, offset + ico.readUInt32LE(at + 8));
  };
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 2]);
  expect([ico.readUInt8(6), ico.readUInt8(22)]).toEqual([16, 0]);
  expect([pictureAt(0), pictureAt(1)]).toEqual(['small', 'larger']);
});
