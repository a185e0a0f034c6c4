/** What moves or fades on a screen although the person asked that nothing should. */
import type { Page } from '@playwright/test';

/** Shorter than a picture of the screen stands: not seen. */
const UNSEEN_MS = 2;

/** @returns a line each */
export const movingThings = (page: Page): Promise<readonly string[]> =>
  page.evaluate((most) => {
    const longest = (times: string): number =>
      Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.includes('ms') ? 1 : 1000)));
    const found = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      const isMoving =
        longest(transitionDuration) > most || (animationName !== 'none' && longest(animationDuration) > most);
      return isMoving ? [`${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`] : [];
    });
    return [...new Set(found)];
  }, UNSEEN_MS);
