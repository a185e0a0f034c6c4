// The Debian package's helper as the program calls it: allowed, refused, or never answered by the administrator whom the system asks. A script stands in for pkexec.
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAttempt } from '../../../../src/main/updating/attempt';
import { finishUpdate } from '../../../../src/main/updating/finish';
import type { Installation } from '../../../../src/main/updating/installation';
import { helperCommand, runHelper } from '../../../../src/main/updating/run-helper';
import { createShelf } from '../../../../src/main/updating/shelf';
import { temporaryFolder } from '../../../support/library-desk';
import { createSigner, makeRelease } from '../../../support/update-server';

const script = async (folder: string, name: string, text: string): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\n${text}\n`);
  await chmod(file, 0o755);
  return file;
};

/** A helper that writes what it was told where it can be looked at. */
const world = async (asked: string, works = 'exit 0') => {
  const folder = await temporaryFolder();
  const done = join(folder, 'done');
  const helper = await script(folder, 'helper', `echo begun\necho "$@" > '${done}'\n${works}`);
  const pkexec = await script(folder, 'pkexec', asked);
  const run = (question: number, work = 20_000) =>
    runHelper(helper, ['back'], { isRoot: false, pkexec, patience: { question, work } });
  return { folder, helper, pkexec, run, done: () => readFile(done, 'utf8').catch(() => null) };
};

/** As pkexec is called: its own word, the helper, and what the helper is told. */
const ALLOWED = 'shift\nexec "$@"';
const NEVER = 'exec sleep 600';

test('without root’s rights the system asks for them, by the full path of what asks and in no terminal', () => {
  const asked = ['/usr/bin/pkexec', ['--disable-internal-agent', '/opt/h', 'back']];
  expect(helperCommand('/opt/h', ['back'], false)).toEqual(asked);
  expect(helperCommand('/opt/h', ['back'], true)).toEqual(['/opt/h', ['back']]);
});

test.each([
  [0, { ok: true }],
  [10, { ok: false, reason: 'not-ours' }],
  [11, { ok: false, reason: 'altered' }],
  [12, { ok: false, reason: 'older' }],
  [126, { ok: false, reason: 'no-rights' }],
  [100, { ok: false, reason: 'install-failed' }],
])('a helper that ends with %i is understood, with a question before it and without', async (code, answer) => {
  const { helper, run } = await world(ALLOWED, `exit ${code}`);
  expect(await run(20_000)).toEqual(answer);
  expect(await runHelper(helper, [], { isRoot: true })).toEqual(answer);
});

test('a helper that is not there, and a system that cannot ask, are nobody’s permission', async () => {
  const nobody = { ok: false, reason: 'no-rights' };
  expect(await runHelper('/nowhere/helper', [], { isRoot: true })).toEqual(nobody);
  expect(await runHelper('/nowhere/helper', [], { isRoot: false, pkexec: '/nowhere/pkexec' })).toEqual(nobody);
});

test.each([126, 127])('who waves the question away has nothing installed: pkexec’s own end %i', async (code) => {
  const { run, done } = await world(`exit ${code}`);
  expect(await run(20_000)).toEqual({ ok: false, reason: 'no-rights' });
  expect(await done()).toBeNull();
});

test('a question that nobody answers is taken back, and said to be so', async () => {
  const { run, done } = await world(NEVER);
  expect(await run(300)).toEqual({ ok: false, reason: 'unanswered' });
  expect(await done()).toBeNull();
});

test('work that was allowed in time is waited for, however long after the question it ends', async () => {
  const { run, done } = await world(ALLOWED, 'sleep 5\nexit 0');
  expect(await run(4_000)).toEqual({ ok: true });
  expect(await done()).toBe('back\n');
});

test('what runs as root and does not let itself be ended is waited for after all', async () => {
  const { run } = await world("trap '' TERM\nsleep 1\nexit 0");
  expect(await run(200)).toEqual({ ok: true });
});

test('work that never ends is not broken off, and is not waited for for ever', async () => {
  const { run, done } = await world(ALLOWED, 'sleep 4');
  expect(await run(20_000, 300)).toEqual({ ok: false, reason: 'install-failed' });
  expect(await done()).toBe('back\n');
});

test('where nobody allows it the checked package waits as it was, no new version is counted, and it can be installed later', async () => {
  const { folder } = await world(NEVER);
  const signer = createSigner();
  const shelf = createShelf(join(folder, 'packages'), [signer.pinned]);
  const bytes = Buffer.from('the new one');
  const files = makeRelease(signer, { version: '0.2.0', kind: 'deb', bytes });
  const place = join(folder, 'packages', '0.2.0');
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'release.json'), files['latest.json'] ?? '');
  await writeFile(join(place, 'release.json.sig'), files['latest.json.sig'] ?? '');
  await writeFile(join(place, 'dateline_0.2.0_amd64.deb'), bytes);
  const target = await script(folder, 'helper', 'exit 126');
  const installation: Installation = { version: '0.1.0', kind: 'deb', arch: 'x64', way: 'package-manager', target };
  const note = join(folder, 'attempt.json');
  const finish = () => finishUpdate({ installation, shelf, note, version: '0.2.0', restart: false });
  expect(await finish()).toEqual({ ok: false, reason: 'no-rights' });
  expect(readAttempt(note)).toBeNull();
  expect(await readdir(place)).toHaveLength(3);
  await script(folder, 'helper', 'exit 0');
  expect(await finish()).toEqual({ ok: true });
  expect(readAttempt(note)).toMatchObject({ from: '0.1.0', to: '0.2.0', starts: 0 });
});
