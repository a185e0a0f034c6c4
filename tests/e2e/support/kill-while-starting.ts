/** The blow that falls while the app starts: before its window is there, or on the way from the passphrase to the desk. */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { openApp, startCommand, startEnvironment } from './app';
import { familyOf, killAll } from './processes';
import type { Chance } from './seeded';

/** In milliseconds after the start, or after the passphrase was given. */
const WITHIN = [20, 1_500] as const;

interface Starting {
  readonly home: string;
  readonly chance: Chance;
  readonly unlock?: (page: Page) => Promise<void>;
}

const killPlain = async ({ home, chance }: Starting): Promise<void> => {
  const { executable, args } = await startCommand();
  const main = spawn(executable, args, { env: startEnvironment({ home }), stdio: 'ignore' });
  await wait(chance.number(...WITHIN));
  if (main.pid !== undefined) await killAll(familyOf(main.pid));
};

/** What is thrown on the page that asks for the passphrase kills the app. */
const BLOW = new Error('killed on the way to the desk');

const killUnlocked = async ({ home, chance }: Starting, unlock: NonNullable<Starting['unlock']>): Promise<void> => {
  const struck = async (page: Page): Promise<void> => {
    await unlock(page);
    await wait(chance.number(...WITHIN));
    throw BLOW;
  };
  await openApp({ home, unlock: struck }).catch((error: unknown) => {
    if (error !== BLOW) throw error;
  });
};

export const killWhileStarting = (starting: Starting): Promise<void> =>
  starting.unlock === undefined ? killPlain(starting) : killUnlocked(starting, starting.unlock);
