/** What the window says in passing, and what can be taken back from there. */
import type { Locator, Page } from '@playwright/test';

/**
 * The undo of what was said last; the toolbar has a button of the same name, which a search by name alone would take
 * as long as nothing has been said yet. The latest word stands first.
 */
export const undoSaid = (page: Page): Locator =>
  page.locator('[data-passing]').getByRole('button', { name: 'Hoàn tác', exact: true }).first();
