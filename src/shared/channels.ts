/** The names of all channels and events, apart from their schemas, so that the preload script stays a few lines long. */

export const CHANNELS = [
  'app/start',
  'app/ready-to-close',
  'library/list',
  'article/create',
  'article/open',
  'article/save',
  'article/duplicate',
  'article/trash',
  'article/restore',
  'article/save-copy-elsewhere',
  'trash/list',
  'import/choose-files',
  'import/text',
  'photo/put',
  'export/choose-folder',
  'export/run',
  'export/show',
  'link/open',
  'settings/change',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const EVENT_NAMES = ['command', 'settings-changed', 'library-changed', 'close-requested', 'imported'] as const;
export type EventName = (typeof EVENT_NAMES)[number];
