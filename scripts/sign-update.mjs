// npm run sign-update -- FOLDER --key FILE: makes the packages in a folder a release that Dateline goes on to. docs/updates.md.

import path from 'node:path';
import { parseArgs } from 'node:util';
import { isProgram } from './lib/paths.mjs';
import { signRelease } from './lib/sign-release.mjs';
import { runProgram, Trouble } from './lib/trouble.mjs';
import { readPrivateKey } from './lib/update-keys.mjs';

const USAGE = 'npm run sign-update -- FOLDER --key FILE [--key FILE] [--version 1.2.3] [--minimum 1.0.0]';

/** @param {readonly string[]} args */
async function main(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { key: { type: 'string', multiple: true }, version: { type: 'string' }, minimum: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined || values.key === undefined)
    throw new Trouble('What is to be signed, and with which key?', USAGE);
  const signers = await Promise.all(values.key.map(readPrivateKey));
  const { version, minimum } = values;
  const wanted = { ...(version === undefined ? {} : { version }), ...(minimum === undefined ? {} : { minimum }) };
  const signed = await signRelease(path.resolve(folder), signers, wanted);
  process.stdout.write(`Dateline ${signed.version}, signed with ${signers.map(({ id }) => id).join(', ')}\n`);
  for (const file of signed.files) process.stdout.write(`  ${file}\n`);
}

if (isProgram(import.meta.url)) await runProgram(() => main(process.argv.slice(2)));
