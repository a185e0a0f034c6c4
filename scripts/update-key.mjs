// npm run update-key -- FILE [--add]: makes the pair of keys that updates are signed with and checked by; FILE is the private one and stays with whoever signs.

import path from 'node:path';
import { parseArgs } from 'node:util';
import { isProgram, projectRoot } from './lib/paths.mjs';
import { runProgram, Trouble } from './lib/trouble.mjs';
import { makeKeys } from './lib/update-keys.mjs';

const PUBLIC = path.join('resources', 'update-key.pub');

/** @param {readonly string[]} args */
async function main(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { add: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined)
    throw new Trouble(
      'Where is the private key to lie?',
      'npm run update-key -- FILE; keep FILE off every server, with a copy in a safe.',
    );
  const published = path.join(projectRoot, PUBLIC);
  const id = await makeKeys(path.resolve(file), published, values);
  process.stdout.write(
    `Key ${id}\n  private: ${path.resolve(file)}\n  public:  ${published}, goes into every package made from now on\n`,
  );
}

if (isProgram(import.meta.url)) await runProgram(() => main(process.argv.slice(2)));
