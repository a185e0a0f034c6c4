/** Which lists of a Word document are counted, which have bullets, and what is printed before each item. */
import type { FlowItem } from '../office/flow';
import { numberAs } from '../office/number-label';
import { at, attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml';
import type { Numbering } from './styles';

/** Asked once for each paragraph, in the order of the text: it counts. @returns null for a number that is said to be none. */
export type NextItem = (numbering: Numbering) => FlowItem | null;

interface Level {
  readonly format: string;
  /** `%1.%2.` */
  readonly pattern: string;
  readonly start: number;
}

type Levels = ReadonlyMap<number, Level>;

const startOf = (element: XmlElement | undefined): number | null => {
  const start = Number(attributeOf(element, 'w:val') ?? Number.NaN);
  return Number.isInteger(start) && start >= 0 && start < 100_000 ? start : null;
};

const levelsOf = (list: XmlElement): Levels =>
  new Map(
    childrenOf(list, 'w:lvl').map((level) => [
      Number(attributeOf(level, 'w:ilvl') ?? 0),
      {
        format: attributeOf(childOf(level, 'w:numFmt'), 'w:val') ?? 'decimal',
        pattern: (attributeOf(childOf(level, 'w:lvlText'), 'w:val') ?? '').slice(0, 60),
        start: startOf(childOf(level, 'w:start')) ?? 1,
      },
    ]),
  );

interface CountedList {
  readonly levels: Levels;
  /** Shared by all lists of one abstract list: they count on from one another. */
  readonly counts: number[];
  /** Levels that begin anew where the list is first used. */
  readonly overrides: Map<number, number>;
}

const listsIn = (root: XmlElement | undefined): ReadonlyMap<string, CountedList> => {
  const shared = new Map(
    childrenOf(root, 'w:abstractNum').map((list) => [
      attributeOf(list, 'w:abstractNumId') ?? '',
      { levels: levelsOf(list), counts: [] as number[] },
    ]),
  );
  return new Map(
    childrenOf(root, 'w:num').flatMap((list) => {
      const kind = shared.get(attributeOf(childOf(list, 'w:abstractNumId'), 'w:val') ?? '');
      const overrides = childrenOf(list, 'w:lvlOverride').flatMap((override) => {
        const start = startOf(at(override, 'w:startOverride'));
        return start === null ? [] : [[Number(attributeOf(override, 'w:ilvl') ?? 0), start] as const];
      });
      const id = attributeOf(list, 'w:numId') ?? '';
      return kind === undefined ? [] : [[id, { ...kind, overrides: new Map(overrides) }] as const];
    }),
  );
};

/** Counts one item of a level; deeper levels begin anew below it. */
const count = ({ levels, counts, overrides }: CountedList, level: number): number => {
  for (const [overridden, start] of overrides) counts[overridden] = start - 1;
  overrides.clear();
  const start = levels.get(level)?.start ?? 1;
  const number = (counts[level] ?? start - 1) + 1;
  counts[level] = number;
  counts.length = level + 1;
  return number;
};

const labelOf = ({ levels, counts }: CountedList, pattern: string): string =>
  pattern.replace(/%(\d)/gu, (_, place: string) => {
    const level = levels.get(Number(place) - 1);
    return numberAs(level?.format ?? 'decimal', counts[Number(place) - 1] ?? level?.start ?? 1);
  });

/** @param root of `numbering.xml`; a document may have none. */
export const readNumberings = (root: XmlElement | undefined): NextItem => {
  const lists = listsIn(root);
  return ({ id, level }) => {
    const list = lists.get(id);
    const kind = list?.levels.get(level);
    if (list === undefined || kind === undefined || kind.format === 'none' || id === '0') return null;
    if (kind.format === 'bullet') return { level, ordered: false, number: null, label: '', goesOn: false };
    const number = count(list, level);
    return { level, ordered: true, number, label: labelOf(list, kind.pattern).trim(), goesOn: false };
  };
};
