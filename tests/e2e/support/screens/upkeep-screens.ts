/** What is seldom opened: the library's passphrase, and new versions of the program. */
import type { UpdateOffer, UpdateState } from '#shared/updating/state';
import type { Screen, Way } from './screen';

const DIALOG = '[role="dialog"]';

/** The section of the library's page that stands at this place. */
const section = ({ dialog }: Way, nth: number) => dialog().locator('section').nth(nth);
const PASSPHRASE = 3;
/** Some come a moment later than the page. */
const LAST = 7;

const startSealing = async (way: Way): Promise<void> => {
  await way.command('library/manage');
  await section(way, LAST).waitFor();
  await section(way, PASSPHRASE).locator('button').first().click();
  await section(way, PASSPHRASE).locator('form input').first().waitFor();
};

const giveNew = async (way: Way, passphrase: string, again: string): Promise<void> => {
  await startSealing(way);
  const fields = section(way, PASSPHRASE).locator('input[type="password"]');
  await fields.first().fill(passphrase);
  await fields.last().fill(again);
  await way.press('Enter');
};

const openStep = async (way: Way, nth: number): Promise<void> => {
  await way.command('library/manage');
  await section(way, LAST).waitFor();
  await section(way, PASSPHRASE).locator('button').nth(nth).click();
};

const sealed = (name: string, nth: number): Screen => ({
  name: `library-passphrase-${name}`,
  scenario: { sealed: true },
  reach: (way) => openStep(way, nth),
  shows: `${DIALOG} form input`,
});

const OFFER: UpdateOffer = {
  version: '0.2.0',
  date: '2026-05-20',
  notes: { vi: 'Bảng tin bài nhanh hơn.', en: 'The board is faster.' },
  bytes: 104_000_000,
  from: 'server',
  way: 'package-manager',
};

const NEWS = `${DIALOG} [role="status"]`;
/** In the foot too: that it is installed on closing. */
const AT_QUIT = 'body:has(footer button[class*="_word_"])';
const NOT_AT_QUIT = 'body:not(:has(footer button[class*="_word_"]))';

/** @param shows what stands there in that state and in no other */
const update = (name: string, state: UpdateState, shows: string): Screen => ({
  name: `updates-${name}`,
  scenario: {
    updates: { state, way: 'package-manager', hasKey: true },
    settings: { updates: 'ask', updateServer: 'http://may-chu/dateline/' },
  },
  reach: ({ command }) => command('help/updates'),
  shows,
});

export const UPKEEP_SCREENS: readonly Screen[] = [
  { name: 'library-passphrase', reach: startSealing, shows: `${DIALOG} form` },
  {
    name: 'library-passphrase-wrong',
    reach: (way) => giveNew(way, 'mái chèo khua nước', 'mái chèo'),
    shows: `${DIALOG} [role="alert"] p`,
  },
  {
    name: 'library-recovery-key',
    reach: (way) => giveNew(way, 'mái chèo khua nước đêm', 'mái chèo khua nước đêm'),
    shows: `${DIALOG} section input[type="checkbox"], ${DIALOG} section output, ${DIALOG} section code, ${DIALOG} section ol`,
  },
  {
    name: 'library-sealed',
    scenario: { sealed: true },
    reach: ({ command }) => command('library/manage'),
    shows: `${DIALOG} section select`,
  },
  sealed('change', 1),
  sealed('renew', 2),
  sealed('end', 3),
  {
    name: 'library-passphrase-refused',
    scenario: { sealed: true },
    reach: async (way) => {
      await openStep(way, 3);
      await section(way, PASSPHRASE).locator('input[type="password"]').fill('mái chèo');
      await way.press('Enter');
    },
    shows: `${DIALOG} [role="alert"] p`,
  },
  update('rest', { at: 'rest' }, `${NEWS}[data-at="rest"] button`),
  update('checking', { at: 'checking' }, `${NEWS}[data-at="checking"]:not(:has(button)) p`),
  update('current', { at: 'current' }, `${NEWS}[data-at="current"] button`),
  update(
    'at-quit',
    { at: 'ready', offer: OFFER, atQuit: true, mayGoBack: false },
    `${AT_QUIT} ${NEWS}[data-at="ready"] button + button`,
  ),
  update(
    'by-hand',
    { at: 'ready', offer: { ...OFFER, way: 'by-hand' }, atQuit: false, mayGoBack: false },
    `${NEWS}[data-at="ready"] button:only-child`,
  ),
  {
    name: 'updates-nowhere',
    reach: ({ command }) => command('help/updates'),
    shows: `${NEWS}[data-at="nowhere"]:not(:has(button)) p`,
  },
  update('offered', { at: 'offered', offer: OFFER }, `${NEWS}[data-at="offered"] section[tabindex="0"]`),
  update(
    'fetching',
    { at: 'fetching', offer: OFFER, done: 40_000_000 },
    `${NEWS}[data-at="fetching"] [role="progressbar"]`,
  ),
  update(
    'ready',
    { at: 'ready', offer: OFFER, atQuit: false, mayGoBack: true },
    `${NOT_AT_QUIT} ${NEWS}[data-at="ready"] button + button`,
  ),
  update(
    'failed',
    { at: 'failed', reason: 'not-ours', offer: null },
    `${NEWS}[data-at="failed"] [data-tone="problem"]`,
  ),
];
