import { expect, test } from 'vitest';
import {
  makeSeal,
  openSeal,
  type Secret,
  withNewRecovery,
  withPassphrase,
} from '../../../../src/main/library/sealing/seal';
import { readSeal, removeSeal, stateOf, withState, writeSeal } from '../../../../src/main/library/sealing/seal-file';
import { createMemoryDisk } from '../../../support/memory-disk';
import { CHEAP } from '../../../support/sealed';

const PASSPHRASE = 'đò sang sông sớm';

const by = (passphrase: string): Secret => ({ kind: 'passphrase', passphrase });
const recovered = (typed: string): Secret => ({ kind: 'recovery', typed });

const made = () => makeSeal(PASSPHRASE, CHEAP);

test('a seal is opened by its passphrase and by its recovery key, and by nothing else', async () => {
  const { seal, key, recoveryKey } = await made();
  expect(await openSeal(seal, by(PASSPHRASE))).toEqual(key);
  expect(await openSeal(seal, recovered(recoveryKey))).toEqual(key);
  expect(await openSeal(seal, by(`${PASSPHRASE} `))).toBeNull();
  expect(await openSeal(seal, recovered((await made()).recoveryKey))).toBeNull();
  expect(await openSeal(seal, recovered('123'))).toBeNull();
});

test('it does not matter how the keyboard composes the letters of the passphrase', async () => {
  const { seal, key } = await made();
  expect(await openSeal(seal, by(PASSPHRASE.normalize('NFD')))).toEqual(key);
});

test('after a change only the new passphrase opens, the recovery key goes on, and the library’s key is the same', async () => {
  const { seal, key, recoveryKey } = await made();
  const changed = await withPassphrase(seal, key, 'mái chèo khua nước', CHEAP);
  expect(await openSeal(changed, by('mái chèo khua nước'))).toEqual(key);
  expect(await openSeal(changed, by(PASSPHRASE))).toBeNull();
  expect(await openSeal(changed, recovered(recoveryKey))).toEqual(key);
});

test('a new recovery key takes the place of the one before', async () => {
  const { seal, key, recoveryKey } = await made();
  const renewed = withNewRecovery(seal, key);
  expect(await openSeal(renewed.seal, recovered(renewed.recoveryKey))).toEqual(key);
  expect(await openSeal(renewed.seal, recovered(recoveryKey))).toBeNull();
});

test('a wrap of one library opens no other', async () => {
  const [one, other] = [await made(), await made()];
  const forged = { ...one.seal, passphrase: other.seal.passphrase };
  expect(await openSeal(forged, by(PASSPHRASE))).toBeNull();
});

test('who has not the key cannot make a sealed library take plain files', async () => {
  const { seal, key } = await made();
  const sealed = withState(seal, key, 'sealed');
  expect(stateOf(seal, key)).toBe('sealing');
  expect(stateOf({ ...sealed, state: 'sealing' }, key)).toBe('sealed');
});

test('neither copy of sealed.json opens to a passphrase that was changed', async () => {
  const disk = createMemoryDisk();
  await disk.makeFolder('/desk');
  const { seal, key } = await made();
  await writeSeal(disk, '/desk', seal);
  await writeSeal(disk, '/desk', await withPassphrase(seal, key, 'mái chèo khua nước', CHEAP));
  await disk.remove('/desk/sealed.json');
  const left = await readSeal(disk, '/desk');
  expect(left).toMatchObject({ state: 'recovered' });
  expect('data' in left && (await openSeal(left.data, by(PASSPHRASE)))).toBeNull();
});

test('where sealed.json went bad its copy is read', async () => {
  const disk = createMemoryDisk();
  await disk.makeFolder('/desk');
  const { seal } = await made();
  await writeSeal(disk, '/desk', seal);
  disk.tamper('/desk/sealed.json', new Uint8Array(30));
  expect(await readSeal(disk, '/desk')).toMatchObject({ state: 'recovered', data: seal });
  await removeSeal(disk, '/desk');
  expect(await readSeal(disk, '/desk')).toEqual({ state: 'missing' });
});
