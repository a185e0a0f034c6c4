/** What a person sets once and expects to find again: language, theme, panels, text size. */
import * as v from 'valibot';
import { articleIdSchema } from './article/identity';
import { savedFiltersSchema } from './desk/saved-filters';
import { DEFAULT_MANNER, mannerSchema, presetsSchema } from './exporting/order';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Per cent; the sheet alone grows, the window around it stays. */
export const TEXT_SIZE = { min: 80, max: 200, step: 10, normal: 100 } as const;

const width = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));

const whole = (min: number, max: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max));

export const PERSON_MAX = 100;
export const TRASH_DAYS = { min: 1, max: 365, normal: 30 } as const;
export const BACKUPS_KEPT = { min: 1, max: 90, normal: 14 } as const;

/** Minutes without a key or the mouse after which a sealed library is locked. */
export const IDLE_MINUTES = [5, 10, 15, 30, 60] as const;

/** What the desk is sorted by: last changed first, latest dateline first, or headlines in the order of the alphabet. */
export const DESK_ORDERS = ['updated', 'dateline', 'headline'] as const;
export type DeskOrder = (typeof DESK_ORDERS)[number];

/** Each field falls back on its own, so that one damaged value never resets the others. */
export const settingsSchema = v.object({
  language: v.fallback(v.picklist(LANGUAGES), 'vi'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  deskOpen: v.fallback(v.boolean(), true),
  deskWidth: v.fallback(width(200, 480), 284),
  sideOpen: v.fallback(v.boolean(), true),
  sideWidth: v.fallback(width(240, 520), 316),
  textSize: v.fallback(v.pipe(v.number(), v.minValue(TEXT_SIZE.min), v.maxValue(TEXT_SIZE.max)), TEXT_SIZE.normal),
  lastArticle: v.fallback(v.nullable(articleIdSchema), null),
  /** Who writes here, as history names them; empty: the name of the person's account. */
  person: v.fallback(v.pipe(v.string(), v.maxLength(PERSON_MAX)), ''),
  deskOrder: v.fallback(v.picklist(DESK_ORDERS), 'updated'),
  /** Days that the trash keeps an article. */
  trashDays: v.fallback(whole(TRASH_DAYS.min, TRASH_DAYS.max), TRASH_DAYS.normal),
  /** Where a backup is laid every day; null: none is. */
  backupFolder: v.fallback(v.nullable(v.string()), null),
  /** How many of the daily backups are kept. */
  backupsKept: v.fallback(whole(BACKUPS_KEPT.min, BACKUPS_KEPT.max), BACKUPS_KEPT.normal),
  /** Where the library lies; null: in the usual place. */
  libraryFolder: v.fallback(v.nullable(v.string()), null),
  /** Whether the line that is written on stays at one height, and the text moves. */
  typewriter: v.fallback(v.boolean(), false),
  /** Whether misspelled words are underlined. */
  spelling: v.fallback(v.boolean(), true),
  /** Where the last export went; null before the first. */
  exportFolder: v.fallback(v.nullable(v.string()), null),
  /** After how many minutes without anybody at the computer a sealed library is locked, and whenever it sleeps; null: never. */
  lockAfterMinutes: v.fallback(v.nullable(v.picklist(IDLE_MINUTES)), null),
  /** How the last export was made: the next one begins with it. */
  exportManner: v.fallback(mannerSchema, DEFAULT_MANNER),
  exportPresets: v.fallback(presetsSchema, []),
  /** What the desk is narrowed to again and again, by names of the person's own. */
  savedFilters: v.fallback(savedFiltersSchema, []),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});

/** What the window may change; a field left out stays as it is. */
export const settingsChangeSchema = v.partial(
  v.strictObject({
    language: v.picklist(LANGUAGES),
    theme: v.picklist(['system', 'light', 'dark']),
    deskOpen: v.boolean(),
    deskWidth: width(200, 480),
    sideOpen: v.boolean(),
    sideWidth: width(240, 520),
    textSize: v.pipe(v.number(), v.minValue(TEXT_SIZE.min), v.maxValue(TEXT_SIZE.max)),
    lastArticle: v.nullable(articleIdSchema),
    person: v.pipe(v.string(), v.maxLength(PERSON_MAX)),
    deskOrder: v.picklist(DESK_ORDERS),
    typewriter: v.boolean(),
    spelling: v.boolean(),
    trashDays: whole(TRASH_DAYS.min, TRASH_DAYS.max),
    backupsKept: whole(BACKUPS_KEPT.min, BACKUPS_KEPT.max),
    /** Null turns daily backups off; a folder is chosen by a dialog of main's. */
    backupFolder: v.null(),
    lockAfterMinutes: v.nullable(v.picklist(IDLE_MINUTES)),
    exportManner: mannerSchema,
    exportPresets: presetsSchema,
    savedFilters: savedFiltersSchema,
  }),
);
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;
