// The zip reader, against archives built here byte by byte.
import { mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unzip } from '../../../scripts/lib/zip.mjs';

interface Entry {
  readonly name: string;
  readonly content: Buffer;
  readonly mode?: number;
  readonly stored?: boolean;
}

function zipOf(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = 0o100644, stored = false } of entries) {
    const packed = stored ? content : deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(stored ? 0 : 8, 10);
    central.writeUInt32LE(crc32(content), 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(content.length, 24);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE(mode * 0x10000, 38);
    central.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    centrals.push(central, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const everything = (name: string): string => name;
const text = (content: string): Buffer => Buffer.from(content);

describe('unzip', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-zip-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const archive = (bytes: Buffer): string => {
    const file = join(folder, 'archive.zip');
    writeFileSync(file, bytes);
    return file;
  };
  const target = (): string => join(folder, 'out');

  test('gives back any file letter for letter, packed or stored', async () => {
    const contents = fc.record({ bytes: fc.uint8Array({ maxLength: 5000 }), stored: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(contents, async ({ bytes, stored }) => {
        await unzip(archive(zipOf([{ name: 'a/b.bin', content: Buffer.from(bytes), stored }])), target(), everything);
        expect(readFileSync(join(target(), 'a', 'b.bin'))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 30 },
    );
  });

  test('keeps modes and symbolic links', async () => {
    const entries = [
      { name: 'bin/tool', content: text('#!'), mode: 0o100755 },
      { name: 'tool', content: text('bin/tool'), mode: 0o120777 },
    ];
    await unzip(archive(zipOf(entries)), target(), everything);
    expect(statSync(join(target(), 'bin', 'tool')).mode & 0o777).toBe(0o755);
    expect(readlinkSync(join(target(), 'tool'))).toBe('bin/tool');
  });

  test('leaves out and renames as it is told', async () => {
    const entries = [
      { name: 'keep', content: text('kept') },
      { name: 'drop', content: text('dropped') },
    ];
    await unzip(archive(zipOf(entries)), target(), (name) => (name === 'keep' ? 'renamed' : null));
    expect(readFileSync(join(target(), 'renamed'), 'utf8')).toBe('kept');
    expect(() => statSync(join(target(), 'drop'))).toThrow('ENOENT');
  });

  test.each([
    ['a name that climbs out', { name: '../outside', content: text('x') }],
    ['an absolute name', { name: '/outside', content: text('x') }],
    ['a link that climbs out', { name: 'link', content: text('../../outside'), mode: 0o120777 }],
    ['a link to an absolute path', { name: 'link', content: text('/etc/passwd'), mode: 0o120777 }],
  ])('refuses %s', async (_what, entry) => {
    await expect(unzip(archive(zipOf([entry])), target(), everything)).rejects.toThrow(/outside its folder/);
  });

  test('refuses a file whose bytes are not the ones that were packed', async () => {
    const bytes = zipOf([{ name: 'a', content: text('unharmed'), stored: true }]);
    bytes.write('h', bytes.indexOf('unharmed'));
    await expect(unzip(archive(bytes), target(), everything)).rejects.toThrow('The archive is damaged at a.');
  });

  test('refuses half an archive', async () => {
    const bytes = zipOf([{ name: 'a', content: text('whole') }]);
    await expect(unzip(archive(bytes.subarray(0, bytes.length - 30)), target(), everything)).rejects.toThrow(
      'not a whole zip file',
    );
  });
});
