/** The package as the library wrote it, made the same for the same article: no hour of the export, no name by chance. */
import { unzip } from '../../bundle/unzip';
import { zipOf } from '../../bundle/zip-of';
import { STAND_IN } from './picture';

/** Of our own making: far above any article. */
const OWN_LIMITS = { entries: 20_000, entryBytes: 1_000_000_000, allBytes: 3_000_000_000 };

const DOCUMENT = 'word/document.xml';
const LINKS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';

/** Those with a name by chance; all others are counted. */
const CHANCE_ID = /(?<= Id=")rId(?!\d+")[a-z0-9_-]+(?=")/gu;
const USED_ID = /(?<= r:id=")rId[a-z0-9_-]+(?=")/gu;

type Texts = ReadonlyMap<string, string>;

/** Links are named by chance; here they are counted in the order in which they stand. */
const nameLinks = (texts: Texts): Texts => {
  const links = texts.get(LINKS) ?? '';
  const names = new Map((links.match(CHANCE_ID) ?? []).map((id, i) => [id, `rIdLink${i + 1}`]));
  const rename = (id: string): string => names.get(id) ?? id;
  return new Map([
    [DOCUMENT, (texts.get(DOCUMENT) ?? '').replace(USED_ID, rename)],
    [LINKS, links.replace(CHANCE_ID, rename)],
  ]);
};

/** As a part's name, or as what a relationship leads to inside the package; an address on the web stays what it is. */
const STAND_IN_NAME = new RegExp(`(?<=(?:^word/|Target=")media/[a-z]+\\d+\\.)${STAND_IN}(?=$|")`, 'gu');

/** WebP under the name it went in with would be taken for what it is not. */
const nameWebp = (text: string): string => text.replace(STAND_IN_NAME, 'webp');

const declareWebp = (types: string): string =>
  types.replace(`ContentType="image/${STAND_IN}" Extension="${STAND_IN}"`, 'ContentType="image/webp" Extension="webp"');

const settleTexts = (entries: ReadonlyMap<string, Uint8Array>): Texts => {
  const textOf = (name: string): string => Buffer.from(entries.get(name) ?? []).toString('utf8');
  const named = nameLinks(new Map([DOCUMENT, LINKS].map((name) => [name, textOf(name)])));
  return new Map([...named, [LINKS, nameWebp(named.get(LINKS) ?? '')], [TYPES, declareWebp(textOf(TYPES))]]);
};

/** What the package holds comes first, as its convention has it and as some readers expect. */
const RANK = [TYPES, '_rels/.rels', DOCUMENT];
const rank = (name: string): number => {
  const at = RANK.indexOf(name);
  return at === -1 ? RANK.length : at;
};

/** Pictures are packed already. */
const howToPack = (name: string): 'store' | 'deflate' => (name.startsWith('word/media/') ? 'store' : 'deflate');

export const settle = async (packed: Uint8Array): Promise<Uint8Array> => {
  const read = await unzip(packed, OWN_LIMITS);
  if (!read.ok) throw new Error(`the library wrote a package that cannot be read: ${read.reason}`);
  const texts = settleTexts(read.entries);
  const files = [...read.entries].map(([name, bytes]) => {
    const text = texts.get(name);
    return { name: nameWebp(name), bytes: text === undefined ? bytes : Buffer.from(text), how: howToPack(name) };
  });
  return zipOf(files.sort((a, b) => rank(a.name) - rank(b.name)));
};
