/** What the head of an RTF says: its fonts and its styles by number. */

export interface FontEntry {
  name: string;
  charset: number | null;
}

/** A style's own look is no stress of the writer's. */
export interface StyleEntry {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface Head {
  readonly fonts: Map<number, FontEntry>;
  readonly styles: Map<number, StyleEntry>;
  page: number;
  defaultFont: number;
}

export const newHead = (): Head => ({ fonts: new Map(), styles: new Map(), page: 1252, defaultFont: 0 });

/** A name in the head ends with a semicolon. */
export const cleanName = (text: string): string => text.replace(/;[\s\S]*$/u, '').trim();
