/** A newspaper prints no footnotes: their words are left out at the article's end, where a person can take them back. */
import { plain } from '#shared/article/inline';
import type { Note, ReadBlock } from '#shared/importing/document';

export const footnotesIn = (notes: readonly Note[]): readonly ReadBlock[] =>
  notes
    .filter(({ kind }) => kind === 'footnote')
    .map(({ text }) => ({ block: { type: 'paragraph', text: plain(text) }, hint: 'furniture', pictures: [] }));
