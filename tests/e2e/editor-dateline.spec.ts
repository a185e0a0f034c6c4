// The dateline is a field: reached by key and mouse, lenient in what is typed, one undo step a change.
import { BRIDGE } from './support/editor-articles';
import { expect, test } from './support/editor-page';

test('an empty dateline offers now, and takes it', async ({ editor }) => {
  await editor.open();
  await editor.page.getByRole('button', { name: 'Bây giờ' }).click();
  const { dateline } = await editor.read();
  expect(dateline?.at).toMatch(/\+07:00$/u);
  expect(Math.abs(Date.parse(dateline?.at ?? '') - Date.now())).toBeLessThan(60_000);
  expect((await editor.state()).slot).toBe('headline');
});

test('typing on the dateline opens it; place, date and time in many forms become one dateline', async ({ editor }) => {
  await editor.open();
  await editor.focusDatelineLine();
  await editor.type('Tân Hòa');
  await editor.page.getByLabel('Ngày', { exact: true }).fill('8-3-24');
  await editor.page.getByLabel('Giờ', { exact: true }).fill('10h54');
  await editor.press('Enter');
  expect((await editor.read()).dateline).toEqual({ at: '2024-03-08T10:54:00+07:00', place: 'Tân Hòa' });
  await expect(editor.sheet.locator('[data-slot="dateline"]')).toHaveText(
    'Tân Hòa · Thứ Sáu, 08/03/2024 | 10:54:00 [GMT +7]',
  );
  expect((await editor.state()).slot).toBe('headline');
  await editor.press('Control+z');
  expect((await editor.read()).dateline).toBeNull();
  await editor.press('Control+y');
  expect((await editor.read()).dateline?.place).toBe('Tân Hòa');
});

test('Escape leaves the dateline as it was', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focusDatelineLine();
  await editor.press('Enter');
  await editor.page.getByLabel('Nơi đưa tin').fill('Bình An');
  await editor.press('Escape');
  expect(await editor.read()).toEqual(BRIDGE);
  await expect(editor.page.getByRole('button', { name: /Dòng ngày/u })).toBeFocused();
});

test('what is typed into the open fields is on the sheet at once, and Escape takes all of it back', async ({
  editor,
}) => {
  await editor.open(BRIDGE);
  await editor.focusDatelineLine();
  await editor.press('Enter');
  await editor.page.getByLabel('Nơi đưa tin').fill('Bình');
  expect((await editor.read()).dateline).toEqual({ ...BRIDGE.dateline, place: 'Bình' });
  await editor.page.getByLabel('Nơi đưa tin').fill('Bình An');
  expect((await editor.read()).dateline).toEqual({ ...BRIDGE.dateline, place: 'Bình An' });
  await editor.press('Escape');
  expect(await editor.read()).toEqual(BRIDGE);
});

test('leaving the fields keeps what was typed', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focusDatelineLine();
  await editor.press('F2');
  await editor.page.getByLabel('Nơi đưa tin').fill('Bình An');
  await editor.sheet.locator('h1').click();
  expect((await editor.read()).dateline).toEqual({ ...BRIDGE.dateline, place: 'Bình An' });
});

test('a date that is none is named, and stays as typed', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focusDatelineLine();
  await editor.press('Enter');
  const date = editor.page.getByLabel('Ngày', { exact: true });
  await date.fill('31/2/2024');
  await editor.press('Enter');
  await expect(editor.page.getByRole('alert')).toContainText('Không có ngày này');
  await expect(date).toHaveValue('31/2/2024');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  expect(await editor.read()).toEqual(BRIDGE);
});

test('emptied fields take the dateline away, another zone keeps the clock', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focusDatelineLine();
  await editor.press('Enter');
  await editor.page.getByLabel('Múi giờ').selectOption('+09:00');
  await editor.press('Enter');
  expect((await editor.read()).dateline?.at).toBe('2024-03-08T10:54:03+09:00');
  await editor.focusDatelineLine();
  await editor.press('Enter');
  for (const name of ['Nơi đưa tin', 'Ngày', 'Giờ']) await editor.page.getByLabel(name, { exact: true }).fill('');
  await editor.press('Enter');
  expect((await editor.read()).dateline).toBeNull();
  expect(editor.complaints).toEqual([]);
});

test('to go to the dateline is to write in it: an input method meets a text field from its first key', async ({
  editor,
}) => {
  await editor.open(BRIDGE);
  await editor.run('go/dateline');
  await expect(editor.page.getByLabel('Nơi đưa tin')).toBeFocused();
  await editor.press('Control+a');
  await editor.type('Bình An');
  await editor.press('Enter');
  expect((await editor.read()).dateline).toEqual({ ...BRIDGE.dateline, place: 'Bình An' });
});
