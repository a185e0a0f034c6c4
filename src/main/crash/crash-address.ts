/** Where the crash page is served from: an origin of its own, which the bridge does not answer. */
import { CRASH_DEEDS, type CrashDeed } from './crash-page';

export const CRASH_ORIGIN = 'dateline://crash';
export const CRASH_URL = `${CRASH_ORIGIN}/page.html`;
const DEED = `${CRASH_ORIGIN}/do/`;

/** @returns null where the address asks for nothing of ours */
export const crashDeedAt = (url: string): CrashDeed | null =>
  url.startsWith(DEED) ? (CRASH_DEEDS.find((deed) => url === `${DEED}${deed}`) ?? null) : null;
