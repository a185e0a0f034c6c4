/** Goes to a screen and waits until it stands; changes its language and its theme while it does. */
import type { Settings } from '#shared/settings';
import type { SharedWindow } from '../window/share-window';
import { type Screen, wayIn } from './screen';

/** A screen that cannot be reached is said so, long before the whole test's time is up. */
const PATIENCE = 15_000;

export type Dress = Pick<Settings, 'language' | 'theme'>;

/** Two pictures have been drawn: what was sent has been worked off, and what moves, moves in a thousandth of a second. */
export const drawn = ({ page }: SharedWindow): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20)))),
  );

export const visit = async (dateline: SharedWindow, screen: Screen, dress: Dress): Promise<void> => {
  const { scenario = {}, size, reach, shows } = screen;
  dateline.page.setDefaultTimeout(PATIENCE);
  await dateline.page.emulateMedia({ reducedMotion: 'reduce' });
  await dateline.show({ ...scenario, settings: { ...dress, ...scenario.settings } }, size);
  await reach?.(wayIn(dateline));
  await dateline.page.locator(shows).first().waitFor();
  await drawn(dateline);
};

/** As when another window of the same person changes a setting: whatever is open stays open. */
export const changeDress = async (dateline: SharedWindow, dress: Dress): Promise<void> => {
  await dateline.page.evaluate((change) => {
    const { fake } = window;
    fake?.emit('settings-changed', { ...fake.settings(), ...change });
  }, dress);
  await drawn(dateline);
};
