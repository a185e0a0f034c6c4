/** A program of its own that takes the lock of a library, says so, and holds it until it is killed or told to end. */

import { takeLock } from '../../src/main/library/lock/take-lock';
import { createNodeDisk } from '../../src/main/library/node-disk';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const [folder, userFolder, person = ''] = process.argv.slice(2);
if (folder === undefined || userFolder === undefined) throw new Error('usage: lock-holder FOLDER USER-FOLDER [PERSON]');

const taken = await takeLock({ disk: createNodeDisk(), folder, userFolder, person });
if (taken.ok) {
  say('holding');
  process.stdin.on('data', () => void taken.lock.release().then(() => process.exit(0)));
} else say('holder' in taken ? `held by ${taken.holder.person}` : taken.reason);
