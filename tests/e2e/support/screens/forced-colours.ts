/** What is seen of a state where the system's own colours stand in the place of ours: backgrounds and shadows are gone there. */
import type { Page } from '@playwright/test';

/** Chosen, ticked, pressed or highlighted things that look just like their neighbours which are not. @returns a line each */
export const statesNotSeen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const STATES: readonly (readonly [on: string, off: string])[] = [
      ['[aria-selected="true"]', '[aria-selected="false"]'],
      ['[aria-checked="true"]', '[aria-checked="false"]'],
      ['[aria-pressed="true"]', '[aria-pressed="false"]'],
      ['[data-highlighted]', ':not([data-highlighted])'],
      // Drawn by us; the system's own boxes it draws itself.
      ['input:checked', 'input:not(:checked)'],
      ['[aria-current]:not([aria-current="false"])', ':not([aria-current]), [aria-current="false"]'],
    ];
    const SEEN = [
      'color',
      'backgroundColor',
      'borderTopWidth',
      'borderBottomWidth',
      'borderLeftWidth',
      'borderStyle',
      'borderTopColor',
      'borderBottomColor',
      'borderLeftColor',
      'outlineStyle',
      'outlineWidth',
      'outlineColor',
      'fontWeight',
      'textDecorationLine',
      'translate',
      'visibility',
      'display',
    ] as const;
    const isFocused = (element: Element): boolean => element.matches(':focus-within');
    const looks = (element: Element, pseudo?: string): string => {
      const style = getComputedStyle(element, pseudo);
      return SEEN.map((part) => style[part]).join(' ');
    };
    /** Of the thing and of what it is made of. */
    const signature = (element: Element): string =>
      [element, ...element.querySelectorAll('*')]
        .map((part) => `${looks(part)} ${looks(part, '::before')} ${looks(part, '::after')}`)
        .join('|');
    /** The next thing of its kind that is in the other state, in the same group. */
    const opposite = (element: Element, off: string): Element | null => {
      const around = element.matches('input')
        ? '[role="dialog"], form, main'
        : '[role="tablist"], [role="menu"], [role="listbox"], [role="grid"], [role="toolbar"], fieldset, ul, ol, nav, div';
      const group = element.parentElement?.closest(around);
      const first = element.classList.item(0);
      if (!group || first === null) return null;
      return (
        [...group.querySelectorAll(`.${CSS.escape(first)}`)].find(
          (one) => one !== element && one.matches(off) && !isFocused(one),
        ) ?? null
      );
    };
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${(element.textContent ?? '').slice(0, 40)}”`;
    return STATES.flatMap(([on, off]) =>
      [...document.querySelectorAll(on)].flatMap((element) => {
        if (isFocused(element) || !element.checkVisibility()) return [];
        if (element.matches('input') && getComputedStyle(element).appearance !== 'none') return [];
        const other = opposite(element, off);
        return other !== null && signature(other) === signature(element) ? [`${on}: ${nameOf(element)}`] : [];
      }),
    );
  });

/** Takes away all that a state is drawn with: what looks for it must miss it then. */
export const drawNoState = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const dull = new CSSStyleSheet();
    dull.replaceSync(`*, *::before, *::after {
      color: CanvasText !important; background: Canvas !important; border: 1px solid CanvasText !important;
      outline: none !important; font-weight: 400 !important; text-decoration: none !important; translate: none !important;
    }`);
    document.adoptedStyleSheets.push(dull);
  });

/** What has the focus and does not show it by an outline, on itself or on what stands for it (a card around its box); empty where it is seen. */
export const unseenFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const isDrawn = (element: Element, pseudo?: string): boolean => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, pseudo);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && outlineColor !== 'rgba(0, 0, 0, 0)';
    };
    const active = document.activeElement;
    if (active === null || active === document.body) return 'nothing';
    // In text the caret shows where the keys go; in a list whose lines are pointed at, the line does.
    const hasCaret = active instanceof HTMLInputElement && ['text', 'search'].includes(active.type);
    if (hasCaret || active.matches('[contenteditable="true"], textarea')) return '';
    // A part of the window that was called for has the keys as a whole; its first control is one Tab away.
    if (active.matches('section[tabindex="-1"], main[tabindex="-1"]')) return '';
    const pointed = document.getElementById(active.getAttribute('aria-activedescendant') ?? '');
    const around = [
      active,
      pointed,
      active.parentElement,
      active.closest('label'),
      active.closest('[data-focus-ring]'),
    ];
    const isSeen = around.some((element) => element !== null && (isDrawn(element) || isDrawn(element, '::after')));
    return isSeen ? '' : active.outerHTML.slice(0, 300);
  });
