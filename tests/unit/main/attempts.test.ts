import { expect, test } from 'vitest';
import { keyFrom } from '../../../src/main/library/sealing/key';
import type { Secret } from '../../../src/main/library/sealing/seal';
import { createAttempts } from '../../../src/main/unlocking/attempts';

const KEY = keyFrom(new Uint8Array(32));
const say = (passphrase: string): Secret => ({ kind: 'passphrase', passphrase });

const door = () => {
  const clock = { now: 0 };
  let looks = 0;
  const open = async (secret: Secret) => {
    looks += 1;
    return secret.kind === 'passphrase' && secret.passphrase === 'đúng rồi đó' ? KEY : null;
  };
  const attempts = createAttempts({ open, now: () => clock.now });
  const opened: unknown[] = [];
  const knock = (passphrase: string) => attempts.try(say(passphrase), (key) => opened.push(key));
  return { clock, attempts, knock, opened, looks: () => looks };
};

test('the right passphrase opens', async () => {
  const { knock, opened } = door();
  expect(await knock('đúng rồi đó')).toEqual({ ok: true });
  expect(opened).toEqual([KEY]);
});

test('after the fourth wrong one nobody is answered for a second, then two, then four, right or not', async () => {
  const { clock, knock, opened, looks } = door();
  for (let nth = 0; nth < 3; nth += 1) expect(await knock('sai')).toEqual({ ok: false, reason: 'wrong', pause: 0 });
  expect(await knock('sai')).toEqual({ ok: false, reason: 'wrong', pause: 1_000 });
  clock.now = 400;
  expect(await knock('đúng rồi đó')).toEqual({ ok: false, reason: 'too-soon', pause: 600 });
  expect(looks()).toBe(4);
  clock.now = 1_000;
  expect(await knock('sai')).toMatchObject({ pause: 2_000 });
  clock.now = 3_000;
  expect(await knock('sai')).toMatchObject({ pause: 4_000 });
  clock.now = 7_000;
  expect(await knock('đúng rồi đó')).toEqual({ ok: true });
  expect(opened).toHaveLength(1);
});

test('many at once are looked at one after the other, and wait like any other', async () => {
  const { knock, looks } = door();
  const answers = await Promise.all(Array.from({ length: 20 }, () => knock('sai')));
  expect(looks()).toBe(4);
  expect(answers.filter((answer) => !answer.ok && answer.reason === 'too-soon')).toHaveLength(16);
});
