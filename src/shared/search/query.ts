/** What a search asks for, read out of the text in the search box. */
import type { Status } from '../article/article';
import type { Days } from './read-days';
import type { TypedFilter } from './typed-filter';

export interface QueryWord {
  /** Without accents; never empty. */
  readonly term: string;
  /** With accents, the tone last. */
  readonly form: string;
  /** The form without its tone: what the beginning of a word must have to rank as typed. */
  readonly letters: string;
  /** Whether it is still being typed, so that any longer word fits. */
  readonly isPrefix: boolean;
  /** The same number with or without a leading zero, as in `7/3` and `07/03`; null elsewhere. */
  readonly otherTerm: string | null;
}

/** From typing; each list narrows as in `SearchFilters`, but a name fits where its words hold the typed ones side by side. */
export interface TypedNarrowing {
  readonly statuses: readonly Status[];
  /** Folded, as are places and tags. */
  readonly bylines: readonly string[];
  readonly places: readonly string[];
  readonly tags: readonly string[];
  readonly sections: readonly string[];
  readonly assignees: readonly string[];
  /** The days, by this machine's clock, in which it is to be handed in or may be published. */
  readonly deadline: Days | null;
  readonly embargo: Days | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Query {
  /** All must be found; the words of one group side by side and in this order. */
  readonly groups: readonly (readonly QueryWord[])[];
  /** Whether accents were typed: then what has the very same ones comes first. */
  readonly prefersMarks: boolean;
  readonly narrowing: TypedNarrowing;
  /** The filters as they stand in the text, for chips. */
  readonly filters: readonly TypedFilter[];
}
