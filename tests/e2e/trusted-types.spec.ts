/** Tries to make text run inside the window, by every way the engine has for it. */
import { expect } from '@playwright/test';
import { type OpenApp, openApp, test } from './support/app';

/** Opened here, not through the fixture: attempts leave their complaints on the console, which is the defence at work. */
let desk: OpenApp;
test.beforeEach(async ({ home }) => {
  desk = await openApp({ home, env: { DATELINE_SAMPLE: '1' } });
});
test.afterEach(() => desk.kill());

test('no inline script, handler, code from a string or style element takes effect', async () => {
  const ran = await desk.page.evaluate(async () => {
    const marks: string[] = [];
    (window as unknown as { mark: (name: string) => void }).mark = (name) => marks.push(name);
    /** What the engine refuses at once has not taken effect either. */
    const attempt = (step: () => void): void => {
      try {
        step();
      } catch {}
    };
    const add = (tag: string, dress: (element: HTMLElement) => void) =>
      attempt(() => {
        const element = document.createElement(tag);
        dress(element);
        document.body.append(element);
        element.click();
      });
    add('script', (script) => script.append('mark("script")'));
    add('script', (script) => script.setAttribute('src', 'data:text/javascript,mark("data")'));
    add('img', (image) => image.setAttribute('onerror', 'mark("onerror")'));
    add('div', (box) => {
      box.innerHTML = '<img src="x" onerror="mark(\'inner\')"><svg onload="mark(\'onload\')"></svg>';
    });
    add('a', (link) => link.setAttribute('href', 'javascript:mark("link")'));
    add('style', (style) => style.append('body { opacity: 0.123 }'));
    // In a timer, because code that a debugger runs is exempt from the policy.
    setTimeout(() => attempt(() => new Function('mark("function")')()));
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (getComputedStyle(document.body).opacity === '0.123') marks.push('style');
    return marks;
  });
  expect(ran).toEqual([]);
});

test('text becomes markup or a program by no way but the window’s own two policies', async () => {
  // By then the policy of the workers is made.
  await expect.poll(() => desk.page.workers().length).toBe(1);
  const made = await desk.page.evaluate(() => {
    interface Types {
      readonly defaultPolicy: unknown;
      readonly createPolicy: (name: string, rules: object) => unknown;
    }
    const { trustedTypes } = window as unknown as { trustedTypes: Types };
    const attempts: readonly (readonly [string, () => unknown])[] = [
      ['innerHTML', () => Object.assign(document.createElement('p'), { innerHTML: '<b>a</b>' })],
      [
        'outerHTML',
        () => Object.assign(document.body.appendChild(document.createElement('p')), { outerHTML: '<b>a</b>' }),
      ],
      ['insertAdjacentHTML', () => document.body.insertAdjacentHTML('beforeend', '<b>a</b>')],
      ['write', () => document.write('<b>a</b>')],
      ['parser', () => new DOMParser().parseFromString('<b>a</b>', 'text/html')],
      ['fragment', () => document.createRange().createContextualFragment('<b>a</b>')],
      ['srcdoc', () => Object.assign(document.createElement('iframe'), { srcdoc: '<b>a</b>' })],
      ['script', () => Object.assign(document.createElement('script'), { src: '/assets/a.js' })],
      ['worker', () => new Worker('/assets/a.js')],
      ['foreign policy', () => trustedTypes.createPolicy('anybody', { createHTML: (html: string) => html })],
      ['the policy of all', () => trustedTypes.createPolicy('default', { createHTML: (html: string) => html })],
      ['the workers’ policy again', () => trustedTypes.createPolicy('dateline-workers', {})],
    ];
    const succeeded = attempts.flatMap(([name, step]) => {
      try {
        step();
        return [name];
      } catch {
        return [];
      }
    });
    return { succeeded, whatEverPasses: trustedTypes.defaultPolicy };
  });
  expect(made).toEqual({ succeeded: [], whatEverPasses: null });
});
