/** What a person sets once and expects to find again: language, theme, panels, text size. */
import * as v from 'valibot';
import { articleIdSchema } from './article/identity';
import { savedFiltersSchema } from './desk/saved-filters';
import { DEFAULT_MANNER, mannerSchema, presetsSchema } from './exporting/order';
import { readServer, SERVER_MAX } from './updating/server-address';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `contrast`: black on white or white on black, as the system is light or dark. */
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Per cent; the sheet alone grows, the window around it stays. */
export const TEXT_SIZE = { min: 80, max: 200, step: 10, normal: 100 } as const;

/** Per cent; the whole window, beside the size that the system asks for. */
export const ZOOM = { min: 80, max: 200, normal: 100 } as const;

/** `system`: as the machine says. */
export const MOTIONS = ['system', 'reduced'] as const;

const size = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
const whole = (min: number, max: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max));
const line = (max: number) => v.pipe(v.string(), v.maxLength(max));
const folder = v.nullable(line(4_000));

export const PERSON_MAX = 100;
export const BYLINE_MAX = 200;
export const PLACE_MAX = 100;
export const TRASH_DAYS = { min: 1, max: 365, normal: 30 } as const;
export const BACKUPS_KEPT = { min: 1, max: 90, normal: 14 } as const;

/** Minutes without a key or the mouse after which a sealed library is locked. */
export const IDLE_MINUTES = [5, 10, 15, 30, 60] as const;

/** So many of the commands chosen in the palette are remembered. */
export const USED_COMMANDS_MAX = 6;

/** What the desk is sorted by: last changed first, latest dateline first, or headlines in the order of the alphabet. */
export const DESK_ORDERS = ['updated', 'dateline', 'headline'] as const;
export type DeskOrder = (typeof DESK_ORDERS)[number];

export const UPDATE_CHOICES = ['off', 'ask'] as const;

/** As `readServer` writes it, and nothing else: no other address is ever asked. */
const serverSchema = v.pipe(
  v.string(),
  v.maxLength(SERVER_MAX),
  v.check((address) => readServer(address) === address),
);

const fields = {
  language: v.picklist(LANGUAGES),
  theme: v.picklist(THEMES),
  zoom: whole(ZOOM.min, ZOOM.max),
  motion: v.picklist(MOTIONS),
  deskOpen: v.boolean(),
  deskWidth: size(200, 480),
  sideOpen: v.boolean(),
  sideWidth: size(240, 520),
  textSize: size(TEXT_SIZE.min, TEXT_SIZE.max),
  lastArticle: v.nullable(articleIdSchema),
  /** Who writes here, as history names them; empty: the name of the person's account. */
  person: line(PERSON_MAX),
  /** Whom new articles are signed by; empty: nobody yet. */
  byline: line(BYLINE_MAX),
  /** The place in the dateline of new articles; empty: they have no dateline yet. */
  place: line(PLACE_MAX),
  deskOrder: v.picklist(DESK_ORDERS),
  /** Days that the trash keeps an article. */
  trashDays: whole(TRASH_DAYS.min, TRASH_DAYS.max),
  /** Where a backup is laid every day; null: none is. */
  backupFolder: folder,
  /** How many of the daily backups are kept. */
  backupsKept: whole(BACKUPS_KEPT.min, BACKUPS_KEPT.max),
  /** Where the library lies; null: in the usual place. */
  libraryFolder: folder,
  /** Whether the line that is written on stays at one height, and the text moves. */
  typewriter: v.boolean(),
  /** Whether misspelled words are underlined. */
  spelling: v.boolean(),
  /** Where the last export went; null before the first. */
  exportFolder: folder,
  /** After how many minutes without anybody at the computer a sealed library is locked, and whenever it sleeps; null: never. */
  lockAfterMinutes: v.nullable(v.picklist(IDLE_MINUTES)),
  /** How the last export was made: the next one begins with it. */
  exportManner: mannerSchema,
  exportPresets: presetsSchema,
  /** What the desk is narrowed to again and again, by names of the person's own. */
  savedFilters: savedFiltersSchema,
  /** The commands chosen in the palette, by their ids, the last one first: it offers them first. */
  usedCommands: v.pipe(v.array(line(60)), v.maxLength(USED_COMMANDS_MAX), v.readonly()),
  /** Whether the first questions have been answered, or passed over. */
  welcomed: v.boolean(),
  /** Whether new versions are looked for: never, or in the server's folder, and then only offered. */
  updates: v.picklist(UPDATE_CHOICES),
  /** The folder on the newsroom's server; null: nobody has named one. */
  updateServer: v.nullable(serverSchema),
};

