// What electron-builder orders of its packing tool fpm for Linux, read from the tool's arguments; and the Debian control file of such an order.

import { Trouble } from './trouble.mjs';

/**
 * @typedef {{ from: string, to: string }} Placed from is a file, or a folder named with a slash at its end, whose contents are meant
 * @typedef {{
 *   type: string, file: string, name: string, version: string, architecture: string, maintainer: string, homepage: string,
 *   description: string, section: string, priority: string, compression: string,
 *   depends: readonly string[], recommends: readonly string[],
 *   scripts: Readonly<Record<string, string>>, files: readonly Placed[],
 * }} Order scripts are maintainer scripts: Debian's name for each and the file that it lies in
 */

const SWITCHES = new Set(['--force', '--debug']);

/** What stands here and nowhere else in Order is known and of no use in a Debian package. */
const VALUED = new Set([
  '-s', '-t', '-d', '--log', '--architecture', '--after-install', '--after-remove', '--category', '--deb-compression', '--deb-priority',
  '--deb-recommends', '--description', '--iteration', '--license', '--maintainer', '--name', '--package', '--url', '--vendor', '--version',
]); // biome-ignore format: a list of names

/**
 * @param {readonly string[]} argv
 * @returns {Order}
 * @throws {Trouble} where an argument is not known: a package that leaves out what was ordered would be a wrong one
 */
export function readOrder(argv) {
  const { options, files } = split(argv);
  /** @param {string} name @param {string} [otherwise] */
  const one = (name, otherwise) => {
    const value = options.get(name)?.at(-1) ?? otherwise;
    if (value === undefined) throw new Trouble(`The order for a package lacks ${name}.`);
    return value;
  };
  return {
    type: one('-t'),
    file: one('--package'),
    name: one('--name'),
    version: [one('--version'), ...(options.get('--iteration') ?? [])].join('-'),
    architecture: one('--architecture'),
    maintainer: one('--maintainer'),
    homepage: one('--url'),
    description: one('--description'),
    section: one('--category', 'misc'),
    priority: one('--deb-priority', 'optional'),
    compression: one('--deb-compression', 'gz'),
    depends: options.get('-d') ?? [],
    recommends: options.get('--deb-recommends') ?? [],
    scripts: { postinst: one('--after-install'), postrm: one('--after-remove') },
    files: files.map(placed),
  };
}

/**
 * @param {readonly string[]} argv
 * @returns {{ options: Map<string, string[]>, files: string[] }}
 */
function split(argv) {
  /** @type {Map<string, string[]>} */
  const options = new Map();
  const files = [];
  const rest = argv[Symbol.iterator]();
  for (const argument of rest) {
    if (SWITCHES.has(argument)) continue;
    if (VALUED.has(argument)) options.set(argument, [...(options.get(argument) ?? []), String(rest.next().value)]);
    else if (argument.startsWith('-'))
      throw new Trouble(`The order for a package has an argument that is not known: ${argument}`);
    else files.push(argument);
  }
  return { options, files };
}

/**
 * @param {string} text FROM=TO
 * @returns {Placed}
 */
function placed(text) {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new Trouble(`The order for a package does not say where this file goes: ${text}`);
  return { from: text.slice(0, at), to: text.slice(at + 1) };
}

/**
 * @param {Order} order
 * @param {number} installedSize in KiB
 * @returns {string}
 */
export function controlText(order, installedSize) {
  const fields = [
    ['Package', order.name],
    ['Version', order.version],
    ['Architecture', order.architecture],
    ['Maintainer', order.maintainer],
    ['Installed-Size', String(installedSize)],
    ['Depends', order.depends.join(', ')],
    ['Recommends', order.recommends.join(', ')],
    ['Section', order.section],
    ['Priority', order.priority],
    ['Homepage', order.homepage],
    ['Description', descriptionField(order.description)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([field, value]) => `${field}: ${value}\n`);
  return lines.join('');
}

/**
 * The first line is the synopsis; each further one begins with a space, an empty one is a full stop.
 * @param {string} text
 */
function descriptionField(text) {
  const [synopsis = '', ...more] = text.split('\n').map((line) => line.trim());
  const lines = more.flatMap((line) => (line === '' ? ['.'] : wrapped(line)));
  return [synopsis, ...lines.map((line) => ` ${line}`)].join('\n');
}

/**
 * Terminals have 80 columns.
 * @param {string} line
 * @returns {string[]}
 */
function wrapped(line) {
  return (line.match(/\S.{0,74}\S(?=\s|$)|\S+/g) ?? []).map((part) => part.trim());
}
