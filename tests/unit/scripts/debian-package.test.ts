// The stand-in for fpm: the order as electron-builder writes it, the control file, and a package that dpkg reads back.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeDebianPackage } from '../../../scripts/lib/debian-package.mjs';
import { controlText, readOrder } from '../../../scripts/lib/fpm-order.mjs';
import { packingTools } from '../../../scripts/lib/packing-tools.mjs';

const ORDER = [
  '-s', 'dir', '--force', '-t', 'deb', '-d', 'libc6', '-d', 'libgtk-3-0 | libgtk-3-0t64', '--deb-recommends', 'xdg-utils', '--deb-compression', 'gz',
  '--architecture', 'amd64', '--after-install', '/scripts/in', '--after-remove', '/scripts/out', '--description', 'Paper\n To write on.',
  '--version', '1.2.3~beta', '--package', '/made/paper.deb', '--name', 'paper', '--maintainer', 'Ánh <anh@example.org>', '--vendor', 'Ánh',
  '--url', 'https://example.org', '--deb-priority', 'optional', '--license', 'MIT', 'extra=/usr/share/extra', '/built/=/opt/Paper',
]; // biome-ignore format: as the words of a command line

test('an order is read as it was meant', () => {
  expect(readOrder(ORDER)).toEqual({
    type: 'deb',
    file: '/made/paper.deb',
    name: 'paper',
    version: '1.2.3~beta',
    architecture: 'amd64',
    maintainer: 'Ánh <anh@example.org>',
    homepage: 'https://example.org',
    description: 'Paper\n To write on.',
    section: 'misc',
    priority: 'optional',
    compression: 'gz',
    depends: ['libc6', 'libgtk-3-0 | libgtk-3-0t64'],
    recommends: ['xdg-utils'],
    scripts: { postinst: '/scripts/in', postrm: '/scripts/out' },
    files: [
      { from: 'extra', to: '/usr/share/extra' },
      { from: '/built/', to: '/opt/Paper' },
    ],
  });
});

test('an order with a word that is not known is refused rather than half obeyed', () => {
  expect(() => readOrder([...ORDER, '--deb-systemd', 'x'])).toThrow('not known: --deb-systemd');
  expect(() => readOrder([...ORDER, 'nowhere'])).toThrow('where this file goes: nowhere');
  expect(() => readOrder(ORDER.filter((word) => word !== '--name' && word !== 'paper'))).toThrow('lacks --name');
});

test('a long description is broken into lines that a terminal holds, and loses no word', () => {
  const words = Array.from({ length: 60 }, (_, each) => `word${each}`).join(' ');
  const text = controlText(readOrder(ORDER.with(ORDER.indexOf('--description') + 1, `Paper\n\n${words}`)), 7);
  expect(text).toContain('\nInstalled-Size: 7\n');
  expect(text).toContain('\nDescription: Paper\n .\n word0 ');
  for (const line of text.split('\n').slice(1)) if (line.startsWith(' ')) expect(line.length).toBeLessThanOrEqual(79);
  expect(text.slice(text.indexOf(' word0')).trim().split(/\s+/u).join(' ')).toBe(words);
});

test("the system's tools stand in for those that would be fetched, unless somebody has named others", () => {
  const all = () => true;
  expect(packingTools({}, () => false)).toEqual({});
  expect(packingTools({}, all).ELECTRON_BUILDER_7ZIP_PATH).toBe('/usr/bin/7za');
  expect(packingTools({}, all).CUSTOM_FPM_PATH).toMatch(/packaging.linux.fpm\.mjs$/u);
  expect(packingTools({ CUSTOM_FPM_PATH: '/own/fpm', ELECTRON_BUILDER_7ZIP_PATH: '/own/7za' }, all)).toEqual({});
});

if (existsSync('/usr/bin/dpkg-deb')) {
  describe('a package made of an order', () => {
    let folder = '';

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'dateline-deb-'));
      mkdirSync(join(folder, 'built', 'inner'), { recursive: true });
      for (const [name, mode] of [
        ['run', 0o700],
        ['lib.so.1', 0o755],
        ['inner/note', 0o600],
      ] as const) {
        writeFileSync(join(folder, 'built', name), name);
        chmodSync(join(folder, 'built', name), mode);
      }
      for (const name of ['in', 'out', 'extra']) writeFileSync(join(folder, name), '#!/bin/sh\n');
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    const make = async (): Promise<string> => {
      const file = join(folder, 'paper.deb');
      const order = readOrder(ORDER);
      const files = [
        { from: `${join(folder, 'built')}/`, to: '/opt/Paper' },
        { from: join(folder, 'extra'), to: '/usr/bin/paper' },
      ];
      await makeDebianPackage({
        ...order,
        file,
        files,
        scripts: { postinst: join(folder, 'in'), postrm: join(folder, 'out') },
      });
      return file;
    };

    test("holds the files as root's, readable for all, and nothing of the place where it was made", async () => {
      const listed = execFileSync('dpkg-deb', ['--contents', await make()], { encoding: 'utf8' });
      const lines = listed
        .trim()
        .split('\n')
        .map((line) => line.replace(/\s+\d+ \S+ \S+ /u, ' '));
      expect(lines).toEqual([
        'drwxr-xr-x root/root ./',
        'drwxr-xr-x root/root ./opt/',
        'drwxr-xr-x root/root ./opt/Paper/',
        'drwxr-xr-x root/root ./opt/Paper/inner/',
        '-rw-r--r-- root/root ./opt/Paper/inner/note',
        '-rw-r--r-- root/root ./opt/Paper/lib.so.1',
        '-rwxr-xr-x root/root ./opt/Paper/run',
        'drwxr-xr-x root/root ./usr/',
        'drwxr-xr-x root/root ./usr/bin/',
        '-rw-r--r-- root/root ./usr/bin/paper',
      ]);
    });

    test('says of itself what was ordered, and carries its scripts', async () => {
      const file = await make();
      const field = (name: string) => execFileSync('dpkg-deb', ['--field', file, name], { encoding: 'utf8' }).trim();
      expect(field('Depends')).toBe('libc6, libgtk-3-0 | libgtk-3-0t64');
      expect(field('Version')).toBe('1.2.3~beta');
      execFileSync('dpkg-deb', ['--control', file, join(folder, 'control')]);
      expect(
        ['control', 'md5sums', 'postinst', 'postrm'].every((name) => existsSync(join(folder, 'control', name))),
      ).toBe(true);
    });
  });
}
