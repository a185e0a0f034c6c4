/** What the handlers share: the library and the person's things, opened once in `index.ts` and handed down. */
import type { Translate } from '#shared/i18n/translate';
import type { Settings } from '#shared/settings';
import type { PdfPrinter } from './exporting/pdf-printer';
import type { JsonStore } from './json-store';
import type { Disk } from './library/disk';
import type { Library } from './library/library';
import type { DeskWindow } from './window';

export interface DeskParts {
  readonly library: Library;
  readonly disk: Disk;
  readonly settings: JsonStore<Settings>;
  readonly printer: PdfPrinter;
  readonly desk: DeskWindow;
  readonly version: string;
  /** In the person's language as it is now. */
  readonly t: () => Translate;
  /** The person's own documents, where dialogs start. */
  readonly documents: string;
  /** Remembers, and tells menu, theme and window. */
  readonly changeSettings: (settings: Settings) => void;
}
