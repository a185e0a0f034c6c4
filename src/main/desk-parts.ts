/** What the handlers share: the library and the person's things, opened once in `index.ts` and handed down. */
import type { Translate } from '#shared/i18n/translate';
import type { Start } from '#shared/ipc';
import type { Settings } from '#shared/settings';
import type { CallBack } from './call-back';
import type { DeskHelp } from './desk-help';
import type { Ending } from './ending';
import type { ExportDesk } from './exporting/export-desk';
import type { Previews } from './exporting/preview';
import type { PrintStored } from './exporting/print-stored';
import type { OpenImports } from './importing/open-imports';
import type { Jobs } from './jobs';
import type { JsonStore } from './json-store';
import type { Disk } from './library/disk';
import type { Library } from './library/library';
import type { OpenArticles } from './open-articles';
import type { SettingsStore } from './settings-store';
import type { SheetPlaces } from './sheet-places';
import type { LibraryHold } from './starting/hold-library';
import type { RememberedKey } from './unlocking/remembered-key';
import type { OpenUpdates } from './updating/open-updates';
import type { DeskWindow } from './window';

export interface DeskParts extends DeskHelp {
  readonly library: Library;
  /** Those that the window has opened. */
  readonly articles: OpenArticles;
  readonly disk: Disk;
  /** Texts that are coming in. */
  readonly imports: OpenImports;
  /** Long work on the whole library. */
  readonly jobs: Jobs;
  /** For whoever looks elsewhere while long work goes on. */
  readonly callBack: CallBack;
  /** In what way this program has the library. */
  readonly hold: LibraryHold;
  /** Articles that were brought back from an earlier copy at the start. */
  readonly recovered: Start['recovered'];
  /** Whether the library held nothing when it was opened. */
  readonly beganEmpty: boolean;
  readonly ending: Ending;
  readonly settings: SettingsStore;
  /** Where the person was in the articles open last. */
  readonly sheetPlaces: JsonStore<SheetPlaces>;
  /** The key of a sealed library, where this computer keeps it. */
  readonly remembered: RememberedKey;
  readonly exports: ExportDesk;
  readonly previews: Previews;
  readonly print: PrintStored;
  /** New versions of the program. */
  readonly updates: OpenUpdates;
  readonly desk: DeskWindow;
  /** Shows the window's contents at the size that the settings have. */
  readonly setZoom: () => void;
  readonly version: string;
  /** In the person's language as it is now. */
  readonly t: () => Translate;
  /** The person's own documents, where dialogs start. */
  readonly documents: string;
  /** Remembers, and tells menu, theme and window. */
  readonly changeSettings: (settings: Settings) => void;
}
