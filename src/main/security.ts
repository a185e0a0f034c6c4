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

/** A page's calls to other computers (WebRTC) pass by every policy and every list of requests: without a proxy they may send nothing, and the only proxy is none. */
const denyCalls = (contents: WebContents): void => contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');

/** The engine is told that no name has an address: pages may ask for one by a mere hint, and to ask is to tell. Main's own requests are Node's, not the engine's. */
const NO_NAMES = ['host-resolver-rules', 'MAP * ~NOTFOUND'] as const;

/** Applies to every page ever made in this process, whoever makes it. Must run before the app is ready. */
export const lockDownPages = (): void => {
  app.commandLine.appendSwitch(...NO_NAMES);
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents);
    denyCalls(contents);
  });
};

const isOurs = (url: string): boolean => url.startsWith(`${SCHEME}://`) || url.startsWith(`blob:${APP_ORIGIN}/`);

const isDevtools = (url: string): boolean => url.startsWith('devtools://');

/** The only proxy, also to this computer itself: the port at which nothing may be kept. */
const NOWHERE = { mode: 'fixed_servers', proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' } as const;

/** No permission is ever granted, nothing is downloaded, and no request but these is made. */
export const lockDownRequests = (session: Session, mayFetch: (url: string) => boolean): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayFetch(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
  void session.setProxy(NOWHERE);
};

/** For pages of the desk: no request leaves the computer. */
export const lockDownSession = (session: Session): void =>
  lockDownRequests(session, (url) => isOurs(url) || isDevtools(url));
