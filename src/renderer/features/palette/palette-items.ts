/** What the palette offers for what is typed: articles, commands, settings, and the way to a search through everything. Pure. */
import type { Status } from '#shared/article/article';
import type { ArticleId, Instant } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { keysOf } from '#shared/command-keys';
import { COMMANDS, type Command } from '#shared/commands';
import type { SavedFilter } from '#shared/desk/saved-filters';
import { WAYS } from '#shared/desk/steps';
import type { Translate } from '#shared/i18n/translate';
import type { Hit, Piece } from '#shared/search/hit';
import type { SettingKey } from '#shared/settings';
import { fold } from '#shared/vietnamese/fold';
import { foldedWords, hasWords, markWords } from './mark-words';
import { PALETTE_COMMANDS, type PaletteCommand } from './palette-commands';
import { type FilterItem, filtersFor } from './palette-filters';
import {
  choicesFor,
  type LineItem,
  type OfferedSetting,
  type OptionItem,
  type SettingItem,
  settingsFor,
} from './palette-settings';

export type PaletteItem =
  | {
      readonly is: 'article';
      readonly key: string;
      readonly id: ArticleId;
      readonly pieces: readonly Piece[];
      readonly status: Status;
      readonly updatedAt: Instant;
    }
  | {
      readonly is: 'command';
      readonly key: string;
      readonly command: Command;
      readonly pieces: readonly Piece[];
      readonly keys: string | null;
      /** It sets what the organisation has set for everybody. */
      readonly isLocked: boolean;
    }
  | FilterItem
  | SettingItem
  | OptionItem
  | LineItem
  | { readonly is: 'search'; readonly key: string; readonly text: string; readonly keys: string | null };

/** Whether nothing comes of choosing it, because the organisation has set it. */
export const isLocked = (item: PaletteItem): boolean => {
  if (item.is === 'setting') return item.setting.isLocked;
  return item.is === 'command' && item.isLocked;
};

export interface PaletteGroup {
  readonly name: 'recent' | 'articles' | 'commands' | 'filters' | 'settings' | 'options' | 'search';
  readonly items: readonly PaletteItem[];
}

/** What there is to act on. */
export interface PaletteScope {
  readonly hasArticle: boolean;
  /** Of the article on the sheet; null where there is none. */
  readonly status: Status | null;
  readonly canWrite: boolean;
  /** What the organisation has set for everybody. */
  readonly locked: readonly SettingKey[];
}

/** As many commands as are offered before anything is typed, and at most. */
const FIRST_COMMANDS = 6;
const MOST_COMMANDS = 8;
/** Typed first, it asks for commands alone. */
const COMMANDS_ALONE = '>';

export const isForCommandsAlone = (typed: string): boolean => typed.trimStart().startsWith(COMMANDS_ALONE);

/** What is searched for among articles; empty where nothing is. */
export const searchedText = (typed: string): string => (isForCommandsAlone(typed) ? '' : typed.trim().normalize('NFC'));

type OfferedCommand = keyof typeof PALETTE_COMMANDS;
const isOffered = (command: Command): command is OfferedCommand => command in PALETTE_COMMANDS;

const ORDER: readonly OfferedCommand[] = (() => {
  const places = Object.keys(PALETTE_COMMANDS);
  return COMMANDS.filter(isOffered).sort((a, b) => places.indexOf(a) - places.indexOf(b));
})();

const makesSense = ({ needsArticle, writes, step }: PaletteCommand, scope: PaletteScope): boolean =>
  (needsArticle !== true || scope.hasArticle) &&
  (writes !== true || scope.canWrite) &&
  (step === undefined || (scope.status !== null && WAYS[step].from.includes(scope.status)));

/** What was chosen last comes first; the others stay as they are. */
const lastUsedFirst = (commands: readonly OfferedCommand[], used: readonly string[]): readonly OfferedCommand[] => {
  const lately = used.flatMap((id) => commands.filter((command) => command === id));
  return [...lately, ...commands.filter((command) => !lately.includes(command))];
};

const labelOf = (command: OfferedCommand, t: Translate): string =>
  PALETTE_COMMANDS[command].words.map((key) => t(key)).join(': ');

const setsLocked = (command: OfferedCommand, { locked }: PaletteScope): boolean => {
  const { sets } = PALETTE_COMMANDS[command];
  return sets !== undefined && locked.includes(sets);
};

