/** Google Docs writes each level of a list as a list of its own, and says by a class which level it is. */
import type { List, ListItem } from '../../article/article';
import type { PageElement } from './page-node';

export interface GoogleLevel {
  /** The list that the level belongs to. */
  readonly id: string;
  /** From 0. */
  readonly level: number;
  readonly begins: boolean;
}

/** `lst-kix_qx7-1`, with `start` where it begins. @returns null for anybody else's list. */
export const googleLevel = ({ attributes }: PageElement): GoogleLevel | null => {
  const classes = (attributes.get('class') ?? '').split(/\s+/u);
  const [, id, level] =
    classes.map((name) => /^lst-kix_(\S{1,80})-(\d)$/u.exec(name)).find((match) => match !== null) ?? [];
  return id === undefined ? null : { id, level: Number(level), begins: classes.includes('start') };
};

const hang = (items: readonly ListItem[], list: List, level: number): readonly ListItem[] => {
  const last = items.at(-1);
  if (level === 0 || last === undefined) return [...items, ...list.items];
  const sublist = last.sublist === null ? list : { ...last.sublist, items: hang(last.sublist.items, list, level - 1) };
  return [...items.slice(0, -1), { ...last, sublist }];
};

/** The list with one more level, or with items after it. */
export const withLevel = (whole: List, list: List, level: number): List => ({
  ...whole,
  items: hang(whole.items, list, level),
});
