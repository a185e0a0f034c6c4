/** A library with a passphrase in the real app: locked, opened with either secret, changed, opened up again; and nothing of its text anywhere else. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { seal } from '../../src/main/library/envelope';
import { type OpenApp, test } from './support/app';
import { plain } from './support/editor-articles';
import { libraryOf } from './support/library';
import { answerFileDialogs, command, librarySection, rowsOf, saved } from './support/newsroom';
import { inOtherSession } from './support/other-session';
import { filesWith, going, makeSealedLibrary, unlockWith } from './support/sealed';
import { clickAtEnd, slotOf } from './support/sheet';

const MARK = 'Rachchanh7731';
const PASSPHRASE = 'con do sang song som';
const OTHER = 'mai cheo khua nuoc dem';

/** In milliseconds: a guess is made to cost memory and time, and on a machine that does much else ten times as much; the page says that it is reckoning. */
const RECKONING = 60_000;

/** The old process ends and would begin a new one, which the test does itself. */
const noteRelaunch = ({ app }: OpenApp): Promise<void> =>
  app.evaluate(({ app: electron }) => {
    electron.relaunch = () => undefined;
  });

const ended = (open: OpenApp): Promise<void> =>
  new Promise((done) => {
    const main = open.app.process();
    if (main.exitCode !== null) done();
    else main.once('exit', () => done());
  });

const openPage = async (open: OpenApp) => {
  await command(open, 'library/manage');
  return librarySection(open.page, 'Khóa bằng mật khẩu');
};

const unlockWithRecovery = (key: string) => async (page: Page) => {
  await page.getByRole('button', { name: 'Dùng mã khôi phục' }).click();
  const field = page.getByLabel('Mã khôi phục', { exact: true });
  await field.fill(key.replace(/\d(?=-)/u, (digit) => (digit === '0' ? '1' : '0')));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Nhóm thứ 1 gõ sai.');
  await field.fill(key);
  await going(page.keyboard.press('Enter'));
};

const sealLibrary = async (open: OpenApp): Promise<string> => {
  const section = await openPage(open);
  await section.getByRole('button', { name: 'Khóa thư viện…' }).click();
  await section.getByLabel('Mật khẩu', { exact: true }).fill('ngan');
  await section.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(section.getByRole('alert')).toContainText('Mật khẩu ngắn quá');
  await section.getByLabel('Mật khẩu', { exact: true }).fill(PASSPHRASE);
  await section.getByLabel('Gõ lại mật khẩu').fill(PASSPHRASE);
  await section.getByRole('button', { name: 'Tiếp tục' }).click();
  const key = await section.getByLabel('Mã khôi phục', { exact: true }).textContent();
  await expect(section.getByRole('button', { name: 'Khóa thư viện' })).toBeDisabled();
  await section.getByLabel('Tôi đã cất mã khôi phục').check();
  const gone = ended(open);
  await section.getByRole('button', { name: 'Khóa thư viện' }).click();
  await gone;
  return key ?? '';
};

