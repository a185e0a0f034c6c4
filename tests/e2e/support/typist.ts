/** Somebody who types real keys into an open app and remembers each: when it was pressed, and what the article was with it. */
import { setTimeout as wait } from 'node:timers/promises';
import type { ArticleId } from '#shared/article/identity';
import type { OpenApp } from './app';
import { type Draft, EMPTY_DRAFT, pressed, sameDraft, type TypedSlot, tidy } from './draft';
import type { Chance } from './seeded';
import { clickAtEnd, newArticle, openArticle, readSheetAsItIs } from './sheet';

/** A key on its way to the app. */
export interface Stroke {
  /** By `performance.now()`, before it was sent: its age is never taken for less than it is. */
  readonly at: number;
  readonly id: ArticleId;
  /** The article with this key in it. */
  readonly draft: Draft;
}

export interface Typist {
  readonly strokes: readonly Stroke[];
  /** What each article is when every key has arrived. */
  readonly drafts: ReadonlyMap<ArticleId, Draft>;
  /** The articles that are not on the sheet. */
  others(): readonly ArticleId[];
  /** A few words into a slot of the article on the sheet. */
  phrase(slot: TypedSlot): Promise<void>;
  paste(text: string): Promise<void>;
  begin(): Promise<void>;
  turnTo(id: ArticleId): Promise<void>;
}

const WORDS = [
  'sáng',
  'nay',
  'xã',
  'Phước',
  'Bình',
  'mở',
  'đường',
  'nước',
  'kênh',
  'về',
  'ruộng',
  'lúa',
  'bà',
  'con',
  'được',
  'mùa',
  '18,6',
  'km',
  'của',
  'huyện',
] as const;

/** Between two keys, in milliseconds: from a fast hand to a slow one. */
const PAUSE = [8, 70] as const;

/** @param present the article on the sheet, with what it holds */
export const createTypist = (
  open: OpenApp,
  chance: Chance,
  present: { readonly id: ArticleId; readonly drafts: ReadonlyMap<ArticleId, Draft> },
): Typist => {
  const { page } = open;
  const strokes: Stroke[] = [];
  const drafts = new Map(present.drafts);
  let { id } = present;

  const note = (slot: TypedSlot, key: string): void => {
    const draft = pressed(drafts.get(id) ?? EMPTY_DRAFT, slot, key);
    drafts.set(id, draft);
    strokes.push({ at: performance.now(), id, draft });
  };

  const strike = async (slot: TypedSlot, key: string): Promise<void> => {
    note(slot, key);
    // A letter that the keyboard has no key for arrives as an input method delivers it.
    await (key === 'Enter' ? page.keyboard.press(key) : page.keyboard.type(key));
    await wait(chance.number(...PAUSE));
  };

  return {
    strokes,
    drafts,
    others: () => [...drafts.keys()].filter((other) => other !== id),
    phrase: async (slot) => {
      await clickAtEnd(page, slot);
      if (slot === 'body' && chance.number(0, 2) === 0) await strike(slot, 'Enter');
      for (let word = chance.number(2, 7); word > 0; word -= 1) {
        for (const letter of `${chance.pick(WORDS)} `) await strike(slot, letter);
      }
    },
    paste: async (text) => {
      await clickAtEnd(page, 'lead');
      await open.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
      note('lead', text);
      await page.keyboard.press('ControlOrMeta+v');
    },
    begin: async () => {
      id = await newArticle(open);
      drafts.set(id, EMPTY_DRAFT);
    },
    turnTo: async (other) => {
      const left = drafts.get(other) ?? EMPTY_DRAFT;
      await openArticle(page, other, tidy(left).headline);
      // It comes back as it was left, or as the disk has it: without the white space at its ends.
      const shown = await readSheetAsItIs(page);
      drafts.set(other, sameDraft(shown, left) ? shown : tidy(left));
      id = other;
    },
  };
};
