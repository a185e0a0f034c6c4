/** All handlers together. */
import type { Handlers } from '#shared/ipc';
import type { DeskParts } from '../desk-parts';
import { appHandlers } from './app-handlers';
import { articleHandlers } from './article-handlers';
import { exportHandlers } from './export-handlers';
import { helpHandlers } from './help-handlers';
import { historyHandlers } from './history-handlers';
import { importHandlers } from './import-handlers';
import { libraryHandlers } from './library-handlers';
import { menuHandlers } from './menu-handlers';
import { newsroomHandlers } from './newsroom-handlers';
import { placeHandlers } from './place-handlers';
import { royaltyHandlers } from './royalty-handlers';
import { sealingHandlers } from './sealing-handlers';
import { searchHandlers } from './search-handlers';
import { settingsHandlers } from './settings-handlers';
import { updateHandlers } from './update-handlers';

export const handlersOf = (parts: DeskParts): Handlers => ({
  ...appHandlers(parts),
  ...articleHandlers(parts),
  ...importHandlers(parts),
  ...exportHandlers(parts),
  ...helpHandlers(parts),
  ...historyHandlers(parts),
  ...searchHandlers(parts),
  ...libraryHandlers(parts),
  ...menuHandlers(parts),
  ...newsroomHandlers(parts),
  ...placeHandlers(parts),
  ...royaltyHandlers(parts),
  ...updateHandlers(parts),
  ...settingsHandlers(parts),
  ...sealingHandlers(parts),
});