test('a library gets a passphrase, is opened with it or with the recovery key, and gets rid of it; its text is nowhere else', async ({
  start,
  home,
}) => {
  test.setTimeout(300_000);
  await inOtherSession(home, ({ write }) => write({ headline: plain(`Tin ${MARK}`) }));
  const first = await start();
  await noteRelaunch(first);
  const recoveryKey = await sealLibrary(first);

  const second = await start({
    unlock: async (page) => {
      await unlockWith('khong phai cau nay')(page);
      await expect(page.getByRole('alert')).toContainText('Mật khẩu không đúng.');
      await expect(page.getByText('Máy này không có chỗ cất khóa an toàn')).toBeVisible();
      await unlockWith(PASSPHRASE)(page);
    },
  });
  await noteRelaunch(second);
  expect(await filesWith(libraryOf(home), MARK)).toEqual([]);
  await expect(slotOf(second.page, 'headline')).toHaveText(`Tin ${MARK}`);
  await clickAtEnd(second.page, 'headline');
  await second.page.keyboard.type(' dem khuya');
  const locked = ended(second);
  await command(second, 'library/lock');
  await locked;

  const third = await start({ unlock: unlockWithRecovery(recoveryKey) });
  await noteRelaunch(third);
  await expect(slotOf(third.page, 'headline')).toHaveText(`Tin ${MARK} dem khuya`);
  const section = await openPage(third);
  await section.getByRole('button', { name: 'Đổi mật khẩu…' }).click();
  await section.getByLabel('Mật khẩu đang dùng').fill(PASSPHRASE);
  await section.getByLabel('Mật khẩu mới').fill(OTHER);
  await section.getByLabel('Gõ lại mật khẩu').fill(OTHER);
  await section.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(section.getByText('Đã đổi mật khẩu.')).toBeVisible({ timeout: RECKONING });
  await third.page.keyboard.press('Escape');
  await clickAtEnd(third.page, 'headline');
  await third.page.keyboard.type(' nay');
  await saved(third.page);
  await third.close();
  expect(await filesWith(home, MARK)).toEqual([]);

  const fourth = await start({ unlock: unlockWith(OTHER) });
  await noteRelaunch(fourth);
  await expect(slotOf(fourth.page, 'headline')).toHaveText(`Tin ${MARK} dem khuya nay`);
  const last = await openPage(fourth);
  await last.getByRole('button', { name: 'Bỏ khóa…' }).click();
  await last.getByLabel('Mật khẩu đang dùng').fill(OTHER);
  const gone = ended(fourth);
  await last.getByRole('button', { name: 'Bỏ khóa' }).click();
  await gone;

  const fifth = await start({ unlock: unlockWith(OTHER) });
  await expect(slotOf(fifth.page, 'headline')).toHaveText(`Tin ${MARK} dem khuya nay`);
  expect(await filesWith(libraryOf(home), MARK)).not.toEqual([]);
  await fifth.close();
  expect((await readdir(libraryOf(home))).filter((name) => name.startsWith('sealed'))).toEqual([]);
});

test('a locked library is locked again when the computer goes to sleep; a computer without a keyring asks for the passphrase at each start', async ({
  start,
  home,
}) => {
  await makeSealedLibrary({ folder: libraryOf(home), passphrase: PASSPHRASE, headline: `Tin ${MARK}` });
  await writeFile(join(home, 'settings.json'), seal({ holds: 'choices', lockAfterMinutes: 5 }));
  const unlock = async (page: Page): Promise<void> => {
    await expect(page.getByText('Máy này không có chỗ cất khóa an toàn')).toBeVisible();
    await expect(page.getByLabel('Nhớ trên máy này')).toHaveCount(0);
    await unlockWith(PASSPHRASE)(page);
  };
  const first = await start({ unlock });
  await noteRelaunch(first);
  await clickAtEnd(first.page, 'headline');
  await first.page.keyboard.type(' truoc khi may ngu');
  const asleep = ended(first);
  await going(first.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend')));
  await asleep;
  expect(await filesWith(home, MARK)).toEqual([]);
  const second = await start({ unlock });
  await expect(slotOf(second.page, 'headline')).toHaveText(`Tin ${MARK} truoc khi may ngu`);
});

test('the backup of another locked library is restored in the window with that library’s own passphrase', async ({
  start,
  home,
}) => {
  const archive = join(home, 'may khac.sealed');
  const other = join(home, 'may khac');
  await makeSealedLibrary({ folder: other, passphrase: OTHER, headline: `Tin ${MARK}`, archive });
  await makeSealedLibrary({ folder: libraryOf(home), passphrase: PASSPHRASE, headline: 'Tin cua may nay' });
  const open = await start({ unlock: unlockWith(PASSPHRASE) });
  await answerFileDialogs(open, archive);
  const asking = open.app.waitForEvent('window');
  await command(open, 'library/restore');
  const page = await asking;
  await expect(page.getByRole('heading', { name: 'Bản sao lưu đã khóa' })).toBeVisible();
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Mật khẩu không đúng.');
  await page.getByLabel('Mật khẩu', { exact: true }).fill(OTHER);
  await going(page.getByRole('button', { name: 'Khôi phục', exact: true }).click());
  await expect(rowsOf(open.page)).toHaveText([/Tin/u, /Tin/u]);
  await expect(librarySection(open.page, 'Sao lưu')).toContainText('Đã thêm 1 bài');
  expect(await filesWith(libraryOf(home), MARK)).toEqual([]);
});
