/** A Word document's archive: its parts, and what each part calls the others. */
import type { Archive } from '../archive/open-archive';
import { readXml } from '../xml/read-xml';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml';

export interface Relation {
  /** The last word of its type, e.g. `image`, `hyperlink`. */
  readonly type: string;
  /** A part's name in the archive, or an address. */
  readonly target: string;
  readonly isExternal: boolean;
}

export type Relations = ReadonlyMap<string, Relation>;

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** `../media/a.png` seen from `word/document.xml`; what leads out of the archive is no entry of it. */
const resolve = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};

export const readPart = async (archive: Archive, name: string): Promise<XmlElement | undefined> =>
  archive.has(name) ? readXml(await archive.read(name)) : undefined;

export const relationsOf = async (archive: Archive, part: string): Promise<Relations> => {
  const folder = folderOf(part);
  const root = await readPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`);
  return new Map(
    childrenOf(root, 'Relationship').map((relation) => {
      const target = attributeOf(relation, 'Target') ?? '';
      const isExternal = attributeOf(relation, 'TargetMode') === 'External';
      const type = (attributeOf(relation, 'Type') ?? '').split('/').at(-1) ?? '';
      return [
        attributeOf(relation, 'Id') ?? '',
        { type, target: isExternal ? target : resolve(folder, target), isExternal },
      ];
    }),
  );
};

export const targetsOf = (relations: Relations, type: string): readonly string[] =>
  [...relations.values()]
    .filter((relation) => relation.type === type && !relation.isExternal)
    .map(({ target }) => target);

/** The part that holds the text. */
export const mainPart = async (archive: Archive): Promise<string> =>
  targetsOf(await relationsOf(archive, ''), 'officeDocument')[0] ?? 'word/document.xml';

/** Whether an archive is a Word document. */
export const isDocx = (archive: Archive): boolean =>
  archive.has('word/document.xml') ||
  (archive.has('[Content_Types].xml') && archive.names.some((name) => /^word\/document\d*\.xml$/u.test(name)));
