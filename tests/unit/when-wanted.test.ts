/** What no start waits for: loaded once, in order, and never for the sake of being closed. */
import { expect, test } from 'vitest';
import { whenWanted } from '../../src/shared/when-wanted';

test('nothing is loaded before somebody wants it, and then once', async () => {
  let loadings = 0;
  const part = whenWanted(async () => {
    loadings += 1;
    return 'engine';
  });
  expect(part.now()).toBeNull();
  expect(loadings).toBe(0);
  expect(await Promise.all([part.get(), part.get()])).toEqual(['engine', 'engine']);
  expect(loadings).toBe(1);
  expect(part.now()).toBe('engine');
});

test('what nobody has wanted is not loaded to be closed', async () => {
  let loadings = 0;
  const closed: string[] = [];
  const part = whenWanted(async () => {
    loadings += 1;
    return 'engine';
  });
  await part.ifWanted((engine) => closed.push(engine));
  expect({ loadings, closed }).toEqual({ loadings: 0, closed: [] });
});

test('a cancel that comes while it is being loaded comes after what was asked before it', async () => {
  const done: string[] = [];
  let finish = (): void => undefined;
  const part = whenWanted(
    () =>
      new Promise<string[]>((resolve) => {
        finish = () => resolve(done);
      }),
  );
  const asked = part.get().then((list) => list.push('run'));
  const cancelled = part.ifWanted((list) => list.push('cancel'));
  finish();
  await Promise.all([asked, cancelled]);
  expect(done).toEqual(['run', 'cancel']);
});

test('where it could not be loaded, whoever wants it next has it tried again', async () => {
  let tries = 0;
  const part = whenWanted(async () => {
    tries += 1;
    if (tries === 1) throw new Error('the disk is away');
    return 'engine';
  });
  await expect(part.get()).rejects.toThrow('the disk is away');
  expect(part.now()).toBeNull();
  expect(await part.get()).toBe('engine');
});
