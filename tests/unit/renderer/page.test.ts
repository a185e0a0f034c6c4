/** The page around the window: dressed in the theme and the language that were chosen, and left alone where it has them on. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/settings';
import { dressPage } from '../../../src/renderer/app/page';

const WRITTEN = ['lang', 'theme', 'contrast'];

/** The root of a page that notes what is written on it. */
const notingRoot = () => {
  const notes: string[] = [];
  const noting: ProxyHandler<Record<string, unknown>> = {
    set: (on, name, value) => {
      if (WRITTEN.includes(String(name))) notes.push(`${String(name)}=${String(value)}`);
      return Reflect.set(on, name, value);
    },
  };
  const root = new Proxy({ lang: '', dataset: new Proxy({}, noting) }, noting);
  return { root, notes };
};

let page = notingRoot();
let wishes: readonly string[] = [];

beforeEach(() => {
  page = notingRoot();
  vi.stubGlobal('document', { documentElement: page.root });
  wishes = ['dark'];
  vi.stubGlobal('window', {
    matchMedia: (query: string) => ({ matches: wishes.some((wish) => query.includes(wish)) }),
  });
});
afterEach(() => vi.unstubAllGlobals());

const settings = { ...DEFAULT_SETTINGS, theme: 'system', language: 'vi' } as const;

test('the page takes the language and the theme that were chosen', () => {
  dressPage(settings);
  expect(page.notes).toEqual(['theme=dark', 'contrast=usual', 'lang=vi']);
});

test('settings that change nothing of the page write nothing on it, which would style every element anew', () => {
  dressPage(settings);
  dressPage({ ...settings, lastArticle: null, textSize: 120 });
  dressPage({ ...settings, theme: 'dark' });
  expect(page.notes).toEqual(['theme=dark', 'contrast=usual', 'lang=vi']);
});

test('another theme and another language are put on one by one', () => {
  dressPage(settings);
  dressPage({ ...settings, theme: 'light' });
  dressPage({ ...settings, theme: 'light', language: 'en' });
  expect(page.notes).toEqual(['theme=dark', 'contrast=usual', 'lang=vi', 'theme=light', 'lang=en']);
});

test('high contrast is light or dark as the machine is', () => {
  dressPage({ ...settings, theme: 'contrast' });
  wishes = [];
  dressPage({ ...settings, theme: 'contrast' });
  expect(page.notes).toEqual(['theme=dark', 'contrast=more', 'lang=vi', 'theme=light']);
});

test('a machine that asks for more contrast has it in every theme', () => {
  wishes = ['prefers-contrast: more'];
  dressPage({ ...settings, theme: 'light' });
  expect(page.notes).toEqual(['theme=light', 'contrast=more', 'lang=vi']);
});
