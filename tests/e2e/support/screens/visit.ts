/** Goes to a screen and waits until it stands; changes its language and its theme while it does. */
import type { SharedWindow } from '../window/share-window';
import { type Dress, type Screen, wayIn } from './screen';

/** A screen that cannot be reached is said so, long before the whole test's time is up. */
const PATIENCE = 15_000;

/** Two pictures have been drawn: what was sent has been worked off, and what moves, moves in a thousandth of a second. */
export const drawn = ({ page }: SharedWindow): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20)))),
  );

const open = (dateline: SharedWindow, { scenario = {}, size, opens }: Screen, dress: Dress): Promise<void> =>
  opens === undefined
    ? dateline.show({ ...scenario, settings: { ...dress, ...scenario.settings } }, size)
    : opens(dateline, dress);

/** What a screen shows is not there before it is reached: one whose way failed in silence would be taken for it. */
const tellEarly = async ({ page }: SharedWindow, { name, shows, reach }: Screen): Promise<void> => {
  const isThere = await page.locator(shows).filter({ visible: true }).first().isVisible();
  if (reach !== undefined && isThere) throw new Error(`${name}: ${shows} is there before the screen is reached`);
};

export const visit = async (dateline: SharedWindow, screen: Screen, dress: Dress): Promise<void> => {
  dateline.page.setDefaultTimeout(PATIENCE);
  await dateline.page.emulateMedia({ reducedMotion: 'reduce', contrast: null });
  // Where nothing lies under it: the last screen's mouse would light up something of this one.
  await dateline.page.mouse.move(0, 0);
  await open(dateline, screen, dress);
  await tellEarly(dateline, screen);
  await screen.reach?.(wayIn(dateline));
  await dateline.page.locator(screen.shows).first().waitFor();
  await drawn(dateline);
};

/** As when another window of the same person changes a setting: whatever is open stays open. A page that hears of none is reached anew. */
export const changeDress = async (dateline: SharedWindow, screen: Screen, dress: Dress): Promise<void> => {
  if (screen.opens !== undefined) return visit(dateline, screen, dress);
  await dateline.page.evaluate((change) => {
    const { fake } = window;
    fake?.emit('settings-changed', { ...fake.settings(), ...change });
  }, dress);
  await drawn(dateline);
};
