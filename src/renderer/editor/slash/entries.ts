/** What the menu behind `/` offers: the body's blocks, and what others add to it; found by name in either language, accents or none. */
import {
  Heading2,
  Heading3,
  Images,
  List,
  ListOrdered,
  ListStart,
  type LucideIcon,
  Minus,
  Newspaper,
  Table,
  TextQuote,
} from 'lucide-react';
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
  /** What is typed to find it at once; comes before all that only begins so. */
  readonly shortcut?: string;
  /** A command, or what else is done once the typed letters are gone. */
  readonly act: { readonly command: Command } | { readonly run: () => void };
}

type Own = readonly [command: Command, name: MessageKey, icon: LucideIcon];

const COUNT_ON: Own = ['format/continue-numbers', 'main.menu.continue-numbers', ListStart];

const OWN: readonly Own[] = [
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

/** @param countsOn whether there is a numbered list to go on from */
export const ownEntries = (language: Language, countsOn = false): readonly InsertEntry[] => {
  const [vi, en] = [translator('vi'), translator('en')];
  const own = OWN.flatMap((each) => (countsOn && each[0] === 'format/numbers' ? [each, COUNT_ON] : [each]));
  return own.map(([command, name, icon]) => ({
    id: command,
    name: translator(language)(name),
    also: [vi(name), en(name)],
    icon,
    act: { command },
  }));
};

const UNNAMED = 3;

/** 0: its shortcut; 1: a name begins so; 2: a word of a name does; 3: not at all. */
const rankOf = ({ name, also, shortcut = '' }: InsertEntry, query: string): number => {
  if (query !== '' && fold(shortcut) === query) return 0;
  const names = [name, ...also, ...(shortcut === '' ? [] : [shortcut])].map(fold);
  if (names.some((each) => each.startsWith(query))) return 1;
  return names.some((each) => each.split(/[\s(]+/u).some((word) => word.startsWith(query))) ? 2 : UNNAMED;
};

/** Those that the query names, the best first, else in their own order. */
export const matching = (entries: readonly InsertEntry[], query: string): readonly InsertEntry[] => {
  const folded = fold(query.trim());
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry, folded) })).filter(({ rank }) => rank < UNNAMED);
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry);
};
