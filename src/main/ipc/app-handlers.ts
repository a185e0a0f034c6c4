/** The start of the window, its end, its settings, and links that lead out of it. */
import { shell } from 'electron';
import { mayOpenLink } from '#shared/article/links';
import { allThemes } from '#shared/exporting/themes';
import type { Handlers } from '#shared/ipc';
import type { DeskParts } from '../desk-parts';
import { newsroomOf } from '../exporting/newsroom-of';
import { libraryTrouble } from '../library-trouble';
import { accountName } from '../person';
import { preferencesOf } from './settings-handlers';

type AppChannel = 'app/start' | 'app/drawn' | 'app/ready-to-close' | 'link/open' | 'window/full-screen';

export const appHandlers = (parts: DeskParts): Pick<Handlers, AppChannel> => ({
  'app/start': async () => ({
    settings: parts.settings.get(),
    preferences: preferencesOf(parts.settings),
    layouts: parts.library.layouts,
    layoutFaults: parts.library.layoutFaults,
    themes: allThemes((await newsroomOf(parts.library)).themes),
    account: accountName(),
    version: parts.version,
    libraryFolder: parts.library.folder,
    trouble: parts.hold.trouble ?? (parts.hold.lockedBy ? null : await libraryTrouble(parts.library.folder)),
    lockedBy: parts.hold.lockedBy,
    recovered: parts.recovered,
  }),
  'app/drawn': () => {
    parts.desk.appear();
    return null;
  },
  'app/ready-to-close': ({ saved }) => {
    parts.updates.noteLeft(saved);
    parts.desk.readyToClose(saved);
    return null;
  },
  'window/full-screen': () => {
    const { window } = parts.desk;
    window.setFullScreen(!window.isFullScreen());
    return null;
  },
  'link/open': async ({ address }) => {
    if (!mayOpenLink(address)) return { ok: false, reason: 'unsafe-link' };
    await shell.openExternal(address);
    return { ok: true };
  },
});
