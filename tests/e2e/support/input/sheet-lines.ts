/**
 * The texts of an article in reading order, a string each, bold as `*nước*` and links as `[làng]`: once from what is stored, which is the
 * editor's own state, and once from the elements that a person sees. Both must always be the same.
 */
import type { Page } from '@playwright/test';
import type { Block, Content, Inline } from '#shared/article/article';
import { printByline } from '#shared/article/byline';
import { plain } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { PORTAL } from '#shared/layout/portal';

export type Lines = readonly string[];

/** White space at the ends is not kept, nor twice in a row everywhere, nor the text that was only begun. */
const tidied = (lines: Lines): Lines =>
  lines.map((line) => line.trim().replace(/ {2,}/gu, ' ')).filter((line) => line !== '');

const lineOf = (inline: Inline): string =>
  inline.map(({ text, bold, link }) => (bold ? `*${text}*` : text).replace(/^.*$/su, link ? '[$&]' : '$&')).join('');

export const linesIn = (content: Content): Lines => {
  const { headline, lead, photos, body, byline } = content;
  const captions = photos.map(({ caption }) => caption);
  const blocks = body.flatMap((block: Block) => blockTexts(block));
  const texts = [headline, lead, ...captions, ...blocks, plain(printByline(byline, PORTAL.byline.separator))];
  return tidied(texts.map(lineOf));
};

/** The elements that hold a text of their own, in the page. */
const TEXTS =
  '[data-slot="headline"], [data-slot="lead"], [data-slot="byline"], figcaption, p, h2, h3, li, td, blockquote';

/** Reads what stands in the page letter for letter: nothing is normalised here. */
const readLines = (page: Page): Promise<Lines> =>
  page.evaluate((texts) => {
    const sheet = document.querySelector('.sheet');
    const isText = (element: Element): boolean =>
      element.closest('[data-island], [data-slot="dateline"]') === null && element.querySelector(texts) === null;
    const elements = [...(sheet?.querySelectorAll(texts) ?? [])].filter(isText);
    const marked = (node: Text): string => {
      const bold = node.parentElement?.closest('strong, b, .bold');
      const link = node.parentElement?.closest('a');
      const text = bold ? `*${node.data}*` : node.data;
      return link ? `[${text}]` : text;
    };
    const read = (element: Element): string => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      let line = '';
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node instanceof Text) line += marked(node);
        else if (node instanceof HTMLBRElement && !node.hasAttribute('data-lexical-managed-linebreak')) line += '\n';
      }
      return line;
    };
    return elements.map(read);
  }, TEXTS);

/** What would be seen as the same and is not: decomposed letters, and characters without width. */
const STRANGE = /\p{M}|[\u200B-\u200F\u2060\uFEFF\u00A0\u202F]/u;

export interface SheetText {
  readonly lines: Lines;
  /** Those with characters that have no business in an article. */
  readonly strange: Lines;
}

/** Neighbours of the same marks are one stretch, as they look. */
const joined = (line: string): string => line.replaceAll('**', '').replaceAll('][', '');

export const strangeIn = (lines: Lines): Lines => lines.filter((line) => STRANGE.test(line));

export const sheetText = async (page: Page): Promise<SheetText> => {
  const raw = await readLines(page);
  return { lines: tidied(raw.map(joined)), strange: strangeIn(raw) };
};

/** The point behind the last letter of the text that ends with a word, in pixels of the window, where it has come to rest. */
export const endOfText = (page: Page, sign: string): Promise<{ readonly x: number; readonly y: number }> =>
  page.evaluate(
    async ([texts, word]) => {
      const elements = [...(document.querySelector('.sheet')?.querySelectorAll(texts) ?? [])];
      const found = elements.filter(
        (element) => element.querySelector(texts) === null && element.textContent?.trim().endsWith(word),
      );
      const element = found[0];
      if (element === undefined || found.length > 1) throw new Error(`${found.length} texts end with ${word}`);
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const look = () => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { right, top, bottom } = [...range.getClientRects()].at(-1) ?? element.getBoundingClientRect();
        return { x: right - 1, y: (top + bottom) / 2 };
      };
      element.scrollIntoView({ block: 'center' });
      // What a long sheet has not laid out yet moves the words a little once more.
      for (let before = look(), still = 0; still < 3; ) {
        await frame();
        const { x, y } = look();
        still = x === before.x && y === before.y ? still + 1 : 0;
        before = { x, y };
      }
      return look();
    },
    [TEXTS, sign] as const,
  );
