import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type SettingKey } from '#shared/settings';
import { newArticle, openArticle } from '../../../../src/renderer/app/deeds/articles';
import { changeSettings } from '../../../../src/renderer/app/deeds/settings';
import { finishWelcome } from '../../../../src/renderer/app/deeds/welcome';
import { testNewsroom } from '../support/test-newsroom';

const locked = (...keys: readonly SettingKey[]) => {
  const made = testNewsroom();
  const { start } = made.room.store.get();
  Object.assign(start, { preferences: { ...start.preferences, locked: keys } });
  return made;
};
const asked = ({ calls }: ReturnType<typeof testNewsroom>, channel: string) =>
  calls.filter((call) => call.channel === channel).map(({ request }) => request);

test('what the organisation has set is not asked for, and the person is told', async () => {
  const made = locked('theme');
  await changeSettings(made.room, { theme: 'dark' });
  expect(asked(made, 'settings/change')).toEqual([]);
  expect(made.room.store.get().settings.theme).toBe('system');
  expect(made.toasts.map(({ text }) => text)).toEqual([made.room.t('settings.locked.said')]);
});

test('the rest of a change goes on without it', async () => {
  const made = locked('theme');
  await changeSettings(made.room, { theme: 'dark', typewriter: true });
  expect(asked(made, 'settings/change')).toEqual([{ typewriter: true }]);
});

test('whoever signs with a name is known by it, and the first article comes to the sheet', async () => {
  const made = testNewsroom();
  const first = made.add('Hãy bấm vào tít này');
  const room = testNewsroom({
    'welcome/finish': () => ({ id: first }),
    'article/open': async ({ id }) => {
      const article = made.library.open(id);
      return article ? { ok: true, article, recovered: null } : { ok: false, reason: 'missing' };
    },
  });
  await finishWelcome(room.room, { byline: 'Minh Thư', place: 'Tân Hòa' });
  expect(asked(room, 'settings/change')[0]).toEqual({ byline: 'Minh Thư', place: 'Tân Hòa', person: 'Minh Thư' });
  expect(room.room.session()?.id).toBe(first);
  expect(room.room.store.get().settings.welcomed).toBe(true);
});

test('whoever passes over the questions changes nothing', async () => {
  const made = testNewsroom();
  await finishWelcome(made.room, null);
  expect(asked(made, 'settings/change')).toEqual([]);
  expect(made.room.store.get().settings).toEqual({ ...DEFAULT_SETTINGS, welcomed: true });
});

/** A desk with an article on the sheet, whose lesson is made when its making is let go on. */
const beside = async () => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const made = testNewsroom({
    'welcome/finish': async () => {
      await held;
      return { id: made.add('Hãy bấm vào tít này') };
    },
  });
  await openArticle(made.room, made.add('Tin đang viết'));
  return { ...made, letGo };
};

test('what was typed a moment before the questions are passed over is stored before the first article is made', async () => {
  const made = await beside();
  made.letGo();
  made.type(' thêm');
  await finishWelcome(made.room, null);
  const asks = made.calls.map(({ channel }) => channel);
  expect(asks.indexOf('article/save')).toBeGreaterThan(-1);
  expect(asks.indexOf('article/save')).toBeLessThan(asks.indexOf('welcome/finish'));
  expect(made.onSheet()).toBe('Hãy bấm vào tít này');
});

test('whoever begins an article while the first one is being made keeps theirs on the sheet', async () => {
  const made = await beside();
  const finished = finishWelcome(made.room, null);
  await newArticle(made.room);
  made.type('Tin mới');
  made.letGo();
  await finished;
  expect(made.onSheet()).toBe('Tin mới');
});