const commandItem = (
  command: OfferedCommand,
  words: readonly string[],
  scope: PaletteScope,
  t: Translate,
): PaletteItem => ({
  is: 'command',
  key: command,
  command,
  pieces: markWords(labelOf(command, t), words),
  keys: keysOf(command),
  isLocked: setsLocked(command, scope),
});

/** The commands' words in both languages: whoever knows a program by its English finds `export` in a Vietnamese window too. */
export interface PaletteWords {
  readonly t: Translate;
  readonly other: Translate;
}

const commandsFor = (
  typed: string,
  used: readonly string[],
  scope: PaletteScope,
  { t, other }: PaletteWords,
): readonly PaletteItem[] => {
  const offered = lastUsedFirst(
    ORDER.filter((command) => makesSense(PALETTE_COMMANDS[command], scope)),
    used,
  );
  const words = foldedWords(typed);
  if (words.length === 0) {
    const shown = isForCommandsAlone(typed) ? offered : offered.slice(0, FIRST_COMMANDS);
    return shown.map((command) => commandItem(command, words, scope, t));
  }
  const ours = offered.filter((command) => hasWords(labelOf(command, t), words));
  const theirs = offered.filter((command) => !ours.includes(command) && hasWords(labelOf(command, other), words));
  return [...ours, ...theirs].slice(0, MOST_COMMANDS).map((command) => commandItem(command, words, scope, t));
};

const hitItem = ({ id, headline, summary }: Hit): PaletteItem => ({
  is: 'article',
  key: id,
  id,
  pieces: headline,
  status: summary.status,
  updatedAt: summary.updatedAt,
});

const recentItem = ({ id, headline, status, updatedAt }: Summary): PaletteItem => ({
  is: 'article',
  key: id,
  id,
  pieces: headline === '' ? [] : [{ text: headline, isHit: false }],
  status,
  updatedAt,
});

/** Whoever types a command's name from its beginning means the command. */
const namesCommand = (typed: string, t: Translate): boolean => {
  const begun = fold(typed.trim());
  return begun.length > 1 && ORDER.some((command) => fold(labelOf(command, t)).startsWith(begun));
};

const namesSetting = (typed: string, settings: readonly OfferedSetting[]): boolean => {
  const begun = fold(typed.trim());
  return begun.length > 1 && settings.some(({ name }) => fold(name).startsWith(begun));
};

export interface PaletteSources {
  readonly typed: string;
  /** Of the last search that was answered. */
  readonly hits: readonly Hit[];
  /** Last changed first. */
  readonly recent: readonly Summary[];
  /** On the sheet already: not offered among the recent ones. */
  readonly present: ArticleId | null;
  /** The ids of commands, the one chosen last first. */
  readonly used: readonly string[];
  readonly settings: readonly OfferedSetting[];
  readonly filters: readonly SavedFilter[];
}

/** The second step: what a setting can be set to. */
export const optionGroups = (typed: string, setting: OfferedSetting): readonly PaletteGroup[] => {
  const items = choicesFor(typed, setting);
  return items.length === 0 ? [] : [{ name: 'options', items }];
};

export const paletteGroups = (
  { typed, hits, recent, present, used, settings, filters }: PaletteSources,
  scope: PaletteScope,
  words: PaletteWords,
): readonly PaletteGroup[] => {
  const text = searchedText(typed);
  const commands: PaletteGroup = { name: 'commands', items: commandsFor(typed, used, scope, words) };
  const found: PaletteGroup = { name: 'settings', items: settingsFor(typed, settings) };
  const kept: PaletteGroup = { name: 'filters', items: filtersFor(typed, filters, words.t) };
  const groups = ((): readonly PaletteGroup[] => {
    if (isForCommandsAlone(typed)) return [commands, kept, found];
    if (text === '')
      return [{ name: 'recent', items: recent.filter(({ id }) => id !== present).map(recentItem) }, commands];
    const articles: PaletteGroup = { name: 'articles', items: hits.map(hitItem) };
    const search: PaletteGroup = {
      name: 'search',
      items: [{ is: 'search', key: 'search', text, keys: keysOf('search/library') }],
    };
    if (namesCommand(text, words.t)) return [commands, kept, found, articles, search];
    return namesSetting(text, settings)
      ? [found, commands, kept, articles, search]
      : [kept, articles, commands, found, search];
  })();
  return groups.filter(({ items }) => items.length > 0);
};
