/** Listens to the page as a screen reader does: regions that are said aloud, from the moment they are in the accessibility tree. */
import type { Page } from '@playwright/test';

export interface Spoken {
  /** `unheard`: put into the page together with its text, which screen readers pass over. */
  readonly how: 'polite' | 'assertive' | 'unheard';
  readonly text: string;
}

/** What was said before is forgotten; what stands in the regions now has been said. */
export const hear = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';
    const HIDDEN = '[aria-hidden="true"], [inert]';
    const SILENT = `${HIDDEN}, [aria-live="off"]`;
    const said: { how: string; text: string }[] = [];
    const known = new WeakMap<Element, string>();

    const isReached = (region: Element): boolean => region.closest(HIDDEN) === null && region.checkVisibility();
    const isAssertive = (region: Element): boolean =>
      region.getAttribute('aria-live') === 'assertive' || region.getAttribute('role') === 'alert';
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.matches(SILENT)) return '';
      return [...node.childNodes].map(textOf).join(' ');
    };
    /** A second space makes it another text, as a reader's program sees it. */
    const shown = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

    /** Read out as a whole, or only what has come to it. */
    const isWhole = (region: Element): boolean =>
      region.matches('[role="status"], [role="alert"]') || region.getAttribute('aria-atomic') === 'true';

    const look = (isFirst: boolean): void => {
      for (const region of document.querySelectorAll(LIVE)) {
        // Of regions in one another the inner one speaks.
        if (!isReached(region) || region.querySelector(LIVE) !== null) continue;
        const before = known.get(region);
        if (isWhole(region)) tell(region, textOf(region), before, isFirst);
        else for (const part of region.children) tell(part, textOf(part), known.get(part) ?? before, isFirst, region);
        known.set(region, textOf(region));
      }
    };
    const tell = (part: Element, text: string, before: string | undefined, isFirst: boolean, region = part): void => {
      known.set(part, text);
      if (isFirst || before === text || shown(text) === '') return;
      // What shrinks has nothing new to say.
      if (before !== undefined && shown(before).includes(shown(text)) && shown(before) !== shown(text)) return;
      const isLate = before === undefined && !isAssertive(region);
      said.push({ how: isLate ? 'unheard' : isAssertive(region) ? 'assertive' : 'polite', text: shown(text) });
    };
    look(true);
    const before: unknown = Reflect.get(window, 'listening');
    if (before instanceof MutationObserver) before.disconnect();
    const observer = new MutationObserver(() => look(false));
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    Object.assign(window, { listening: observer, said });
  });

export const spokenBy = (page: Page): Promise<readonly Spoken[]> => page.evaluate(() => Reflect.get(window, 'said'));
