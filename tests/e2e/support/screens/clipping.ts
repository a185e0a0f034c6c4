/** Finds words of the window that are cut off, stick out of what they stand on, or lie outside of the window. Runs in the page: it knows nothing but what it is given. */
import type { Page } from '@playwright/test';

export interface Looking {
  /** What every message begins or ends with: only these are looked at, for people's own words may be shortened. */
  readonly marks: readonly string[];
}

/**
 * By what is inked of the letters, not by the line they stand on, which is taller.
 * @returns what is wrong, a line each
 */
export const cutWords = (page: Page, looking: Looking): Promise<readonly string[]> =>
  page.evaluate(({ marks }) => {
    const GIVE = 1.5;
    const pen = document.createElement('canvas').getContext('2d');
    const isSaid = (text: string): boolean => marks.some((mark) => text.includes(mark));

    /** For screen readers alone, or not drawn. */
    const isClippedAway = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isClippedAway(element.parentElement));
    const isUnseen = (element: Element): boolean =>
      isClippedAway(element) ||
      element.closest('.for-readers, [aria-hidden="true"], [inert], datalist, option') !== null ||
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }

    const inkOf = (text: Text, rect: DOMRect): Box => {
      const style = getComputedStyle(text.parentElement ?? document.body);
      if (pen === null) return rect;
      pen.font = style.font;
      const { fontBoundingBoxAscent, fontBoundingBoxDescent, ...ink } = pen.measureText(text.data.trim());
      const height = fontBoundingBoxAscent + fontBoundingBoxDescent;
      const baseline = rect.top + (rect.height - height) / 2 + fontBoundingBoxAscent;
      return {
        left: rect.left,
        right: rect.right,
        top: baseline - ink.actualBoundingBoxAscent,
        bottom: baseline + ink.actualBoundingBoxDescent,
      };
    };

    const nameOf = (element: Element): string => {
      const role = element.getAttribute('role');
      return `${element.tagName.toLowerCase()}${role === null ? '' : `[${role}]`}.${[...element.classList].join('.')}`;
    };

    const CONTROL = 'button, label, legend, th, [role="tab"], [role^="menuitem"], [role="option"], kbd';

    /** Why the ink does not fit into one of the boxes around it; null where it fits. */
    const misfit = (element: Element, ink: Box): string | null => {
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.display === 'inline' || style.display === 'contents') continue;
        const box = at.getBoundingClientRect();
        const cutsAcross = style.overflowX === 'hidden' || style.overflowX === 'clip';
        const cutsDown = style.overflowY === 'hidden' || style.overflowY === 'clip';
        const scrollsAcross = style.overflowX === 'auto' || style.overflowX === 'scroll';
        const scrollsDown = style.overflowY === 'auto' || style.overflowY === 'scroll';
        const isControl = at.matches(CONTROL);
        // Shortened on purpose, and said in full by its title.
        if (cutsAcross && style.textOverflow === 'ellipsis' && at.closest('[title]') !== null) return null;
        if ((cutsAcross || isControl) && (ink.right > box.right + GIVE || ink.left < box.left - GIVE))
          return `${cutsAcross ? 'cut off' : 'sticks out'} sideways by ${nameOf(at)}`;
        if ((cutsDown || isControl) && (ink.bottom > box.bottom + GIVE || ink.top < box.top - GIVE))
          return `${cutsDown ? 'cut off' : 'sticks out'} above or below by ${nameOf(at)}`;
        // What is scrolled away is not lost; a line of it that can never be seen whole would be.
        if (scrollsAcross && at.scrollWidth > at.clientWidth + 1 && !at.matches('[data-scrolls]'))
          return `must be scrolled sideways in ${nameOf(at)}`;
        if (scrollsDown || scrollsAcross) return null;
        if (style.position === 'fixed') break;
      }
      const isOut =
        ink.right > innerWidth + GIVE || ink.left < -GIVE || ink.bottom > innerHeight + GIVE || ink.top < -GIVE;
      return isOut ? 'lies outside of the window' : null;
    };

    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!(node instanceof Text) || element === null || !isSaid(node.data) || isUnseen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const why = rect.width === 0 ? null : misfit(element, inkOf(node, rect));
        if (why !== null) {
          found.push(`“${node.data.slice(0, 60)}” in ${nameOf(element)} ${why}`);
          break;
        }
      }
    }
    return [...new Set(found)];
  }, looking);

/** Whether the window as a whole must be scrolled, which it never should. @param isRead a page of words may be longer than the window */
export const scrollsAsAWhole = (page: Page, isRead = false): Promise<boolean> =>
  page.evaluate((mayBeLong) => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return scrollWidth > clientWidth || (!mayBeLong && scrollHeight > clientHeight);
  }, isRead);

/** Controls that lie over one another, so that one of them cannot be pressed: by what is found at each one's middle. @returns a line each */
export const coveredControls = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const CONTROLS = 'button, a[href], input, select, textarea, [role="tab"], [role^="menuitem"], [role="option"]';
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}”`;
    /** What the field that has the keys says of itself lies over the rest, and goes with the keys. */
    const hints = (document.activeElement?.getAttribute('aria-describedby') ?? '').split(' ');
    const topmost = [...document.querySelectorAll('[role="menu"], [role="dialog"], [role="alertdialog"]')].at(-1);
    const within: ParentNode = topmost ?? document;
    /** Beyond the edge of a list that scrolls: to be reached by scrolling. */
    const isScrolledAway = (control: Element, x: number, y: number): boolean => {
      for (let at = control.parentElement; at !== null; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue;
        const { left, right, top, bottom } = at.getBoundingClientRect();
        if (x < left || x > right || y < top || y > bottom) return true;
      }
      return false;
    };
    /** Under what sticks to the edge of the list that they both stand in: to be reached by scrolling too, but never where the keys are. */
    const isUnderEdge = (hit: Element | null, control: Element): boolean => {
      let sticking = hit;
      while (sticking !== null && getComputedStyle(sticking).position !== 'sticky') sticking = sticking.parentElement;
      const keysAreThere = control.closest('[role="row"], li, tr')?.contains(document.activeElement) ?? false;
      return !keysAreThere && sticking?.parentElement?.contains(control) === true;
    };
    const isHint = (hit: Element | null, ids: readonly string[]): boolean =>
      ids.some((id) => id !== '' && hit?.closest(`[id="${id}"]`) != null);
    return [...within.querySelectorAll(CONTROLS)].flatMap((control) => {
      if (!control.checkVisibility({ opacityProperty: false, visibilityProperty: true })) return [];
      // What stands in the article is scrolled under the bars that float over it.
      if (control.closest('[inert], [aria-hidden="true"], .for-readers, [contenteditable]') !== null) return [];
      const box = control.getBoundingClientRect();
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      if (box.width < 2 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return [];
      if (isScrolledAway(control, x, y)) return [];
      const hit = document.elementFromPoint(x, y);
      if (isHint(hit, hints) || isUnderEdge(hit, control)) return [];
      const label = control.closest('label');
      if (hit === null || control.contains(hit) || hit.contains(control) || label?.contains(hit)) return [];
      const other = hit.closest(CONTROLS) ?? hit;
      return other === control ? [] : [`${nameOf(control)} lies under ${nameOf(other)}`];
    });
  });
