/** The page about new versions in the window: what each state says and offers, in both languages. */
import { expect, test } from '@playwright/test';
import type { UpdateOffer, UpdateState, UpdateView } from '#shared/updating/state';
import { shareWindow } from './support/window/share-window';

const dateline = shareWindow();

const OFFER: UpdateOffer = {
  version: '0.2.0',
  date: '2026-03-08T05:00:00.000Z',
  notes: { vi: 'Mở bàn tin nhanh hơn.\n<b>Không phải thẻ</b>', en: 'The desk opens faster.' },
  bytes: 104_000_000,
  from: 'server',
  way: 'package-manager',
};

const page = () => dateline.page.getByRole('dialog', { name: /^(?:Bản mới của Dateline|New versions of Dateline)$/u });
const requests = (channel: string) =>
  dateline.page.evaluate(
    (name) => (window.fake?.calls ?? []).filter((call) => call.channel === name).map((call) => call.request),
    channel,
  );

const show = async (state: UpdateState, over: Partial<UpdateView> = {}, language: 'vi' | 'en' = 'vi') => {
  await dateline.show({
    updates: { state, way: 'package-manager', hasKey: true, ...over },
    settings: { language, updates: 'ask', updateServer: 'http://may-chu/dateline/' },
  });
  await expect.poll(() => requests('update/view')).toHaveLength(1);
  await dateline.command('help/updates');
  await expect(page()).toBeVisible();
};

test('what is offered is told with its number, day and size; its news are text, whatever they look like', async () => {
  await show({ at: 'offered', offer: OFFER });
  await expect(page()).toContainText('Có bản 0.2.0, ngày 08/03/2026, 104 MB.');
  await expect(page()).toContainText('<b>Không phải thẻ</b>');
  await expect(page()).toContainText('máy sẽ hỏi mật khẩu quản trị');
  await page().getByRole('button', { name: 'Tải về' }).click();
  expect(await requests('update/fetch')).toHaveLength(1);
});

test('a download shows how far it is, here and in the foot, and can be stopped', async () => {
  await show({ at: 'fetching', offer: OFFER, done: 52_000_000 }, {}, 'en');
  await expect(page().getByRole('progressbar')).toHaveAttribute('aria-valuenow', '52000000');
  await expect(page()).toContainText('Downloading version 0.2.0: 52 MB of 104 MB');
  await page().getByRole('button', { name: 'Stop' }).click();
  expect(await requests('update/cancel')).toHaveLength(1);
  await dateline.page.keyboard.press('Escape');
  await dateline.page.getByRole('button', { name: 'Downloading version 0.2.0' }).click();
  await expect(page()).toBeVisible();
});

test('what is ready says whether there is a way back, and waits for the person to say when', async () => {
  await show({ at: 'ready', offer: OFFER, atQuit: false, mayGoBack: true });
  await expect(page()).toContainText('mời quay về bản đang dùng');
  await page().getByRole('button', { name: 'Cài khi đóng Dateline' }).click();
  await expect(page()).toContainText('sẽ được cài khi bạn đóng Dateline');
  await page().getByRole('button', { name: 'Chưa cài' }).click();
  expect(await requests('update/install')).toEqual([{ when: 'at-quit' }, { when: 'not' }]);
  await show({ at: 'ready', offer: OFFER, atQuit: false, mayGoBack: false });
  await expect(page()).toContainText('phải cài lại bản cũ bằng tay');
});

test('who installs by hand is shown the folder, and is not offered what cannot be done', async () => {
  await show({ at: 'ready', offer: { ...OFFER, way: 'by-hand' }, atQuit: false, mayGoBack: false }, { way: 'by-hand' });
  await expect(page().getByRole('button', { name: 'Cài và mở lại ngay' })).toHaveCount(0);
  await page().getByRole('button', { name: 'Mở thư mục' }).click();
  expect(await requests('update/show')).toHaveLength(1);
});

test('a package without a key, and a program from its sources, say that they take no new versions', async () => {
  await show({ at: 'rest' }, { hasKey: false });
  await expect(page()).toContainText('không kèm khóa kiểm tra');
  await expect(page().getByRole('checkbox')).toHaveCount(0);
  expect(await requests('update/check')).toEqual([]);
  await show({ at: 'rest' }, { way: null }, 'en');
  await expect(page()).toContainText('runs from its sources');
});
