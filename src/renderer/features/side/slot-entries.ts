/** The article held against its layout: which slots are filled, which are empty, which run long. */
import type { Block, Content, Inline, Photo } from '#shared/article/article';
import { EMPTY_CONTENT } from '#shared/article/article';
import { printByline } from '#shared/article/byline';
import { textOf } from '#shared/article/inline';
import { photosOf } from '#shared/article/photos';
import { type Counts, countContent } from '#shared/article/words';
import { formatDateline } from '#shared/layout/format-dateline';
import type { HouseLayout, SlotName, SlotRule } from '#shared/layout/house-layout';
import type { Language } from '#shared/settings';

export interface SlotEntry {
  readonly slot: SlotName;
  readonly label: string;
  readonly required: boolean;
  readonly state: 'filled' | 'empty' | 'long';
  /** What the slot holds, as far as one line shows it. */
  readonly gist:
    | { readonly is: 'text'; readonly text: string }
    | { readonly is: 'counts'; readonly counts: Counts; readonly limit: number | null }
    | ({ readonly is: 'photos' } & PhotoCount)
    | null;
}

const countInline = (text: Inline): Counts => countContent({ ...EMPTY_CONTENT, headline: text });
const countBody = (body: readonly Block[]): Counts => countContent({ ...EMPTY_CONTENT, body });

const textGist = (text: string): SlotEntry['gist'] => (text === '' ? null : { is: 'text', text });

const countsGist = (counts: Counts, rule: SlotRule): SlotEntry['gist'] =>
  counts.characters === 0 ? null : { is: 'counts', counts, limit: rule.maxCharacters ?? null };

export interface PhotoCount {
  readonly photos: number;
  /** Those of which only the caption is known. */
  readonly missing: number;
}

const countPhotosIn = (photos: readonly Photo[]): PhotoCount => ({
  photos: photos.length,
  missing: photos.filter(({ asset }) => asset === null).length,
});

/** Of the whole article, in their slot and among the text. */
export const countPhotos = (content: Content): PhotoCount => countPhotosIn(photosOf(content));

const photosGist = (photos: readonly Photo[]): SlotEntry['gist'] =>
  photos.length === 0 ? null : { is: 'photos', ...countPhotosIn(photos) };

const gistOf = (rule: SlotRule, content: Content, layout: HouseLayout): SlotEntry['gist'] => {
  switch (rule.slot) {
    case 'dateline':
      return content.dateline === null ? null : textGist(formatDateline(content.dateline, layout));
    case 'headline':
    case 'lead':
      return countsGist(countInline(content[rule.slot]), rule);
    case 'photo':
      return photosGist(content.photos);
    case 'body':
      // A body of pictures without captions has no words, and is not empty.
      return countsGist(countBody(content.body), rule) ?? photosGist(photosOf({ ...content, photos: [] }));
    case 'byline':
      return textGist(printByline(content.byline, layout.byline.separator));
  }
};

const stateOf = (gist: SlotEntry['gist']): SlotEntry['state'] => {
  if (gist === null) return 'empty';
  return gist.is === 'counts' && gist.limit !== null && gist.counts.characters > gist.limit ? 'long' : 'filled';
};

/** One entry a slot, in the layout's order. */
export const outlineOf = (content: Content, layout: HouseLayout, language: Language): readonly SlotEntry[] =>
  layout.slots.map((rule) => {
    const gist = gistOf(rule, content, layout);
    return { slot: rule.slot, label: rule.label[language], required: rule.required, state: stateOf(gist), gist };
  });

/** The headline as one line, for the window's title. */
export const headlineOf = (content: Content): string => textOf(content.headline);
