/** A piece of a reporter's day: begins and ends with an article on the sheet and nothing over it. */
import { expect, type Page } from '@playwright/test';
import type { OpenApp } from '../app';
import { rowOf } from '../newsroom';
import type { Chance } from '../seeded';
import { slotOf } from '../sheet';

export interface Day {
  readonly open: OpenApp;
  readonly chance: Chance;
  /** A picture as a camera's card holds it. */
  readonly photo: Buffer;
  /** A file to be imported. */
  readonly manuscript: string;
  /** Where exports go. */
  readonly shelf: string;
}

export type Deed = (day: Day) => Promise<void>;

/** With it begins the headline of each article that was there before the day. */
export const STORY = 'Nước ngọt về kênh số';

export const openStory = async (page: Page): Promise<void> => {
  await rowOf(page, STORY).first().click();
  await expect(slotOf(page, 'headline')).toContainText(STORY);
};
