/** What comes after the first sight of the desk: fetched once, tried again where it failed, and no key meant for it gets lost in the text meanwhile. */
import { describe, expect, test } from 'vitest';
import { holdKeys } from '../../../../src/renderer/app/hold-keys';
import { whenWanted } from '../../../../src/shared/when-wanted';

/** A window whose text gets each key that nobody has kept from it. */
const page = () => {
  const target = new EventTarget();
  const typed: string[] = [];
  const press = (key = 'a'): Event => {
    const event = new Event('keydown', { cancelable: true });
    if (target.dispatchEvent(event)) typed.push(key);
    return event;
  };
  return { target, typed, press };
};

describe('what is fetched once', () => {
  test('is loaded when somebody first asks, and once for all that ask', async () => {
    let loads = 0;
    const parts = whenWanted(async () => {
      loads += 1;
      return 'parts';
    });
    expect([loads, parts.now()]).toEqual([0, null]);
    expect(await Promise.all([parts.get(), parts.get()])).toEqual(['parts', 'parts']);
    expect(await parts.get()).toBe('parts');
    expect([loads, parts.now()]).toEqual([1, 'parts']);
  });

  test('fails for all that wait for it, and is tried again for whoever asks next', async () => {
    const answers = [() => Promise.reject(new Error('gone')), () => Promise.resolve('parts')];
    const parts = whenWanted(() => answers.shift()?.() ?? Promise.reject(new Error('asked too often')));
    const waiting = [parts.get(), parts.get()];
    for (const one of waiting) await expect(one).rejects.toThrow('gone');
    expect(parts.now()).toBeNull();
    expect(await parts.get()).toBe('parts');
    expect(parts.now()).toBe('parts');
  });
});

describe('keys that are held back', () => {
  test('do not reach the text until they are let go', () => {
    const { target, typed, press } = page();
    press('before');
    const letGo = holdKeys(target);
    expect(press('meanwhile')).toMatchObject({ defaultPrevented: true, cancelBubble: true });
    letGo();
    press('after');
    expect(typed).toEqual(['before', 'after']);
  });

  test('are held until each of those that wait has let them go', () => {
    const { target, typed, press } = page();
    const [first, second] = [holdKeys(target), holdKeys(target)];
    first();
    press('meanwhile');
    second();
    press('after');
    expect(typed).toEqual(['after']);
  });
});
