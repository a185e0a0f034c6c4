/** Who is called back when long work has ended: whoever waited long and looks elsewhere, with how it ended, and nobody else. */
import { expect, test } from 'vitest';
import { createCallBack } from '../../../src/main/call-back';

const waiting = async (how: { readonly ms: number; readonly isLooking: boolean; readonly words?: string | null }) => {
  const said: string[] = [];
  let clock = 0;
  const callBack = createCallBack({
    isLooking: () => how.isLooking,
    notify: (words) => said.push(words),
    now: () => clock,
  });
  const ended = await callBack(
    async () => {
      clock += how.ms;
      return 'xong';
    },
    (result) => (how.words === undefined ? `Sao lưu ${result}` : how.words),
  );
  return { ended, said };
};

test('whoever looks elsewhere is told how long work has ended', async () => {
  expect(await waiting({ ms: 60_000, isLooking: false })).toEqual({ ended: 'xong', said: ['Sao lưu xong'] });
});

test('whoever is still looking, or hardly waited, is not called', async () => {
  expect((await waiting({ ms: 60_000, isLooking: true })).said).toEqual([]);
  expect((await waiting({ ms: 900, isLooking: false })).said).toEqual([]);
});

test('of what was cancelled nothing is said', async () => {
  expect((await waiting({ ms: 60_000, isLooking: false, words: null })).said).toEqual([]);
});
