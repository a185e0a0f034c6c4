/** A session for printing that knows one address, the page in hand, and refuses every other request. */
import { type Session, session } from 'electron';
import { lockDownRequests } from '../../security';
import { styleSourcesOf } from '../style-sums';

/** No `persist:` before it, so nothing of it is ever written to the disk. */
const PARTITION = 'dateline-print';
const SCHEME = 'dateline-print';

/** Each engine has an address of its own, so that two can print side by side. */
export type PrintUrl = `${typeof SCHEME}:${number}`;

const isAllowed = (url: string): boolean => url.startsWith(`${SCHEME}:`) || url.startsWith('data:');

/** Everything is inside the page that is printed; it has no script to run, and could run none. */
const policyFor = (page: string): string =>
  `default-src 'none'; style-src ${styleSourcesOf(page)}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const headersFor = (page: string) => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': policyFor(page),
  'X-Content-Type-Options': 'nosniff',
});

const pages = new Map<string, string>();
let opened: Session | null = null;
let addresses = 0;

const open = (): Session => {
  const fresh = session.fromPartition(PARTITION, { cache: false });
  lockDownRequests(fresh, isAllowed);
  const respond = ({ url }: { readonly url: string }): Response => {
    const page = pages.get(url) ?? '';
    return new Response(page, { headers: headersFor(page) });
  };
  fresh.protocol.handle(SCHEME, respond);
  return fresh;
};

/** The same session each time: Electron keeps a partition for as long as it runs. Call it after the app is ready. */
export const printSession = (): Session => {
  opened ??= open();
  return opened;
};

export interface PrintAddress {
  readonly url: PrintUrl;
  /** What the address gives from now on, of any size; a `data:` address would end at 2 MB. */
  readonly serve: (page: string) => void;
  readonly forget: () => void;
}

export const printAddress = (): PrintAddress => {
  addresses += 1;
  const url: PrintUrl = `${SCHEME}:${addresses}`;
  return {
    url,
    serve: (page) => pages.set(url, page),
    forget: () => pages.delete(url),
  };
};
