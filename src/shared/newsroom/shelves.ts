/** The parts of what a newsroom keeps, each of which is stored by itself; and which of them a change is about. */
import type { NewsroomChange } from './change';
import type { Newsroom } from './newsroom';

export const SHELVES = ['glossary', 'words', 'snippets', 'templates', 'style', 'themes'] as const;
export type Shelf = (typeof SHELVES)[number];

/** What of a newsroom lies on each shelf. */
export const SHELF_FIELDS = {
  glossary: ['glossary'],
  words: ['words'],
  snippets: ['snippets'],
  templates: ['templates'],
  style: ['passedOver', 'styles'],
  themes: ['themes'],
} as const satisfies Readonly<Record<Shelf, readonly (keyof Newsroom)[]>>;

const SHELF_OF: Readonly<Record<NewsroomChange['is'], Shelf>> = {
  'put-name': 'glossary',
  'put-names': 'glossary',
  'drop-names': 'glossary',
  'add-words': 'words',
  'drop-words': 'words',
  'put-snippet': 'snippets',
  'drop-snippet': 'snippets',
  'put-template': 'templates',
  'drop-template': 'templates',
  'pass-over': 'style',
  'tell-again': 'style',
  'set-style': 'style',
  'put-theme': 'themes',
  'drop-theme': 'themes',
};

export const shelfOf = (change: NewsroomChange): Shelf => SHELF_OF[change.is];

/** A shelf that is not what it was, or cannot be had. */
export type ShelfTrouble =
  /** Its file was bad; an earlier copy stands in its place. Told once. */
  | { readonly shelf: Shelf; readonly is: 'recovered' }
  /** No copy of it can be read, or it is a later Dateline's: it counts as empty. */
  | { readonly shelf: Shelf; readonly is: 'damaged' | 'newer-schema' };
