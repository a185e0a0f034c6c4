import { expect, test } from 'vitest';
import { remembered } from '#shared/remembered';

test('work on the same thing is done once, on another of equal content again', () => {
  const worked: string[] = [];
  const shout = remembered(({ word }: { readonly word: string }) => {
    worked.push(word);
    return word.toUpperCase();
  });
  const one = { word: 'cầu' };
  expect([shout(one), shout(one), shout({ word: 'cầu' })]).toEqual(['CẦU', 'CẦU', 'CẦU']);
  expect(worked).toEqual(['cầu', 'cầu']);
});

test('what comes to nothing is not worked on again either', () => {
  let times = 0;
  const nothing = remembered((_: object): undefined => {
    times += 1;
    return undefined;
  });
  const thing = {};
  expect([nothing(thing), nothing(thing)]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});
