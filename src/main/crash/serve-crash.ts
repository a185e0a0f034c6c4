/** Serves the crash page and its style, and nothing else, under a policy that lets it run and fetch nothing. */
import type { Answer } from '../answer';
import { CRASH_ORIGIN, CRASH_URL } from './crash-address';
import { crashStyles } from './crash-page';

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const found = (text: string, type: string): Answer => ({
  status: 200,
  headers: {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  },
  bytes: Buffer.from(text),
});

/** @param page null where nothing has broken */
export const serveCrash = (page: string | null, { href }: URL): Answer => {
  if (page !== null && href === CRASH_URL) return found(page, 'text/html');
  if (href === `${CRASH_ORIGIN}/page.css`) return found(crashStyles(), 'text/css');
  return { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, bytes: Buffer.from('Not found') };
};
