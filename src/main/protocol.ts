/** The app's own scheme: `dateline://app/…` serves the built window, `dateline://asset/…` the library's photos, `dateline://preview/…` a page to be exported, once; nothing else exists. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Protocol, protocol } from 'electron';
import { type Answer, answerScheme } from './answer';
import { serveCrash } from './crash/serve-crash';
import { styleSourcesOf } from './exporting/style-sums';
import { insideFolder } from './inside-folder';

export const SCHEME = 'dateline';
export const APP_ORIGIN = `${SCHEME}://app`;
export const PREVIEW_ORIGIN = `${SCHEME}://preview`;
export const APP_URL = `${APP_ORIGIN}/index.html`;

/** Where the word lists of the spelling are found: the only thing that may be fetched, and by the worker alone, as the page's own policy adds. */
const DICTIONARIES = '/dictionaries/';

/** No inline script or style, no frame but a preview's, no connection but to the word lists: what is not listed is refused. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `connect-src ${APP_ORIGIN}${DICTIONARIES}`,
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' ${SCHEME}://asset blob:`,
  `frame-src ${PREVIEW_ORIGIN}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Text becomes markup or a program's address by two ways of the window's own, and by no other.
  "require-trusted-types-for 'script'",
  'trusted-types dateline-pages dateline-workers',
].join('; ');

/** A page as readers would see it: everything is inside it, it runs nothing, sends nothing, and is shown by our own window alone. */
export const previewPolicy = (page: string): string =>
  [
    "default-src 'none'",
    `style-src ${styleSourcesOf(page)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${APP_ORIGIN}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    'sandbox',
  ].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
  '.aff': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
};

/** Must run before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);

const notFound = (): Answer => ({ status: 404, headers: HEADERS, bytes: Buffer.from('Not found') });

const respond = (bytes: Uint8Array, name: string, extra: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  headers: { ...HEADERS, 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream', ...extra },
  bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
});

/** Where on the disk the app's own files lie. */
export interface AppFolders {
  readonly page: string;
  readonly dictionaries: string;
}

const fileFor = ({ page, dictionaries }: AppFolders, { pathname }: URL): string | null =>
  pathname.startsWith(DICTIONARIES)
    ? insideFolder(dictionaries, pathname.slice(DICTIONARIES.length - 1))
    : insideFolder(page, pathname);

/** Read at once: they are the program's own, as near as its code, and a start with a large library lets nobody else have a turn for long. */
const serveApp = (folders: AppFolders, url: URL): Answer => {
  const path = fileFor(folders, url);
  if (path === null) return notFound();
  try {
    return respond(readFileSync(path), path);
  } catch {
    return notFound();
  }
};

/** Reads a photo by its name as it stands in the address; null where there is none. */
export type ReadAsset = (name: string) => Promise<Uint8Array | null>;

const serveAsset = async (readAsset: ReadAsset, url: URL): Promise<Answer> => {
  const name = url.pathname.slice(1);
  const bytes = await readAsset(name);
  // A photo's name is the hash of its bytes, so what it shows can never change.
  return bytes ? respond(bytes, name, { 'Cache-Control': 'max-age=31536000, immutable' }) : notFound();
};

/** The page of that token, which nobody gets a second time; null where there is none. */
export type TakePreview = (token: string) => string | null;

const servePreview = (takePreview: TakePreview, { pathname }: URL): Answer => {
  const page = takePreview(pathname.slice(1));
  if (page === null) return notFound();
  const headers = { 'Content-Security-Policy': previewPolicy(page), 'Cache-Control': 'no-store' };
  return respond(Buffer.from(page, 'utf8'), 'preview.html', headers);
};

/** What is served besides the app itself. */
export interface Sources {
  readonly readAsset: ReadAsset;
  readonly takePreview: TakePreview;
  /** What stands in for a window that broke; null while it has not. */
  readonly crashPage: () => string | null;
}

export const serveScheme = (
  target: Protocol,
  folders: AppFolders,
  { readAsset, takePreview, crashPage }: Sources,
): void => {
  answerScheme(target, SCHEME, ({ url, method }) => {
    if (method !== 'GET') return notFound();
    if (url.host === 'app') return serveApp(folders, url);
    if (url.host === 'asset') return serveAsset(readAsset, url);
    if (url.host === 'preview') return servePreview(takePreview, url);
    if (url.host === 'crash') return serveCrash(crashPage(), url);
    return notFound();
  });
};
