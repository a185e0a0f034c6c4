// Vietnamese as reporters type it: Telex through the real Unikey, key by key, into every slot; what is stored is right to the letter.
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Block } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { importText } from '#shared/importing/text';
import { PORTAL } from '#shared/layout/portal';
import { presentArticle, slotOf } from './support/sheet';
import { openVietnameseDesk, type TextSlot, type VietnameseDesk, writtenIn } from './support/vietnamese-desk';
import { keysOf } from './support/vietnamese-keys';

/** Milliseconds from key to key: forty a second, faster than anybody types. */
const FAST = 25;

let desk: VietnameseDesk;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  desk = await openVietnameseDesk();
});
test.afterEach(() => expect(desk.complaints).toEqual([]));
test.afterAll(() => desk?.close());

const SLOTS = ['headline', 'lead', 'body', 'byline'] as const satisfies readonly TextSlot[];

/** What a slot holds when the article holds nothing else. */
const only = (slot: (typeof SLOTS)[number], text: string) => ({
  [slot]: slot === 'headline' || slot === 'lead' ? text : [text],
});

const leadOf = (file: string): string => textOf(importText(readFileSync(file, 'utf8'), PORTAL).content.lead);

const LEADS = ['resources/sample/tan-hoa-nuoc-sach.txt', '../shared/samples/portal-ben-luc.txt']
  .map((file) => resolve(file))
  .filter(existsSync);

for (const file of LEADS) {
  test(`the lead of ${basename(file)} typed at forty keys a second is stored letter for letter`, async () => {
    test.setTimeout(180_000);
    const lead = leadOf(file);
    const id = await desk.begin();
    await desk.go('lead');
    await desk.type(keysOf(lead, 'telex'), FAST);
    await desk.expectWritten(id, { lead });
    const article = await desk.stored(id);
    expect(textOf(article.lead)).toBe(textOf(article.lead).normalize('NFC'));
    // It was saved all along, not only at the end.
    expect(article.revision).toBeGreaterThan(lead.length / 40);
  });
}

for (const slot of SLOTS) {
  test(`an empty ${slot} takes Telex from its first key`, async () => {
    const id = await desk.begin();
    await desk.go(slot);
    await desk.type('Dduwowcj muaf DDoongf Thaps');
    await desk.expectWritten(id, only(slot, 'Được mùa Đồng Tháp'));
  });

  test(`Telex goes in at the start, in the middle and at the end of a written ${slot}`, async () => {
    const id = await desk.begin();
    await desk.go(slot);
    await desk.type('soong lowns ');
    await desk.press('Home');
    await desk.type('DDeem ');
    await desk.press('Right', 'Right', 'Right', 'Right', 'Right');
    await desk.type('nuwowcs ');
    await desk.press('End');
    await desk.type('chayr veef');
    await desk.expectWritten(id, only(slot, 'Đêm sông nước lớn chảy về'));
  });

  test(`Backspace inside a syllable of the ${slot} takes its last letter alone`, async () => {
    const id = await desk.begin();
    await desk.go(slot);
    await desk.type('muaf tieengs');
    await desk.press('BackSpace', 'BackSpace');
    await desk.type('ng nuwowcs');
    await desk.press('BackSpace', 'BackSpace', 'BackSpace', 'BackSpace');
    await desk.type('ngo');
    await desk.expectWritten(id, only(slot, 'mùa tiếng ngo'));
  });
}

test('a caption takes Telex behind its text and in its place', async () => {
  // The sample is the oldest; a row that is not in sight is not drawn.
  await desk.page.locator('[data-row]').first().press('End');
  await desk.page.keyboard.press('Enter');
  await expect(slotOf(desk.page, 'headline')).toHaveText(/^Tân Hòa/u);
  const id = await presentArticle(desk.page);
  if (id === null) throw new Error('the sample is not on the sheet');
  const before = writtenIn(await desk.stored(id));
  await desk.go('photo');
  await desk.type(' chieeuf qua');
  await desk.expectWritten(id, { ...before, captions: [`${before.captions[0]} chiều qua`] });
  await desk.go('photo');
  await desk.press('ctrl+a');
  await desk.type('Ruwowcs nuwowcs');
  await desk.expectWritten(id, { ...before, captions: ['Rước nước'] });
  await desk.press('ctrl+a', 'BackSpace');
  await desk.type('Owr Baauf Sen');
  await desk.expectWritten(id, { ...before, captions: ['Ở Bầu Sen'] });
});

test('capitals, đ, ư and ơ come out in every order of their keys', async () => {
  const id = await desk.begin();
  await desk.go('body');
  await desk.type('dduwowcj dduowcj DDUWOWCJ ddwowcj Uwowcs muaf UW OWr uwowng huwowngs DDaaus ddaats');
  await desk.expectWritten(id, { body: ['được được ĐƯỢC được Ước mùa Ư Ở ương hướng Đấu đất'] });
});

test('Enter in the middle of a syllable ends it and goes on', async () => {
  const id = await desk.begin();
  await desk.go('headline');
  await desk.type('Muaf lowns');
  await desk.press('Return');
  await desk.arrive('lead');
  await desk.type('Nuwowcs veef');
  await desk.press('Return');
  await desk.arrive('body');
  await desk.type('Vuwowtj lux');
  await desk.press('Return');
  await desk.type('Qua DDaats');
  await desk.expectWritten(id, { headline: 'Mùa lớn', lead: 'Nước về', body: ['Vượt lũ', 'Qua Đất'] });
});

