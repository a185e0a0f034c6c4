/** For each form of a word the articles that have it, how heavily, and at which places. */
import { type ByteLists, createByteLists, type Packed } from './byte-lists';

/** A form in one article. */
export interface Occurrence {
  /** Summed over the fields it stands in. */
  weight: number;
  /** Ascending. */
  readonly places: number[];
}

export interface PostingsImage {
  readonly articles: Packed;
  readonly places: Packed;
}

/** The first `length` of each: articles, and the place in that article. */
export interface FormPlaces {
  readonly docs: Int32Array;
  readonly places: Int32Array;
  readonly length: number;
}

export interface Postings {
  /** @param doc above every one added before */
  add(doc: number, occurrences: ReadonlyMap<number, Occurrence>): void;
  /** Adds to each article's sum how heavily it has the form. */
  sum(form: number, factor: number, sums: Float32Array): void;
  /** Every place of the form in the articles that are wanted; what is handed out holds until the next call alone. */
  places(form: number, wanted: Uint8Array): FormPlaces;
  /** How much of all places is the form's, about: 1 is all, or as many as a small library has. */
  share(form: number): number;
  fresh(): number;
  pack(): PostingsImage;
}

/** Articles as distances from the one before, doubled; odd where a weight other than 1 follows. */
const pushArticle = (lists: ByteLists, form: number, distance: number, weight: number): void => {
  lists.push(form, distance * 2 + (weight === 1 ? 0 : 1));
  if (weight !== 1) lists.push(form, weight);
};

/** Places as distances, doubled; the last of an article is odd. */
const pushPlaces = (lists: ByteLists, form: number, places: readonly number[]): void => {
  let before = 0;
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? 0;
    lists.push(form, (place - before) * 2 + (i === places.length - 1 ? 1 : 0));
    before = place;
  }
};

/** Bytes of places: those of a thousand articles. */
const SMALL = 1_000_000;

const roomFor = (length: number) => ({ docs: new Int32Array(length), places: new Int32Array(length) });

/** @param lastDocs of each form, so that what comes later follows what is packed without reading it; it is written on */
export const createPostings = (saved: PostingsImage | null, lastDocs: number[]): Postings => {
  const articles = createByteLists(saved?.articles);
  const places = createByteLists(saved?.places);
  let room = roomFor(1_024);
  return {
    add: (doc, occurrences) => {
      for (const [form, { weight, places: at }] of occurrences) {
        pushArticle(articles, form, doc - (lastDocs[form] ?? -1), weight);
        pushPlaces(places, form, at);
        while (lastDocs.length <= form) lastDocs.push(-1);
        lastDocs[form] = doc;
      }
    },
    sum: (form, factor, sums) => {
      const steps = articles.read(form);
      let doc = -1;
      for (let i = 0; i < steps.length; i += 1) {
        const step = steps[i] ?? 0;
        doc += step >>> 1;
        if (step & 1) i += 1;
        sums[doc] = (sums[doc] ?? 0) + factor * (step & 1 ? (steps[i] ?? 0) : 1);
      }
    },
    places: (form, wanted) => {
      const steps = articles.read(form);
      const distances = places.read(form);
      if (room.docs.length < distances.length) room = roomFor(distances.length * 2);
      const { docs, places: at } = room;
      let [doc, nth, length] = [-1, 0, 0];
      for (let i = 0; i < steps.length; i += 1) {
        const step = steps[i] ?? 0;
        doc += step >>> 1;
        if (step & 1) i += 1;
        const isWanted = wanted[doc] === 1;
        for (let place = 0, isLast = false; !isLast && nth < distances.length; nth += 1) {
          const distance = distances[nth] ?? 0;
          place += distance >>> 1;
          isLast = (distance & 1) === 1;
          if (!isWanted) continue;
          docs[length] = doc;
          at[length] = place;
          length += 1;
        }
      }
      return { docs, places: at, length };
    },
    share: (form) => places.size(form) / Math.max(SMALL, places.total()),
    fresh: () => articles.fresh() + places.fresh(),
    pack: () => ({ articles: articles.pack(), places: places.pack() }),
  };
};
