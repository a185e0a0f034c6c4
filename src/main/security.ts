/** What no page of ours may do: navigate away, open windows, embed others, ask for devices, or fetch anything from outside. */
import { app, type Session, type WebContents } from 'electron';
import { APP_ORIGIN, PREVIEW_ORIGIN, SCHEME } from './protocol';

/** The one thing that our window shows in a frame; what it may do is said by its own policy. */
const isPreview = (url: string): boolean => url.startsWith(`${PREVIEW_ORIGIN}/`);

const denyNavigation = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!isPreview(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
};

/** Applies to every page ever made in this process, whoever makes it. */
export const lockDownPages = (): void => {
  app.on('web-contents-created', (_event, contents) => denyNavigation(contents));
};

const isOurs = (url: string): boolean => url.startsWith(`${SCHEME}://`) || url.startsWith(`blob:${APP_ORIGIN}/`);

const isDevtools = (url: string): boolean => url.startsWith('devtools://');

/** No permission is ever granted, nothing is downloaded, and no request but these is made. */
export const lockDownRequests = (session: Session, mayFetch: (url: string) => boolean): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayFetch(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
};

/** For pages of the desk: no request leaves the computer. */
export const lockDownSession = (session: Session): void =>
  lockDownRequests(session, (url) => isOurs(url) || isDevtools(url));
