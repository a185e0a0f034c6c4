// Slots cannot be broken: each thing a person does to each slot, with undo and redo.
import type { Content } from '../../src/shared/article/article';
import { textOf } from '../../src/shared/article/inline';
import type { SlotName } from '../../src/shared/layout/house-layout';
import { BRIDGE, EVERYTHING, paragraph, plain } from './support/editor-articles';
import { type EditorPage, expect, test } from './support/editor-page';

type TextSlot = Exclude<SlotName, 'dateline'>;

const TEXT_SLOTS: readonly TextSlot[] = ['headline', 'lead', 'photo', 'body', 'byline'];

interface Scenario {
  readonly claim: string;
  readonly keys: readonly string[];
  /** Undefined: nothing changes. */
  readonly becomes?: (content: Content, slot: TextSlot) => Content;
}

/** The slot without its text; the layout keeps its place. */
const emptied = (content: Content, slot: TextSlot): Content => {
  if (slot === 'photo') return { ...content, photos: content.photos.map((photo) => ({ ...photo, caption: [] })) };
  return { ...content, [slot]: [] };
};

const SCENARIOS: readonly Scenario[] = [
  { claim: 'Backspace at the start of a slot changes nothing', keys: ['toStart', 'Backspace'] },
  { claim: 'Ctrl+Backspace at the start of a slot changes nothing', keys: ['toStart', 'Control+Backspace'] },
  { claim: 'Delete at the end of a slot changes nothing', keys: ['toEnd', 'Delete'] },
  { claim: 'Ctrl+Delete at the end of a slot changes nothing', keys: ['toEnd', 'Control+Delete'] },
  {
    claim: 'a Backspace held at the start of a slot changes nothing',
    keys: ['toStart', ...Array<string>(8).fill('Backspace')],
  },
  { claim: 'select-all and Delete empties the slot and leaves it', keys: ['Control+a', 'Delete'], becomes: emptied },
  {
    claim: 'select-all and Backspace empties the slot and leaves it',
    keys: ['Control+a', 'Backspace'],
    becomes: emptied,
  },
  {
    claim: 'deleting an emptied slot changes nothing more',
    keys: ['Control+a', 'Delete', 'Delete', 'Backspace', 'Backspace'],
    becomes: emptied,
  },
  { claim: 'cut empties the slot and leaves it', keys: ['Control+a', 'Control+x'], becomes: emptied },
];

/** An emptied photo without a picture is no photo; here each has one. */
const ARTICLE: Content = {
  ...BRIDGE,
  photos: BRIDGE.photos.map((photo) => ({ ...photo, alt: 'Cây cầu bắc qua kênh' })),
};

const goTo = async (editor: EditorPage, slot: TextSlot, edge: string): Promise<void> => {
  await editor.focus(slot);
  // The body is a slot of several paragraphs: its edges are those of Ctrl+A.
  if (slot === 'body') await editor.press('Control+a', edge === 'toStart' ? 'ArrowLeft' : 'ArrowRight');
  else await editor.press(edge === 'toStart' ? 'Home' : 'End');
  if (edge === 'toStart' && slot !== 'body') await editor.press('Control+a', 'ArrowLeft');
};

for (const slot of TEXT_SLOTS) {
  for (const { claim, keys, becomes } of SCENARIOS) {
    test(`${slot}: ${claim}`, async ({ editor }) => {
      await editor.open(ARTICLE);
      await editor.focus(slot);
      for (const key of keys) await (key.startsWith('to') ? goTo(editor, slot, key) : editor.press(key));
      const after = becomes ? becomes(ARTICLE, slot) : ARTICLE;
      expect(await editor.read()).toEqual(after);
      await editor.press('Control+z');
      expect(await editor.read()).toEqual(ARTICLE);
      await editor.press('Control+y');
      expect(await editor.read()).toEqual(after);
      expect(editor.complaints).toEqual([]);
    });
  }
}

const ONE_LINE = ['headline', 'lead', 'photo', 'byline'] as const;
const NEXT = { headline: 'lead', lead: 'photo', photo: 'body', byline: 'byline' } as const;

