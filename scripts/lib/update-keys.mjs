// The keys that updates are signed with: made, read, and named by their own fingerprint.

import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { codeOf, Trouble } from './trouble.mjs';

/**
 * As Dateline names it too: a signature says by it which key it was made with.
 * @param {import('node:crypto').KeyObject} key public
 * @returns {string}
 */
export function keyId(key) {
  return createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex')
    .slice(0, 16);
}

/**
 * Never over one that is there: releases that were signed with it would be worth nothing.
 * @param {string} privateFile
 * @param {string} publicFile
 * @param {{ add?: boolean }} [how] add: the public key joins those that are there, for going from one key to the next
 * @returns {Promise<string>} the key's id
 */
export async function makeKeys(privateFile, publicFile, { add = false } = {}) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const published = publicKey.export({ format: 'pem', type: 'spki' }).toString();
  if (!add && existsSync(publicFile)) throw isThere(publicFile);
  await writeNew(privateFile, privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 0o600);
  if (add) await appendFile(publicFile, published);
  else await writeNew(publicFile, published, 0o644);
  return keyId(publicKey);
}

/** @param {string} file */
const isThere = (file) =>
  new Trouble(
    `${file} is there already.`,
    'A key is never written over. Name another file, or add to the public ones with --add.',
  );

/**
 * @param {string} file
 * @param {string} text
 * @param {number} mode
 */
async function writeNew(file, text, mode) {
  try {
    await writeFile(file, text, { mode, flag: 'wx' });
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? isThere(file) : error;
  }
}

/**
 * @param {string} file
 * @returns {Promise<{ id: string, key: import('node:crypto').KeyObject }>}
 */
export async function readPrivateKey(file) {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Trouble(`There is no key ${file}.`, 'npm run update-key -- FILE makes one.');
  });
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === 'ed25519') return { id: keyId(createPublicKey(key)), key };
  } catch {
    // Told below.
  }
  throw new Trouble(`${file} is no private Ed25519 key.`, 'npm run update-key -- FILE makes one.');
}
