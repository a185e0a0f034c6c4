/** A text of so many words as all editors that are compared are given it: the prose of our example pages, one after the other, each under its headline. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Paragraph, Subhead } from '#shared/article/article';
import { countWords } from '#shared/article/count-words';

export type TextBlock = Paragraph | Subhead;

/** What a page without slots is given. */
export interface PlainBlock {
  readonly subhead: boolean;
  readonly text: string;
}

/** Written by hand for the tests of importing: what a newsroom writes has few faults, and words made up by dice have thousands. */
const PAGES = join('tests', 'fixtures', 'portal-pages');

const pageSchema = v.object({ headline: v.string(), body: v.array(v.string()) });

const textOf = (block: TextBlock): string => block.text.map(({ text }) => text).join('');

export const toPlain = (blocks: readonly TextBlock[]): readonly PlainBlock[] =>
  blocks.map((block) => ({ subhead: block.type === 'subhead', text: textOf(block) }));

/** Words: the examples' paragraphs are of one sentence or two, an article's are longer. */
const LONG_ENOUGH = 60;
/** Pages under one subhead. */
const APART = 4;

const inParagraphs = (texts: readonly string[]): readonly string[] => {
  const paragraphs: string[] = [];
  for (const text of texts) {
    const last = paragraphs.at(-1);
    if (last === undefined || countWords(last) >= LONG_ENOUGH) paragraphs.push(text);
    else paragraphs.splice(-1, 1, `${last} ${text}`);
  }
  return paragraphs;
};

const prose = (): readonly TextBlock[] =>
  readdirSync(PAGES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name, nth): readonly TextBlock[] => {
      const { headline, body } = v.parse(pageSchema, JSON.parse(readFileSync(join(PAGES, name), 'utf8')));
      const paragraphs = inParagraphs(body).map((text): Paragraph => ({ type: 'paragraph', text: [{ text }] }));
      return nth % APART === 0
        ? [{ type: 'subhead', level: 2, text: [{ text: headline }] }, ...paragraphs]
        : paragraphs;
    });

/** At least `words` words, and not a paragraph more; begins again where there is no more. */
export const longBody = (words: number): readonly TextBlock[] => {
  const pages = prose();
  const body: TextBlock[] = [];
  for (let left = words, nth = 0; left > 0; nth += 1) {
    const block = pages[nth % pages.length];
    if (block === undefined) throw new Error('there is no prose');
    body.push(block);
    left -= countWords(textOf(block));
  }
  return body;
};