test('Tab in the middle of a syllable ends it and goes to the next slot', async () => {
  const id = await desk.begin();
  await desk.go('headline');
  for (const [keys, next] of [
    ['Bieenr', 'lead'],
    ['Rungwf', 'body'],
    ['Nuis', 'byline'],
  ] as const) {
    await desk.type(keys);
    await desk.press('Tab');
    await desk.arrive(next);
  }
  await desk.type('Ngocj Dieemx');
  await desk.expectWritten(id, { headline: 'Biển', lead: 'Rừng', body: ['Núi'], byline: ['Ngọc Diễm'] });
});

test('a click elsewhere in the middle of a syllable ends it where it was', async () => {
  const id = await desk.begin();
  await desk.go('lead');
  await desk.type('Ngayf hooij nuwowcs');
  const box = await slotOf(desk.page, 'headline').boundingBox();
  if (box === null) throw new Error('the headline is not shown');
  await desk.click(box.x + 20, box.y + box.height / 2);
  await desk.arrive('headline');
  await desk.type('Hooij');
  await desk.expectWritten(id, { headline: 'Hội', lead: 'Ngày hội nước' });
});

test('bold words stay bold and plain words plain, to the letter', async () => {
  const id = await desk.begin();
  await desk.go('lead');
  await desk.press('ctrl+b');
  await desk.type('nuwowcs sachj');
  await desk.press('ctrl+b');
  await desk.type(' veef');
  await desk.expectWritten(id, { lead: 'nước sạch về' });
  expect((await desk.stored(id)).lead).toEqual([{ text: 'nước sạch', bold: true }, { text: ' về' }]);
  await desk.press('Home', 'Right', 'Right', 'Right', 'Right', 'Right');
  await desk.type('ngotj ');
  await desk.expectWritten(id, { lead: 'nước ngọt sạch về' });
  expect((await desk.stored(id)).lead).toEqual([{ text: 'nước ngọt sạch', bold: true }, { text: ' về' }]);
});

test('a syllable at the end of bold text is one piece, whichever side the caret comes from', async () => {
  const id = await desk.begin();
  await desk.go('body');
  await desk.press('ctrl+b');
  await desk.type('luas');
  await desk.press('ctrl+b');
  await desk.type(' xanh');
  await desk.press('Left', 'Left', 'Left', 'Left', 'Left');
  await desk.type(' nuwowng');
  await desk.expectWritten(id, { body: ['lúa nương xanh'] });
  const [paragraph] = (await desk.stored(id)).body;
  expect(paragraph?.type === 'paragraph' && paragraph.text.filter(({ text }) => text.includes('nương'))).toHaveLength(
    1,
  );
});

const listOf = (block: Block | undefined) => (block?.type === 'list' ? block : null);

test('list items take Telex, and end a syllable at Enter and at Tab', async () => {
  const id = await desk.begin();
  await desk.go('body');
  await desk.press('ctrl+8');
  await desk.type('Ddaauf tuw');
  await desk.press('Return');
  await desk.type('Thuyr lowij');
  await desk.press('Tab');
  await desk.type(' lowns');
  await desk.expectWritten(id, { body: ['Đầu tư', 'Thủy lợi lớn'] });
  const list = listOf((await desk.stored(id)).body[0]);
  expect(list?.items.map(({ text, sublist }) => [textOf(text), sublist?.items.length ?? 0])).toEqual([['Đầu tư', 1]]);
});

test('undo in the middle of a syllable leaves clean text, and undo and redo lead all the way back and forth', async () => {
  const id = await desk.begin();
  await desk.go('headline');
  await desk.type('Giuwx nguyeen');
  await desk.go('body');
  await desk.type('nuwowcs ngotj dduwow');
  await desk.press('ctrl+z');
  await desk.type('Vieetj Nam');
  await expect
    .poll(async () => writtenIn(await desk.stored(id)).body.join())
    .toMatch(/^(?:nước ngọt đươ|nước ngọt ?|nước ?|)Việt Nam$/u);
  const written = writtenIn(await desk.stored(id));
  expect(written.headline).toBe('Giữ nguyên');
  await desk.press(...Array<string>(12).fill('ctrl+z'));
  await desk.expectWritten(id, {});
  await desk.press(...Array<string>(12).fill('ctrl+y'));
  await desk.expectWritten(id, written);
});

test('the place of the dateline takes Telex', async () => {
  const id = await desk.begin();
  await desk.press('ctrl+alt+1');
  await expect(desk.page.locator('[data-slot="dateline"] input:focus')).toHaveCount(1);
  await desk.type('DDoongf Thaps');
  await desk.press('Return');
  await desk.expectWritten(id, { place: 'Đồng Tháp' });
});

const cellsOf = (block: Block | undefined): readonly string[] =>
  block?.type === 'table' ? block.rows.flatMap((row) => row.map(textOf)).filter((text) => text !== '') : [];

test('a table is found by its name in Telex, and its cells take Telex from the first key', async () => {
  const id = await desk.begin();
  await desk.go('body');
  await desk.type('/bangr');
  await expect(desk.page.getByRole('option', { selected: true })).toHaveText('Bảng');
  await desk.press('Return');
  await expect(desk.page.locator('.sheet .table')).toHaveCount(1);
  await desk.type('Aaps DDoong');
  await desk.press('Tab');
  await desk.type('Soos hooj');
  await desk.press('Tab', 'Tab', 'Tab');
  await desk.type('Muaf nuwowcs');
  await expect.poll(async () => cellsOf((await desk.stored(id)).body[0])).toEqual(['Ấp Đông', 'Số hộ', 'Mùa nước']);
});
