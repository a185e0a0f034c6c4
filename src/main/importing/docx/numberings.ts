/** Which lists of a Word document are counted and which have bullets. */
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml';
import type { Numbering } from './styles';

/** @returns null for a number that is said to be none. */
export type IsOrdered = (numbering: Numbering) => boolean | null;

const formatsOf = (list: XmlElement): ReadonlyMap<number, string> =>
  new Map(
    childrenOf(list, 'w:lvl').map((level) => [
      Number(attributeOf(level, 'w:ilvl') ?? 0),
      attributeOf(childOf(level, 'w:numFmt'), 'w:val') ?? 'decimal',
    ]),
  );

/** @param root of `numbering.xml`; a document may have none. */
export const readNumberings = (root: XmlElement | undefined): IsOrdered => {
  const kinds = new Map(
    childrenOf(root, 'w:abstractNum').map(
      (list) => [attributeOf(list, 'w:abstractNumId') ?? '', formatsOf(list)] as const,
    ),
  );
  const lists = new Map(
    childrenOf(root, 'w:num').map(
      (list) =>
        [attributeOf(list, 'w:numId') ?? '', attributeOf(childOf(list, 'w:abstractNumId'), 'w:val') ?? ''] as const,
    ),
  );
  return ({ id, level }) => {
    const format = kinds.get(lists.get(id) ?? '')?.get(level);
    if (format === undefined || format === 'none' || id === '0') return null;
    return format !== 'bullet';
  };
};
