/** All handlers together. */
import type { Handlers } from '#shared/ipc';
import type { DeskParts } from '../desk-parts';
import { appHandlers } from './app-handlers';
import { articleHandlers } from './article-handlers';
import { exportHandlers } from './export-handlers';
import { importHandlers } from './import-handlers';

export const handlersOf = (parts: DeskParts): Handlers => ({
  ...appHandlers(parts),
  ...articleHandlers(parts),
  ...importHandlers(parts),
  ...exportHandlers(parts),
});
