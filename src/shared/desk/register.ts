/** Every summary by its article's id, as a value: a hundred thousand of them, of which one is renewed without copying the others. */
import type { ArticleId } from '../article/identity';
import type { Summary } from '../article/summary';

/** So few that looking through them is quicker than any order. */
type Drawer = readonly Summary[];

export interface Register {
  readonly size: number;
  readonly drawers: readonly (Drawer | undefined)[];
}

/** A power of two: an id's last characters, which are random, name its drawer. */
const DRAWERS = 4_096;

/** Digits are 48 and up, letters 65 and up: all are told apart, few share a number. */
const digitAt = (id: ArticleId, at: number): number => {
  const code = id.charCodeAt(at);
  return code < 65 ? code - 48 : code - 55;
};

const drawerOf = (id: ArticleId): number =>
  ((digitAt(id, 23) << 10) ^ (digitAt(id, 24) << 5) ^ digitAt(id, 25)) & (DRAWERS - 1);

export const EMPTY_REGISTER: Register = { size: 0, drawers: new Array<Drawer | undefined>(DRAWERS).fill(undefined) };

export const lookUp = ({ drawers }: Register, id: ArticleId): Summary | undefined =>
  drawers[drawerOf(id)]?.find((summary) => summary.id === id);

const without = (drawer: Drawer | undefined, id: ArticleId): Summary[] =>
  (drawer ?? []).filter((summary) => summary.id !== id);

/** Each drawer is copied once, however many of its articles are renewed. @param fresh of each article one summary. */
export const enter = (register: Register, fresh: readonly Summary[]): Register => {
  const drawers = [...register.drawers];
  const copies = new Map<number, Summary[]>();
  let { size } = register;
  for (const summary of fresh) {
    const number = drawerOf(summary.id);
    const drawer = copies.get(number) ?? [...(drawers[number] ?? [])];
    copies.set(number, drawer);
    drawers[number] = drawer;
    const at = drawer.findIndex(({ id }) => id === summary.id);
    if (at === -1) {
      drawer.push(summary);
      size += 1;
    } else drawer[at] = summary;
  }
  return { size, drawers };
};

export const strike = (register: Register, ids: readonly ArticleId[]): Register => {
  const drawers = [...register.drawers];
  let { size } = register;
  for (const id of ids) {
    const number = drawerOf(id);
    const drawer = without(drawers[number], id);
    size -= (drawers[number]?.length ?? 0) - drawer.length;
    drawers[number] = drawer;
  }
  return { size, drawers };
};
