/** All that comes in the second script: the dialogs, the views in the place of the columns, what lies over the sheet. */
import { Board } from '../features/board/board';
import { Calendar } from '../features/board/calendar';
import { Counts } from '../features/board/counts';
import { PageReportDialog } from '../features/importing/page-report';
import { ShortcutsDialog } from '../features/settings/shortcuts-dialog';
import { AboutArea } from './about-area';
import { ChecksTab, OpenCard } from './checks-found';
import { ExportArea } from './export-area';
import { PreviewArea } from './history-preview';
import { ImportArea } from './import-area';
import { LibraryArea } from './library-area';
import { NewsroomArea, TemplatesArea } from './newsroom-area';
import { ReplaceArea } from './replace-area';
import { RoyaltyArea } from './royalty-area';
import { SettingsArea } from './settings-area';
import { UpdatingArea } from './updating-area';
import { WhyArea } from './why-area';

export const laterParts = {
  AboutArea,
  Board,
  Calendar,
  ChecksTab,
  Counts,
  ExportArea,
  ImportArea,
  LibraryArea,
  NewsroomArea,
  OpenCard,
  PageReportDialog,
  PreviewArea,
  ReplaceArea,
  RoyaltyArea,
  SettingsArea,
  ShortcutsDialog,
  TemplatesArea,
  UpdatingArea,
  WhyArea,
} as const;

export type LaterParts = typeof laterParts;
