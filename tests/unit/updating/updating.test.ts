// The pure part of updates: versions, addresses, and which release is gone on to.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MESSAGES } from '#shared/i18n/translate';
import { judge } from '#shared/updating/judge';
import { readManifest, type UpdateManifest } from '#shared/updating/manifest';
import { readServer } from '#shared/updating/server-address';
import { compareVersions } from '#shared/updating/version';

const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((numbers) => numbers.join('.'));

test('numbers are compared as numbers, and a version before its release is older than it', () => {
  expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0-beta', '1.0.0')).toBeLessThan(0);
  expect(compareVersions('1.0.1-beta', '1.0.0')).toBeGreaterThan(0);
  expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
});

test('of two versions one is newer, or they are the same', () => {
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) || 0);
      expect(compareVersions(a, b) === 0).toBe(a === b);
    }),
  );
});

const file = { kind: 'deb', arch: 'x64', name: 'a.deb', bytes: 1, sha512: '0'.repeat(128) } as const;
const manifestOf = (over: Partial<UpdateManifest>): UpdateManifest => ({
  format: 1,
  product: 'dateline',
  version: '0.2.0',
  date: '2026-03-08T01:00:00Z',
  minimum: '0.0.0',
  notes: { vi: '', en: '' },
  files: [file],
  ...over,
});

test('no release that is not newer is ever gone on to, whatever else it says', () => {
  fc.assert(
    fc.property(version, version, version, (here, there, minimum) => {
      const judged = judge(manifestOf({ version: there, minimum }), { version: here, kind: 'deb', arch: 'x64' });
      if (judged.ok) expect(compareVersions(there, here)).toBeGreaterThan(0);
    }),
  );
});

test('whatever bytes are signed, reading them throws nothing', () => {
  fc.assert(fc.property(fc.string(), (text) => readManifest(text) === null));
  fc.assert(fc.property(fc.json(), (text) => readManifest(text) === null));
  expect(readManifest(JSON.stringify({ ...manifestOf({}), later: 'fields are passed over' }))).toEqual(manifestOf({}));
});

test.each([
  ['http://may-chu/dateline', 'http://may-chu/dateline/'],
  ['  may-chu.toasoan:8080/dateline/ ', 'http://may-chu.toasoan:8080/dateline/'],
  ['https://toasoan.vn', 'https://toasoan.vn/'],
  ['http://tòa-soạn/bản mới', 'http://xn--ta-son-3wa0191d/b%E1%BA%A3n%20m%E1%BB%9Bi/'],
])('%s is a server', (typed, address) => {
  expect(readServer(typed)).toBe(address);
});

test.each([
  '',
  'file:///etc/',
  'javascript:alert(1)',
  'ftp://may-chu/',
  'http://ai:matkhau@may-chu/',
  'http://may-chu/?x=1',
  'http://may-chu/#x',
  'http://',
  '//',
  `http://${'a'.repeat(600)}/`,
])('%s is none', (typed) => {
  expect(readServer(typed)).toBeNull();
});

test('an address that was read is read again as itself', () => {
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      const address = readServer(url);
      if (address !== null) expect(readServer(address)).toBe(address);
    }),
  );
});

test('every way of installing says beforehand what it does', () => {
  for (const way of ['package-manager', 'one-file', 'installer', 'by-hand'] as const)
    for (const language of ['vi', 'en'] as const) expect(MESSAGES[language][`updating.will.${way}`]).not.toBe('');
});
