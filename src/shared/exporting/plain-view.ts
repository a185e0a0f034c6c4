/** An article as the command line prints it with `--view plain`: stable plain strings for scripts and tests. */
import type { Content } from '../article/article';
import { textOf } from '../article/inline';
import { photosOf } from '../article/photos';
import { blockParagraphs } from './plain-blocks';

/** As docs and scripts know it; fields are added, never renamed. */
export interface PlainView {
  readonly headline: string;
  readonly dateline: { readonly at: string; readonly place: string | null } | null;
  readonly lead: string;
  /** Those of the photo slot, then those among the text. */
  readonly photos: readonly { readonly caption: string; readonly credit: string | null }[];
  /** One string a paragraph, subhead, quote, quote's speaker (`— name`), list item, or table row (cells parted by tabs). */
  readonly body: readonly string[];
  readonly endMark: boolean;
  readonly byline: readonly string[];
  readonly dropped: readonly string[];
}

/** What only the source of an import knows; a stored article ends with the layout's mark and has dropped nothing. */
export interface Provenance {
  readonly endMark: boolean;
  readonly dropped: readonly string[];
}

export const plainView = (content: Content, { endMark, dropped }: Provenance): PlainView => ({
  headline: textOf(content.headline),
  dateline: content.dateline && { at: content.dateline.at, place: content.dateline.place },
  lead: textOf(content.lead),
  photos: photosOf(content).map(({ caption, credit }) => ({
    caption: textOf(caption),
    credit: credit === '' ? null : credit,
  })),
  body: content.body.flatMap(blockParagraphs),
  endMark,
  byline: content.byline.map((author) => author.name),
  dropped: [...dropped],
});
