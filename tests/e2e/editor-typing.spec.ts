// Vietnamese as it is really typed: composed by the system, or by Unikey's Backspaces; in every slot, and undone in a person's steps.
import type { Content } from '../../src/shared/article/article';
import { printByline } from '../../src/shared/article/byline';
import { textOf } from '../../src/shared/article/inline';
import { countContent } from '../../src/shared/article/words';
import type { SlotName } from '../../src/shared/layout/house-layout';
import { BRIDGE, caption, paragraph, plain } from './support/editor-articles';
import { type EditorPage, expect, test } from './support/editor-page';
import { compose, telex, unikey } from './support/vietnamese-input';

type TextSlot = Exclude<SlotName, 'dateline'>;

const TEXT_SLOTS: readonly TextSlot[] = ['headline', 'lead', 'photo', 'body', 'byline'];

const textIn = (content: Content, slot: TextSlot): string => {
  if (slot === 'photo') return textOf(content.photos[0]?.caption ?? []);
  if (slot === 'byline') return printByline(content.byline, ' – ');
  if (slot !== 'body') return textOf(content[slot]);
  return content.body.map((block) => (block.type === 'paragraph' ? textOf(block.text) : '')).join('\n');
};

/** Every slot empty; the photo has a description, or it would be none. */
const EMPTY: Partial<Content> = { photos: [{ ...caption(''), caption: [], alt: 'Cây cầu' }] };

const WORDS = ['Chủ', 'tịch', 'huyện', 'Bến', 'Lức', 'đường', 'thuở'];

for (const slot of TEXT_SLOTS) {
  test(`${slot}: composed words stand as they were typed, in an empty slot and after text`, async ({ editor }) => {
    await editor.open(EMPTY);
    await editor.focus(slot);
    for (const word of WORDS) {
      await compose(editor.page, word);
      await editor.type(' ');
    }
    expect(textIn(await editor.read(), slot)).toBe(WORDS.join(' '));
    expect(editor.complaints).toEqual([]);
  });

  test(`${slot}: Unikey’s Backspaces and new letters give the same words`, async ({ editor }) => {
    await editor.open(EMPTY);
    await editor.focus(slot);
    for (const word of WORDS) {
      await unikey(editor.page, telex(word));
      await editor.type(' ');
    }
    expect(textIn(await editor.read(), slot)).toBe(WORDS.join(' '));
    expect(editor.complaints).toEqual([]);
  });

  test(`${slot}: a letter composed over a selection replaces it and no more`, async ({ editor }) => {
    await editor.open({ ...BRIDGE, body: [paragraph('Cầu được xây')] });
    await editor.focus(slot);
    await editor.press('Control+a');
    await compose(editor.page, 'Đò');
    const content = await editor.read();
    expect(textIn(content, slot)).toBe('Đò');
    for (const other of TEXT_SLOTS.filter((name) => name !== slot)) {
      expect(textIn(content, other)).toBe(textIn({ ...BRIDGE, body: [paragraph('Cầu được xây')] }, other));
    }
  });
}

test('a composition that is given up leaves nothing behind', async ({ editor }) => {
  await editor.open();
  await editor.focus('headline');
  await compose(editor.page, 'Bến', { commit: false });
  expect((await editor.read()).headline).toEqual([]);
  await editor.type('x');
  expect((await editor.read()).headline).toEqual(plain('x'));
});

test('a composition over two slots writes into the first and merges nothing', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focus('headline');
  await editor.press('Control+a', 'Control+a');
  await compose(editor.page, 'Được');
  expect(await editor.read()).toMatchObject({
    headline: plain('Được'),
    lead: [],
    body: [],
    byline: [],
    dateline: BRIDGE.dateline,
  });
});

const boldRun = async (editor: EditorPage, write: () => Promise<void>): Promise<Content> => {
  await editor.open({ headline: plain('Tít'), body: [paragraph('trước')] });
  await editor.focus('body');
  await editor.press('End', 'Space', 'Control+b');
  await write();
  await editor.press('Control+b');
  await editor.type(' sau');
  return editor.read();
};

