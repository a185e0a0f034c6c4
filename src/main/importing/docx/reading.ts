/** What the parts of a Word reader share while one document is read: its styles, its relations, and all that has to be told of it. */
import type { Note, PictureKey } from '#shared/importing/document';
import type { NextItem } from './numberings';
import type { Relations } from './package';
import type { Styles } from './styles';

export interface Reading {
  readonly styles: Styles;
  readonly nextItem: NextItem;
  readonly relations: Relations;
  readonly notes: Note[];
  /** Entries of the archive that the text shows. */
  readonly pictures: Set<PictureKey>;
  /** Footnotes and endnotes by kind and id, e.g. `footnote 2`. */
  readonly footnotes: ReadonlyMap<string, string>;
}

/** Word's notes say little where they hold no word. */
export const tell = (reading: Reading, kind: Note['kind'], text: string): void => {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words !== '') reading.notes.push({ kind, text: words });
};
