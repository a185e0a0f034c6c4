/** What the menu behind `/` offers: the body's blocks, and what others add to it; found by name in either language, accents or none. */
import {
  Heading2,
  Heading3,
  Images,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Newspaper,
  Table,
  TextQuote,
} from 'lucide-react';
import type { Block } from '#shared/article/article';
import type { Command } from '#shared/commands';
import { type MessageKey, translator } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';
import { fold } from '#shared/vietnamese/fold';

export interface InsertEntry {
  readonly id: string;
  /** As shown. */
  readonly name: string;
  /** Other words by which it is found. */
  readonly also: readonly string[];
  readonly icon?: LucideIcon;
  /** A command, or blocks that are put in at the caret. */
  readonly act: { readonly command: Command } | { readonly insert: () => readonly Block[] };
}

const OWN: readonly (readonly [command: Command, name: MessageKey, icon: LucideIcon])[] = [
  ['format/subhead-2', 'editor.tool.subhead-2', Heading2],
  ['format/subhead-3', 'editor.tool.subhead-3', Heading3],
  ['format/bullets', 'editor.tool.bullets', List],
  ['format/numbers', 'editor.tool.numbers', ListOrdered],
  ['format/quote', 'editor.tool.quote', TextQuote],
  ['insert/table', 'main.menu.table', Table],
  ['insert/body-photo', 'editor.insert.photo', Images],
  ['insert/box', 'main.menu.box', Newspaper],
  ['insert/rule', 'main.menu.rule', Minus],
];

export const ownEntries = (language: Language): readonly InsertEntry[] => {
  const [vi, en] = [translator('vi'), translator('en')];
  return OWN.map(([command, name, icon]) => ({
    id: command,
    name: translator(language)(name),
    also: [vi(name), en(name)],
    icon,
    act: { command },
  }));
};

/** 0: a name begins so; 1: a word of a name does; 2: not at all. */
const rankOf = ({ name, also }: InsertEntry, query: string): 0 | 1 | 2 => {
  const names = [name, ...also].map(fold);
  if (names.some((each) => each.startsWith(query))) return 0;
  return names.some((each) => each.split(/[\s(]+/u).some((word) => word.startsWith(query))) ? 1 : 2;
};

/** Those that the query names, the best first, else in their own order. */
export const matching = (entries: readonly InsertEntry[], query: string): readonly InsertEntry[] => {
  const folded = fold(query.trim());
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry, folded) })).filter(({ rank }) => rank < 2);
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry);
};