const BOLD = [{ type: 'paragraph', text: [{ text: 'trước ' }, { text: 'ấp', bold: true }, { text: ' sau' }] }];

test('a bold run begun with an accented letter is bold, by composition', async ({ editor }) => {
  expect((await boldRun(editor, () => compose(editor.page, 'ấp'))).body).toEqual(BOLD);
});

test('a bold run begun with an accented letter is bold, the Unikey way', async ({ editor }) => {
  expect((await boldRun(editor, () => unikey(editor.page, telex('ấp')))).body).toEqual(BOLD);
});

test('undo takes back a run of typing with all its accents in one step', async ({ editor }) => {
  await editor.open({ headline: plain('Tít') });
  await editor.focus('headline');
  await editor.press('Space');
  await editor.page.waitForTimeout(1100);
  await unikey(editor.page, telex('tiếng'));
  expect((await editor.read()).headline).toEqual(plain('Tít tiếng'));
  await editor.press('Control+z');
  expect((await editor.read()).headline).toEqual(plain('Tít'));
  await editor.press('Control+y');
  expect((await editor.read()).headline).toEqual(plain('Tít tiếng'));
});

test('an accent set on a letter that was there before is one step of its own', async ({ editor }) => {
  await editor.open({ headline: plain('Ba') });
  await editor.focus('headline');
  // A letter without a key has no time of its own but that at which it came: a busy first moment would part it from its Backspace.
  await editor.page.waitForTimeout(300);
  await unikey(editor.page, [{ backspaces: 1, insert: 'á' }]);
  expect((await editor.read()).headline).toEqual(plain('Bá'));
  await editor.press('Control+z');
  expect((await editor.read()).headline).toEqual(plain('Ba'));
});

test('a person’s own Backspaces are undone apart from the typing before them', async ({ editor }) => {
  await editor.open({ headline: plain('T') });
  await editor.focus('headline');
  await editor.type('rước');
  await editor.page.waitForTimeout(120);
  await editor.press('Backspace');
  await editor.page.waitForTimeout(80);
  await editor.press('Backspace');
  await editor.page.waitForTimeout(80);
  await editor.type('m');
  expect((await editor.read()).headline).toEqual(plain('Trưm'));
  await editor.press('Control+z', 'Control+z');
  expect((await editor.read()).headline).toEqual(plain('Trước'));
});

test('a stale Unikey buffer after an undo harms no other slot', async ({ editor }) => {
  await editor.open({ ...BRIDGE, headline: [] });
  await editor.focus('headline');
  await unikey(editor.page, telex('tiếng'));
  await editor.press('Control+z');
  await unikey(editor.page, [{ backspaces: 4, insert: 'iếng' }]);
  expect(await editor.read()).toEqual({ ...BRIDGE, headline: plain('iếng') });
});

test('decomposed typing becomes NFC and the caret stays behind its letter', async ({ editor }) => {
  await editor.open({ headline: plain('ab') });
  await editor.focus('headline');
  await editor.press('ArrowLeft');
  await editor.page.keyboard.insertText('e');
  await editor.page.keyboard.insertText('\u0302');
  await editor.page.keyboard.insertText('\u0301');
  await editor.page.keyboard.insertText('n');
  expect((await editor.read()).headline).toEqual(plain('aếnb'));
  expect(await editor.sheet.locator('h1').textContent()).toBe('aếnb');
});

test('typing tells the window at once, and the counts follow when there is time', async ({ editor }) => {
  await editor.open(BRIDGE);
  const before = await editor.page.evaluate(() => window.harness.edits());
  await editor.focus('headline');
  expect(await editor.page.evaluate(() => window.harness.edits())).toBe(before);
  await editor.type('!');
  expect(await editor.page.evaluate(() => window.harness.edits())).toBe(before + 1);
  await editor.type(' một hai');
  const counts = () => editor.page.evaluate(() => window.harness.counts());
  await expect.poll(counts).toMatchObject({ ...countContent(await editor.read()) });
  expect((await counts())?.words).toBe(countContent(BRIDGE).words + 2);
});
