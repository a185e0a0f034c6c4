import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type SettingKey } from '#shared/settings';
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
