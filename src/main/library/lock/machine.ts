/** What tells this machine from others: its name for people, and an id kept in the person's own folder. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Claimant } from './lock';

const ID = /^[0-9a-f-]{36}$/u;

const readId = async (file: string): Promise<string | null> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  return ID.test(text.trim()) ? text.trim() : null;
};

/** Made once, by whoever comes first; where it cannot be kept it lasts for this process, and other locks are judged by their beats. */
export const machineIn = async (userFolder: string): Promise<Claimant['machine']> => {
  const file = join(userFolder, 'machine-id');
  const fresh = randomUUID();
  const write = (flag: 'wx' | 'w'): Promise<void> => writeFile(file, `${fresh}\n`, { flag }).catch(() => undefined);
  if ((await readId(file)) === null) {
    await mkdir(userFolder, { recursive: true, mode: 0o700 }).catch(() => undefined);
    await write('wx');
    if ((await readId(file)) === null) await write('w');
  }
  return { name: hostname(), id: (await readId(file)) ?? fresh };
};
