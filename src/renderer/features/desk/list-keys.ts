/** What the keys do in the list of articles: a table, without the list. */

export interface Keystroke {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

export type ListAction =
  /** To that stop; `extends`: everything on the way is chosen. */
  | { readonly is: 'go'; readonly to: number; readonly extends: boolean }
  | { readonly is: 'toggle' }
  | { readonly is: 'all' }
  | { readonly is: 'none' }
  | { readonly is: 'open' }
  /** To open it; where it is open, to write in it. */
  | { readonly is: 'enter' }
  | { readonly is: 'trash' }
  | { readonly is: 'menu' }
  | { readonly is: 'letter'; readonly letter: string };

const target = (key: string, at: number, stops: number, page: number): number | null => {
  const wanted: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: stops - 1,
  };
  const to = wanted[key];
  return to === undefined ? null : Math.min(stops - 1, Math.max(0, to));
};

const PLAIN: Readonly<Record<string, ListAction>> = {
  Enter: { is: 'enter' },
  Delete: { is: 'trash' },
  ContextMenu: { is: 'menu' },
  Escape: { is: 'none' },
};

const withControl = (key: string): ListAction | null => {
  if (key === ' ') return { is: 'toggle' };
  return key === 'a' || key === 'A' ? { is: 'all' } : null;
};

/** @param isSpelling whether letters have just been typed: then a space is one of them. */
const plain = ({ key, shift }: Keystroke, isSpelling: boolean): ListAction | null => {
  if (shift && key === 'F10') return { is: 'menu' };
  if (key === ' ' && !isSpelling) return { is: 'open' };
  if ([...key].length === 1) return { is: 'letter', letter: key };
  return shift ? null : (PLAIN[key] ?? null);
};

/** @param at the stop that has the focus. @param page how many stops a page is. */
export const listAction = (
  stroke: Keystroke,
  at: number,
  stops: number,
  page: number,
  isSpelling: boolean,
): ListAction | null => {
  if (stroke.alt || stops === 0) return null;
  const to = target(stroke.key, at, stops, page);
  if (to !== null) return { is: 'go', to, extends: stroke.shift };
  return stroke.ctrl ? withControl(stroke.key) : plain(stroke, isSpelling);
};
