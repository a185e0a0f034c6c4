/** Makes pages whose answer is known: stories, datelines, bylines, credits and a page's furniture, recombined by a seed. */
import type { PlainView } from '#shared/exporting/plain-view';
import { BOXES, bylines, credits, datelines, FOOTS, HEADS, OPENINGS, RELATED } from './page-blocks';

/** What a story gives: it is taken from a page whose answer is written by hand. */
export interface Story {
  readonly headline: string;
  readonly lead: string;
  readonly body: readonly string[];
  readonly captions: readonly string[];
}

export interface GeneratedPage {
  readonly text: string;
  readonly view: PlainView;
}

/** Mulberry32: the same seed gives the same page everywhere. */
const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

interface Sheet {
  readonly lines: string[];
  readonly dropped: string[];
}

const dropAll = (sheet: Sheet, lines: readonly string[]): void => {
  sheet.lines.push(...lines);
  sheet.dropped.push(...lines);
};

export const generatePage = (seed: number, stories: readonly Story[]): GeneratedPage => {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[Math.floor(random() * from.length)];
    if (chosen === undefined) throw new RangeError('nothing to pick from');
    return chosen;
  };
  const chance = (share: number): boolean => random() < share;
  const story = pick(stories);
  const others = stories.filter((other) => other !== story);
  const sheet: Sheet = { lines: [], dropped: [] };
  const photos: { readonly caption: string; readonly credit: string | null }[] = [];
  const names: string[] = [];

  const sign = (forms: readonly { readonly line: string; readonly names: readonly string[] }[]): void => {
    const signed = pick(forms);
    sheet.lines.push(signed.line);
    names.push(...signed.names);
  };
  const hang = (caption: string): void => {
    const credit = pick(credits);
    sheet.lines.push(...credit.print(caption));
    photos.push({ caption: credit.caption(caption), credit: credit.name });
  };

  dropAll(sheet, pick(HEADS));
  const dateline = pick(datelines);
  const dateFirst = chance(0.2);
  if (dateFirst) sheet.lines.push(dateline.line);
  sheet.lines.push(story.headline);
  const signsAbove = chance(0.25);
  if (signsAbove) sign(bylines.above);
  if (!dateFirst) sheet.lines.push(dateline.line);
  sheet.dropped.push(...dateline.dropped);
  dropAll(sheet, pick(OPENINGS));
  sheet.lines.push(story.lead);
  const [first, second] = story.captions;
  if (first !== undefined && chance(0.7)) hang(first);
  const middle = 1 + Math.floor(random() * Math.max(1, story.body.length - 1));
  const boxed = 1 + Math.floor(random() * Math.max(1, story.body.length - 1));
  const marked = chance(0.4);
  story.body.forEach((paragraph, i) => {
    if (i === middle && second !== undefined) hang(second);
    if (i === boxed) dropAll(sheet, pick(BOXES));
    const isLast = i === story.body.length - 1;
    sheet.lines.push(
      isLast && marked ? `${paragraph.replace(/\.$/u, '')}${pick(['./.', '/.', ' ./.', './ .'])}` : paragraph,
    );
  });
  const body = story.body.map((text, i) => (i === story.body.length - 1 && marked ? text.replace(/\.$/u, '') : text));
  if (!signsAbove) sign(bylines.below);
  dropAll(
    sheet,
    pick(RELATED)(
      others.slice(0, 40).map((other) => other.headline),
      random,
    ),
  );
  dropAll(sheet, pick(FOOTS));
  return {
    text: sheet.lines.join(pick(['\n', '\n\n', '\r\n'])),
    view: {
      headline: story.headline,
      dateline: { at: dateline.at, place: null },
      lead: story.lead,
      photos,
      body,
      endMark: marked,
      byline: names,
      dropped: sheet.dropped,
    },
  };
};
