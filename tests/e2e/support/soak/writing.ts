/** What a reporter does at the sheet: types, puts photos, looks for words and changes them, has slips mended, looks at the past. */
import { expect, type FileChooser, type Page } from '@playwright/test';
import { command, revisionOf, rowsOf, saved } from '../newsroom';
import { chooseByName, clickAtEnd, newArticle, slotOf } from '../sheet';
import { type Day, type Deed, openStory } from './deed';

const WORDS = [
  'sáng nay',
  'xã Vĩnh Thuận',
  'mở rộng',
  'tuyến kênh',
  'dài ba cây số',
  'đón nước ngọt',
  'cho hai cánh đồng',
  'sau mùa hạn',
  'bà con',
  'góp công',
] as const;

/** With it begins the headline of everything that is thrown away before the day ends. */
const DRAFT = 'Bản nháp trong ngày';

const beginDraft = async ({ open }: Day): Promise<void> => {
  await newArticle(open);
  await clickAtEnd(open.page, 'headline');
  await open.page.keyboard.type(`${DRAFT} `);
};

export const typeArticle: Deed = async (day) => {
  const {
    open: { page },
    chance,
  } = day;
  await beginDraft(day);
  for (const slot of ['headline', 'lead', 'body'] as const) {
    await clickAtEnd(page, slot);
    const words = Array.from({ length: slot === 'body' ? 12 : 3 }, () => chance.pick(WORDS));
    await page.keyboard.type(words.join(slot === 'headline' ? ' ' : ', '));
    if (slot === 'body') await page.keyboard.press('Enter');
  }
  await page.keyboard.type(chance.pick(WORDS));
  await saved(page);
};

export const switchArticles: Deed = async ({ open, chance }) => {
  const { page } = open;
  const shown = Math.min(8, await rowsOf(page).count());
  for (let turn = 0; turn < 12; turn += 1) {
    const row = rowsOf(page).nth(chance.number(0, shown));
    await row.click();
    await expect(row).toHaveAttribute('aria-current', 'true');
  }
};

const bar = (page: Page) => page.getByRole('search', { name: 'Tìm và thay trong bài' });

/** Finds, goes on, replaces all, and takes it back: the article stays what it was. */
export const findAndReplace: Deed = async ({ open }) => {
  const { page } = open;
  await openStory(page);
  await clickAtEnd(page, 'headline');
  await command(open, 'find/replace');
  await bar(page).getByRole('textbox', { name: 'Tìm', exact: true }).fill('nuoc');
  await expect(bar(page).getByRole('status')).toHaveText(/\d+ trên \d+/u);
  await command(open, 'find/next');
  await bar(page).getByRole('textbox', { name: 'Thay bằng' }).fill('dòng nước');
  await bar(page).getByRole('button', { name: 'Thay hết', exact: false }).click();
  const preview = page.getByRole('dialog', { name: 'Thay hết' });
  await preview.waitFor();
  // A key pressed before the dialog has them is the bar's.
  await expect(preview.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  await bar(page).getByRole('textbox', { name: 'Tìm', exact: true }).press('Escape');
  await expect(bar(page)).toHaveCount(0);
};

/** A doubled word, mended by Enter on its card. */
export const mendSlip: Deed = async (day) => {
  const { open } = day;
  const { page } = open;
  await beginDraft(day);
  await clickAtEnd(page, 'lead');
  await page.keyboard.type('Huyện đã chuyển chuyển đổi sổ sách.');
  const card = page.getByRole('dialog', { name: 'Chỗ cần xem' });
  await command(open, 'check/panel');
  await expect(page.getByRole('region', { name: 'Kiểm tra', exact: true })).toContainText('chuyển chuyển');
  await command(open, 'check/next');
  await expect(card).toBeVisible();
  for (let step = 0; step < 20 && !((await card.textContent()) ?? '').includes('chuyển chuyển'); step += 1) {
    const before = await card.textContent();
    await command(open, 'check/next');
    await expect.poll(() => card.textContent()).not.toBe(before);
  }
  await page.keyboard.press('Enter');
  await expect(slotOf(page, 'lead')).toContainText('đã chuyển đổi');
  // The card goes on to the next slip: an Escape before it is there is nobody's.
  await expect(card.filter({ hasText: 'chuyển chuyển' })).toHaveCount(0);
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0, { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
};

/** The menu's own item, which asks the system for a file. */
const PHOTO = 'Ảnh trong thân bài…';

/** As the system's picker does it. What Playwright has for this, setFiles, keeps the field for ever, on a page without a line of ours too. */
const handOver = async (picker: FileChooser, photo: Buffer): Promise<void> => {
  await picker.element().evaluate(
    (field, bytes) => {
      if (!(field instanceof HTMLInputElement)) throw new Error('files are asked for by something else');
      const chosen = new DataTransfer();
      chosen.items.add(new File([new Uint8Array(bytes)], 'anh.jpg', { type: 'image/jpeg' }));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change'));
    },
    [...photo],
  );
  // Who drives the app holds on to the field; a person does not.
  await picker.element().dispose();
};

export const putPhoto: Deed = async (day) => {
  const { open, photo } = day;
  const { page } = open;
  await beginDraft(day);
  const before = await page.locator('figure img').count();
  const chooser = page.waitForEvent('filechooser');
  await chooseByName(open, PHOTO);
  const picker = await chooser;
  await handOver(picker, photo);
  await expect(page.locator('figure img')).toHaveCount(before + 1);
  await page.keyboard.press('Control+z');
  await expect(page.locator('figure img')).toHaveCount(before);
  await page.keyboard.press('Control+y');
  await expect(page.locator('figure img')).toHaveCount(before + 1);
  await saved(page);
};

/** A revision is looked at as a whole and left. */
export const lookBack: Deed = async ({ open }) => {
  const { page } = open;
  await openStory(page);
  await command(open, 'view/history');
  const revision = revisionOf(page, /./u);
  await revision.click();
  const preview = page.getByRole('region', { name: /^Xem lại bản/u });
  await preview.waitFor();
  await preview.getByRole('radio', { name: 'So với bản trước đó' }).check();
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
};