const choicesSchema = v.partial(v.object(fields));

const wholeSchema = v.object(fields);
export type Settings = v.InferOutput<typeof wholeSchema>;
export type SettingKey = keyof Settings;

const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(fields, key);

/** As the program has them, where neither an organisation nor a person has said anything. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'vi',
  theme: 'system',
  zoom: ZOOM.normal,
  motion: 'system',
  deskOpen: true,
  deskWidth: 284,
  sideOpen: true,
  sideWidth: 316,
  textSize: TEXT_SIZE.normal,
  lastArticle: null,
  person: '',
  byline: '',
  place: '',
  deskOrder: 'updated',
  trashDays: TRASH_DAYS.normal,
  backupFolder: null,
  backupsKept: BACKUPS_KEPT.normal,
  libraryFolder: null,
  typewriter: false,
  spelling: true,
  exportFolder: null,
  lockAfterMinutes: null,
  exportManner: DEFAULT_MANNER,
  exportPresets: [],
  savedFilters: [],
  usedCommands: [],
  welcomed: true,
  updates: 'off',
  updateServer: null,
};

/** Some of them: what somebody has chosen. */
export type Choices = Partial<Settings>;

const given = (values: object): Choices =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const wrongKeys = (issues: readonly v.BaseIssue<unknown>[]): readonly string[] => [
  ...new Set(issues.map(({ path }) => String(path?.[0]?.key ?? ''))),
];

export interface ReadChoices {
  readonly choices: Choices;
  /** Settings whose value makes no sense; they are left out, and never take the others with them. */
  readonly wrong: readonly string[];
}

/** What is no setting is passed over: a later Dateline may have written it. */
export const readChoices = (values: Readonly<Record<string, unknown>>): ReadChoices => {
  const whole = v.safeParse(choicesSchema, values);
  if (whole.success) return { choices: given(whole.output), wrong: [] };
  const wrong = wrongKeys(whole.issues);
  const rest = v.safeParse(
    choicesSchema,
    Object.fromEntries(Object.entries(values).filter(([key]) => !wrong.includes(key))),
  );
  return { choices: rest.success ? given(rest.output) : {}, wrong };
};

/** @param over wins */
export const withChoices = (under: Settings, over: Choices): Settings => ({ ...under, ...over });

export const keysIn = (choices: Choices): readonly SettingKey[] => Object.keys(choices).filter(isSettingKey);

/** Those of `choices` whose key is among `keys`. */
export const choicesOf = (choices: Choices, keys: readonly SettingKey[]): Choices =>
  given(Object.fromEntries(keys.map((key) => [key, choices[key]])));

/** A person's settings as they are with nothing of an organisation's under them. */
export const settingsSchema = v.pipe(
  v.looseObject({}),
  v.transform((values) => withChoices(DEFAULT_SETTINGS, readChoices(values).choices)),
);

/** Folders are chosen in dialogs of main's: the window never sends a path. */
const CHANGED_BY_MAIN = ['libraryFolder', 'exportFolder', 'backupFolder', 'welcomed'] as const;

/** What the window may change; a field left out stays as it is. */
export const settingsChangeSchema = v.partial(
  v.strictObject({
    ...v.omit(wholeSchema, CHANGED_BY_MAIN).entries,
    /** Null turns daily backups off. */
    backupFolder: v.null(),
  }),
);
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

/** Back to what the organisation or the program has. */
export const settingsResetSchema = v.strictObject({
  keys: v.pipe(v.array(v.picklist(['exportFolder', 'backupFolder'])), v.minLength(1), v.maxLength(2), v.readonly()),
});
