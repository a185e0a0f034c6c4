/** Serves the crash page and its style, and nothing else, under a policy that lets it run and fetch nothing. */
import { CRASH_ORIGIN, CRASH_URL } from './crash-address';
import { crashStyles } from './crash-page';

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const answer = (text: string, type: string): Response =>
  new Response(text, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });

/** @param page null where nothing has broken */
export const serveCrash = (page: string | null, { href }: URL): Response => {
  if (page !== null && href === CRASH_URL) return answer(page, 'text/html');
  if (href === `${CRASH_ORIGIN}/page.css`) return answer(crashStyles(), 'text/css');
  return new Response('Not found', { status: 404 });
};