for (const slot of ONE_LINE) {
  test(`${slot}: Enter goes on to the next slot and splits nothing`, async ({ editor }) => {
    await editor.open(ARTICLE);
    await editor.focus(slot);
    await editor.press('ArrowLeft', 'ArrowLeft', 'Enter');
    expect(await editor.read()).toEqual(ARTICLE);
    expect((await editor.state()).slot).toBe(NEXT[slot]);
  });

  test(`${slot}: Shift+Enter makes no line break`, async ({ editor }) => {
    await editor.open(ARTICLE);
    await editor.focus(slot);
    await editor.press('ArrowLeft', 'Shift+Enter');
    expect(await editor.read()).toEqual(ARTICLE);
  });

  test(`${slot}: an emptied slot takes new text`, async ({ editor }) => {
    await editor.open(ARTICLE);
    await editor.focus(slot);
    await editor.press('Control+a', 'Delete');
    await editor.type('Cầu mới');
    const { photos, byline, headline, lead } = await editor.read();
    const texts = { photo: photos[0]?.caption, headline, lead };
    if (slot === 'byline') expect(byline).toEqual([{ name: 'Cầu mới', role: null }]);
    else expect(texts[slot]).toEqual(plain('Cầu mới'));
  });
}

test('Enter in the body begins a paragraph', async ({ editor }) => {
  await editor.open({ body: [paragraph('Một')] });
  await editor.focus('body');
  await editor.press('End', 'Enter');
  await editor.type('Hai');
  expect((await editor.read()).body).toEqual([paragraph('Một'), paragraph('Hai')]);
});

test('a second select-all takes the whole sheet, and deleting it keeps photos, dateline and every slot', async ({
  editor,
}) => {
  await editor.open(EVERYTHING);
  await editor.focus('lead');
  await editor.press('Control+a', 'Control+a', 'Delete');
  const photos = EVERYTHING.photos.map((photo) => ({ ...photo, caption: [] }));
  expect(await editor.read()).toEqual({ ...EVERYTHING, headline: [], lead: [], photos: [], body: [], byline: [] });
  expect(await editor.sheet.locator('figure').count()).toBe(photos.length);
  await editor.press('Control+z');
  expect(await editor.read()).toEqual(EVERYTHING);
});

test('typing over the whole sheet writes into the headline, and one undo brings all of it back', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focus('body');
  await editor.press('Control+a', 'Control+a');
  await editor.type('Mới');
  expect(await editor.read()).toMatchObject({ headline: plain('Mới'), lead: [], body: [], byline: [] });
  await editor.press('Control+z');
  expect(await editor.read()).toEqual(BRIDGE);
});

test('a selection from the headline into the body is deleted slot by slot', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focus('headline');
  await editor.press('Home', ...Array<string>(2).fill('Control+ArrowRight'));
  await editor.page.keyboard.down('Shift');
  await editor.press('End', 'ArrowRight', 'End', 'ArrowRight', 'End', 'ArrowRight', 'Control+ArrowRight');
  await editor.page.keyboard.up('Shift');
  await editor.press('Delete');
  const { headline, lead, photos, body, byline, dateline } = await editor.read();
  expect(textOf(headline).length).toBeLessThan(textOf(BRIDGE.headline).length);
  expect([lead, photos, byline, dateline]).not.toContain(undefined);
  expect(body.at(-1)).toEqual(BRIDGE.body.at(-1));
  await editor.press('Control+z');
  expect(await editor.read()).toEqual(BRIDGE);
});

test('Backspace at the start of a subhead that begins the body makes it a paragraph, no more', async ({ editor }) => {
  await editor.open({ ...BRIDGE, body: [{ type: 'subhead', level: 2, text: plain('Góp công') }] });
  await editor.focus('body');
  await editor.press('Home', 'Backspace');
  expect(await editor.read()).toEqual({ ...BRIDGE, body: [paragraph('Góp công')] });
  await editor.press('Backspace');
  expect(await editor.read()).toEqual({ ...BRIDGE, body: [paragraph('Góp công')] });
});

test('a typed end mark is taken off once the caret moves on, and is never there twice', async ({ editor }) => {
  await editor.open(BRIDGE);
  await editor.focus('body');
  await editor.press('Control+a', 'ArrowRight');
  await editor.type(' ./.');
  expect(await editor.read()).toEqual(BRIDGE);
  await editor.focus('byline');
  await expect(editor.sheet).not.toContainText('./.');
  await expect(editor.sheet.locator('[data-end-mark]')).toHaveCount(1);
  expect(await editor.read()).toEqual(BRIDGE);
});

test('the window gives back its content as it was given, letter for letter', async ({ editor }) => {
  await editor.open(EVERYTHING);
  expect(await editor.read()).toEqual(EVERYTHING);
  await editor.page.evaluate((next) => window.harness.replace(next), BRIDGE);
  expect(await editor.read()).toEqual(BRIDGE);
  await editor.run('edit/undo');
  expect(await editor.read()).toEqual(EVERYTHING);
});
