/** Every setting that a person decides, in the order in which the settings window shows them. */
import { PAPERS, PHOTO_PLACES } from '#shared/exporting/formats';
import {
  BACKUPS_KEPT,
  BYLINE_MAX,
  DESK_ORDERS,
  IDLE_MINUTES,
  LANGUAGES,
  MOTIONS,
  PERSON_MAX,
  PLACE_MAX,
  THEMES,
  TRASH_DAYS,
} from '#shared/settings';
import { type Control, chosen, counted, formatsOf, switched, written } from './control';
import { lockAfter, manner, NEVER, setting } from './lens';

export const SECTIONS = ['general', 'display', 'writing', 'desk', 'export', 'library'] as const;
export type Section = (typeof SECTIONS)[number];

const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200] as const;
const TEXT_SIZES = [80, 90, 100, 110, 120, 130, 140, 150, 160, 180, 200] as const;
const DAYS = [7, 14, TRASH_DAYS.normal, 60, 90, 180, TRASH_DAYS.max] as const;
const COPIES = [3, 7, BACKUPS_KEPT.normal, 30, 60, BACKUPS_KEPT.max] as const;

const GENERAL = {
  language: chosen(
    setting('language'),
    LANGUAGES.map((value) => ({ value, words: `app.settings.${value}` })),
  ),
  person: written(setting('person'), PERSON_MAX, 'settings.person.example'),
  autosave: { is: 'fact' },
  'new-versions': { is: 'door', to: 'updates' },
} as const;

const DISPLAY = {
  theme: chosen(
    setting('theme'),
    THEMES.map((value) => ({ value, words: `app.settings.theme-${value}` })),
  ),
  zoom: counted(setting('zoom'), ZOOMS, 'settings.per-cent'),
  'text-size': counted(setting('textSize'), TEXT_SIZES, 'settings.per-cent'),
  motion: chosen(
    setting('motion'),
    MOTIONS.map((value) => ({ value, words: `settings.motion.${value}` })),
  ),
  shortcuts: { is: 'door', to: 'shortcuts' },
} as const;

const WRITING = {
  byline: written(setting('byline'), BYLINE_MAX, 'settings.byline.example'),
  place: written(setting('place'), PLACE_MAX, 'settings.place.example'),
  spelling: switched(setting('spelling')),
  typewriter: switched(setting('typewriter')),
  rules: { is: 'door', to: 'newsroom' },
} as const;

const DESK = {
  'desk-order': chosen(
    setting('deskOrder'),
    DESK_ORDERS.map((value) => ({ value, words: `desk.order.${value}` })),
  ),
  'desk-open': switched(setting('deskOpen')),
  'side-open': switched(setting('sideOpen')),
} as const;

const EXPORT = {
  formats: formatsOf(manner('formats')),
  paper: chosen(
    manner('paper'),
    PAPERS.map((value) => ({ value, words: `export.paper.${value}` })),
  ),
  photos: chosen(
    manner('photos'),
    PHOTO_PLACES.map((value) => ({ value, words: `export.photos.${value}` })),
  ),
  zip: switched(manner('zip')),
  'export-folder': { is: 'folder', which: 'export', key: 'exportFolder' },
  looks: { is: 'door', to: 'themes' },
} as const;

const LIBRARY = {
  'library-folder': { is: 'folder', which: 'library', key: 'libraryFolder' },
  'backup-folder': { is: 'folder', which: 'backup', key: 'backupFolder' },
  'backups-kept': counted(setting('backupsKept'), COPIES, 'settings.copies'),
  'trash-days': counted(setting('trashDays'), DAYS, 'settings.days'),
  lock: chosen(lockAfter, [
    { value: NEVER, words: 'locking.idle.never' },
    ...IDLE_MINUTES.map((minutes) => ({
      value: String(minutes),
      words: 'locking.idle.minutes' as const,
      values: { minutes },
    })),
  ]),
  upkeep: { is: 'door', to: 'library' },
} as const;

type EntryId =
  | keyof typeof GENERAL
  | keyof typeof DISPLAY
  | keyof typeof WRITING
  | keyof typeof DESK
  | keyof typeof EXPORT
  | keyof typeof LIBRARY;

export interface Entry {
  /** Its words are `settings.<id>` and `settings.<id>.text`. */
  readonly id: EntryId;
  readonly section: Section;
  readonly control: Control;
}

const entriesOf = <Id extends EntryId>(section: Section, controls: Readonly<Record<Id, Control>>): readonly Entry[] => {
  const isHere = (id: string): id is Id => Object.hasOwn(controls, id);
  return Object.keys(controls)
    .filter(isHere)
    .map((id) => ({ id, section, control: controls[id] }));
};

export const CATALOGUE: readonly Entry[] = [
  ...entriesOf('general', GENERAL),
  ...entriesOf('display', DISPLAY),
  ...entriesOf('writing', WRITING),
  ...entriesOf('desk', DESK),
  ...entriesOf('export', EXPORT),
  ...entriesOf('library', LIBRARY),
];

/** Entries that make sense only for a library with a passphrase. */
const SEALED_ALONE: ReadonlySet<EntryId> = new Set<EntryId>(['lock']);

/** What there is to set in a library with a passphrase, or without one. */
export const catalogueFor = (isSealed: boolean): readonly Entry[] =>
  isSealed ? CATALOGUE : CATALOGUE.filter(({ id }) => !SEALED_ALONE.has(id));
