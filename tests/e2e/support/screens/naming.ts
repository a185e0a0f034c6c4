/** The names that screen readers say of all controls on a screen, as axe works them out. */
import type { Page } from '@playwright/test';

export interface Named {
  /** Tag, role and class, to find it by. */
  readonly what: string;
  readonly name: string;
}

const CONTROLS = [
  'button',
  'a[href]',
  'input',
  'select',
  'textarea',
  'iframe',
  'table:not([contenteditable] table)',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="menu"]',
  '[role^="menuitem"]',
  '[role="tab"]',
  '[role="tablist"]',
  '[role="option"]',
  '[role="listbox"]',
  '[role="grid"]',
  '[role="toolbar"]',
  '[role="separator"][tabindex]',
  '[role="textbox"]',
  '[role="search"]',
  '[role="progressbar"]',
  'img:not([alt=""])',
].join(', ');

/** axe must have been put into the page. */
export const namesOf = (page: Page): Promise<readonly Named[]> =>
  page.evaluate((controls) => {
    const axe = Reflect.get(window, 'axe');
    axe.teardown();
    axe.setup(document.documentElement);
    const isThere = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      // What a passing notice said, it said in the language of that moment.
      element.closest('[inert], [aria-hidden="true"], [data-passing]') === null &&
      element.getAttribute('role') !== 'presentation';
    const named = [...document.querySelectorAll(controls)].filter(isThere).map((element) => ({
      what: `${element.tagName.toLowerCase()}[${element.getAttribute('role') ?? ''}].${[...element.classList].join('.')}`,
      name: String(axe.commons.text.accessibleText(element)).trim(),
    }));
    axe.teardown();
    return named;
  }, CONTROLS);
