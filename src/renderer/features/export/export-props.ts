/** What the export dialog is given: the articles, how they are to be exported, and what can be done about it. */
import type { ArticleId } from '#shared/article/identity';
import type { ExportFormat, PhotoPlace } from '#shared/exporting/formats';
import type { ExportPreset, Manner, Obstacle } from '#shared/exporting/order';
import type { Theme } from '#shared/exporting/theme';
import type { Failed } from '#shared/failures';
import type { Replies, Request } from '#shared/ipc';
import type { Examined, Hindrance, Mended } from './hindrances';
import type { FileOf, OrderRun } from './order-run';

/** A file as it would be, or why there is none. */
export type Look = Replies['export/preview'] | Failed<'unsaved' | 'no-answer'>;

export interface ExportActs {
  readonly toggle: (format: ExportFormat) => void;
  /** Of anything but the formats. */
  readonly change: (change: Partial<Omit<Manner, 'formats'>>) => void;
  readonly chooseFolder: () => void;
  readonly look: (request: Request<'export/preview'>) => Promise<Look>;
  readonly examine: (ids: readonly ArticleId[]) => Promise<Examined>;
  readonly goTo: (hindrance: Hindrance) => void;
  /** Of one article, in one step to undo; null where nothing may be written. */
  readonly mend: ((id: ArticleId, hindrances: readonly Hindrance[]) => Promise<Mended>) | null;
  readonly start: (replace: boolean, override: string | null) => void;
  readonly stop: () => void;
  readonly retry: () => void;
  /** From the report back to the choices. */
  readonly again: () => void;
  readonly showFile: (file: FileOf) => void;
  readonly showFolder: () => void;
  readonly choosePreset: (preset: ExportPreset) => void;
  readonly savePreset: (name: string) => void;
  readonly dropPreset: (name: string) => void;
  readonly manageThemes: () => void;
}

export interface ExportDialogProps {
  /** Not empty. */
  readonly ids: readonly ArticleId[];
  /** Its formats may be none for the moment. */
  readonly manner: Manner;
  readonly themes: readonly Theme[];
  readonly presets: readonly ExportPreset[];
  /** Null until one is chosen: then it is the system's folder of documents. */
  readonly folder: string | null;
  readonly order: OrderRun | null;
  /** The panel's own export is under way: this one has to wait. */
  readonly isBusy: boolean;
  readonly headlineOf: (id: ArticleId) => string;
  readonly slotName: (slot: string) => string;
  /** In a sentence. */
  readonly sayObstacle: (obstacle: Obstacle) => string;
  readonly acts: ExportActs;
  readonly onClose: () => void;
}

export const PHOTO_CHOICES: readonly PhotoPlace[] = ['inside', 'beside'];
