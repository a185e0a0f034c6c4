/** Articles and what a newsroom keeps, with one hostile text in every place that takes text. */
import * as v from 'valibot';
import type { Article, Block, Inline } from '#shared/article/article';
import { offsetDateTimeSchema } from '#shared/article/identity';
import { isSafeLink } from '#shared/article/links';
import { NOTE_MAX } from '#shared/article/trail';
import type { Theme } from '#shared/exporting/theme';
import { HOUSE } from '#shared/exporting/themes';
import { EMPTY_NEWSROOM, type Newsroom } from '#shared/newsroom/newsroom';
import { emptyArticle, photoOf } from '../articles';
import type { Payload } from './payloads';

const AT = v.parse(offsetDateTimeSchema, '2024-03-08T10:54:03+07:00');

/** The hostile text behind an address that the document does let in. */
const linkTo = (text: string): { readonly link?: string } => {
  const link = `https://portal.example/?${text}`;
  return isSafeLink(link) ? { link } : {};
};

const said = (text: string): Inline => [
  { text },
  { text: ` ${text} `, bold: true, ...linkTo(text) },
  { text, italic: true },
];

const bodyOf = (text: string): readonly Block[] => [
  { type: 'paragraph', text: said(text) },
  { type: 'subhead', level: 2, text: said(text) },
  { type: 'quote', text: said(text), attribution: text },
  { type: 'list', ordered: false, items: [{ text: said(text), sublist: null }] },
  { type: 'table', header: true, widths: null, rows: [[said(text)], [said(text)]] },
  { type: 'box', blocks: [{ type: 'paragraph', text: said(text) }] },
  { type: 'photos', position: 'full', photos: [{ ...photoOf(null), alt: text, caption: said(text), credit: text }] },
];

export const hostileArticle = ({ text }: Payload): Article => {
  const blank = emptyArticle();
  return {
    ...blank,
    dateline: { at: AT, place: text },
    headline: said(text),
    lead: said(text),
    photos: [{ ...photoOf(null), alt: text, caption: said(text), credit: text }],
    body: bodyOf(text),
    byline: [{ name: text, role: text }],
    slug: text,
    tags: [text],
    letStand: [text],
    section: text,
    genre: text,
    assignee: text,
    trail: [{ at: blank.createdAt, by: text.slice(0, 200), act: 'submitted', note: text.slice(0, NOTE_MAX) }],
  };
};

export const hostileTheme = ({ text, number }: Payload): Theme => ({
  ...HOUSE,
  id: `hostile-${number}`,
  name: { vi: text, en: text },
  publisher: { name: text, address: 'https://portal.example/' },
  canonical: 'https://portal.example/{section}/{slug}.html',
  footer: text,
});

const id = (letter: string, { number }: Payload): string => `${letter}${number}`;

export const hostileNewsroom = (payloads: readonly Payload[]): Newsroom => ({
  ...EMPTY_NEWSROOM,
  glossary: payloads.map(({ text }) => ({
    name: text.trim(),
    kind: 'person',
    means: text.trim(),
    wrong: [`${text.trim()}!`],
  })),
  words: payloads.map(({ text }) => text.trim().slice(0, 100)),
  snippets: payloads.map((payload) => ({
    id: id('s', payload),
    name: payload.text.trim().slice(0, 200),
    shortcut: payload.text.trim().slice(0, 40),
    content: contentOf(payload),
  })),
  templates: payloads.map((payload) => ({
    id: id('t', payload),
    name: payload.text.trim().slice(0, 200),
    layout: 'portal',
    content: contentOf(payload),
  })),
  passedOver: payloads.map(({ text }) => ({ rule: text.slice(0, 64), text })),
  themes: payloads.slice(0, 200).map(hostileTheme),
});

const contentOf = (payload: Payload) => {
  const { dateline, headline, lead, photos, body, byline } = hostileArticle(payload);
  return { dateline, headline, lead, photos, body, byline };
};
