/** Pages that are not the desk: the guide's window, the page that asks for the passphrase, and the one that stands in for a window that broke. */
import { readdirSync, readFileSync } from 'node:fs';
import { toInstant } from '#shared/article/identity';
import { helpHash, INDEX_PAGE } from '#shared/help/help-place';
import type { UnlockStart } from '#shared/locking/unlocking';
import { CRASH_ORIGIN, CRASH_URL } from '../../../../src/main/crash/crash-address';
import { type CrashFacts, crashPage, crashStyles } from '../../../../src/main/crash/crash-page';
import { asTheSystem, wordsOfMain } from './laid-pages';
import type { Opening, Screen, Way } from './screen';

const GUIDE = ['docs/guide/vi', 'docs/guide/en'];
const WRITTEN = GUIDE.flatMap((folder) => readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')));

const guide = (
  name: string,
  { page = INDEX_PAGE, ...screen }: Partial<Screen> & { readonly page?: string },
): Screen => ({
  name: `guide${name}`,
  opens: (window, dress) => window.open(`app/index.html?help${helpHash({ ...dress, page, heading: null })}`),
  written: WRITTEN.join('\n'),
  shows: 'main h1',
  ...screen,
});

const search = async ({ page, type }: Way, words: string): Promise<void> => {
  await page.locator('input[type="search"]').focus();
  await type(words);
};

/** As main opens its window, which nobody can make larger. */
const UNLOCK_SIZE = [480, 420] as const;

const unlocking =
  (start: Partial<UnlockStart> = {}): Opening =>
  async (window, { language, theme }) => {
    await asTheSystem(window, theme);
    const scenario = { unlocking: { ...start, language } };
    await window.open(`app/index.html?unlock#${encodeURIComponent(JSON.stringify(scenario))}`);
    await window.resize(UNLOCK_SIZE);
  };

const giveWrongOne = async ({ page, press, type }: Way): Promise<void> => {
  await page.locator('form input').first().focus();
  await type('mai chèo');
  await press('Enter');
};

const broken =
  (facts: Partial<CrashFacts> = {}): Opening =>
  async (window, { language, theme }) => {
    await asTheSystem(window, theme);
    const text = crashPage({
      t: wordsOfMain(window, language),
      language,
      isRepeated: false,
      isCopied: false,
      savedAt: null,
      now: new Date('2026-05-22T10:42:00+07:00'),
      folder: '/home/toa-soan/Dateline/library',
      ...facts,
    });
    await window.lay(CRASH_URL.replace('dateline://', ''), text);
    await window.lay(`${CRASH_ORIGIN.replace('dateline://', '')}/page.css`, crashStyles());
    await window.open(CRASH_URL.replace('dateline://', ''));
  };

export const PAGE_SCREENS: readonly Screen[] = [
  guide('', {}),
  guide('-page', { page: 'blocks' }),
  guide('-keys', { page: 'keys' }),
  guide('-accessibility', { page: 'accessibility' }),
  guide('-pictures', { page: 'checks' }),
  guide('-found', { reach: (way) => search(way, 'pdf'), shows: 'mark' }),
  guide('-found-nothing', { reach: (way) => search(way, 'qqqq'), shows: '[role="status"]' }),
  { name: 'unlock', size: UNLOCK_SIZE, opens: unlocking(), shows: 'form button' },
  { name: 'unlock-wrong', size: UNLOCK_SIZE, opens: unlocking(), reach: giveWrongOne, shows: '[role="alert"] p' },
  {
    name: 'unlock-waiting',
    size: UNLOCK_SIZE,
    opens: unlocking({ pause: 90_000, underway: 'sealing' }),
    shows: 'form p',
  },
  {
    name: 'unlock-recovery',
    size: UNLOCK_SIZE,
    opens: unlocking({ canRemember: false }),
    reach: ({ page }) => page.locator('form button').last().click(),
    shows: 'form input[type="text"]',
  },
  {
    name: 'unlock-backup',
    size: UNLOCK_SIZE,
    opens: unlocking({ subject: 'backup', place: '/media/o-cung/Dateline 2026-05-22.zip' }),
    shows: 'form button',
  },
  { name: 'unlock-unsealing', size: UNLOCK_SIZE, opens: unlocking({ underway: 'unsealing' }), shows: 'main > p + p' },
  { name: 'crashed', opens: broken(), isRead: true, shows: 'main a' },
  {
    name: 'crashed-saved',
    opens: broken({ savedAt: toInstant(new Date('2026-05-22T10:41:58+07:00')), isCopied: true }),
    isRead: true,
    shows: 'main a',
  },
  { name: 'crashed-again', opens: broken({ isRepeated: true, isCopied: true }), isRead: true, shows: 'main a' },
];
