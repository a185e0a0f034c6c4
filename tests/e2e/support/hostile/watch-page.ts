/** Counts what a hostile text achieves in a page: programs that ran, dialogs, and elements that no page of ours has. */
import type { Frame, Page } from '@playwright/test';

export interface Watch {
  /** The number of the payload, once for each time that it ran. */
  readonly hits: readonly number[];
}

/** Payloads call `__hit`; who calls a dialog instead is counted as 0. */
export const watchPage = async (page: Page): Promise<Watch> => {
  const hits: number[] = [];
  await page.exposeBinding('__hit', (_source, number: unknown) => {
    hits.push(Number(number));
  });
  page.on('dialog', (dialog) => {
    hits.push(0);
    void dialog.dismiss();
  });
  return { hits };
};

/**
 * What only a hostile text could have put there. Also focuses whatever takes the focus and moves the mouse over everything, as a reader might.
 * @param frames whether the page may have frames of its own
 */
export const foreignIn = (frame: Frame, frames: boolean): Promise<readonly string[]> =>
  frame.evaluate((mayFrame) => {
    const runs = /^\W*(?:j[\s]*a[\s]*v[\s]*a[\s]*s|vbs|livescript|data:(?!image\/(?:png|jpeg|webp|gif)|font))/iu;
    const found: string[] = [];
    const tags = [
      'object',
      'embed',
      'base',
      'applet',
      'portal',
      'fencedframe',
      'frameset',
      'math',
      'isindex',
      'marquee',
    ];
    const refused = [
      ...tags,
      ...(mayFrame ? [] : ['iframe']),
      'svg script',
      'meta[http-equiv=refresh i]',
      'form[action]',
    ];
    for (const element of document.querySelectorAll(refused.join(','))) found.push(element.outerHTML.slice(0, 80));
    for (const element of document.querySelectorAll('*')) {
      const isProgram = element instanceof HTMLScriptElement && !/json/u.test(element.type);
      if (isProgram && !element.src.startsWith('dateline://app/assets/')) found.push(element.outerHTML.slice(0, 80));
      for (const { name, value } of element.attributes) {
        const leads = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'srcdoc', 'ping'].includes(name);
        if (name.startsWith('on') || (leads && runs.test(value)))
          found.push(`${element.tagName} ${name}=${value.slice(0, 60)}`);
      }
      if (!mayFrame && element instanceof HTMLElement && element.tabIndex >= 0) element.focus();
      if (!mayFrame) element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    }
    return found;
  }, frames);
