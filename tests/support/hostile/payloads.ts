/**
 * Texts that would run a program or call home wherever they were taken for markup: our own, one or more for each class that public cheat
 * sheets name. In each of them `HIT` stands for a call that is counted, and `HOST` for a server whose visitors are counted.
 */
import { ELEMENTS } from './payload-elements';
import { NEWCOMERS } from './payload-newcomers';
import { TRICKS } from './payload-tricks';

export interface Payload {
  /** From 1; the call and the address both carry it. */
  readonly number: number;
  /** What kind of attack it is. */
  readonly is: string;
  readonly text: string;
}

/** By kind of attack. */
export type Corpus = Readonly<Record<string, readonly string[]>>;

const ALL: readonly (readonly [string, string])[] = Object.entries({ ...ELEMENTS, ...TRICKS, ...NEWCOMERS }).flatMap(
  ([is, texts]) => texts.map((text) => [is, text] as const),
);

/** @param host with its port, e.g. `127.0.0.1:8000` */
export const payloads = (host: string): readonly Payload[] =>
  ALL.map(([is, text], index) => ({
    number: index + 1,
    is,
    text: text.replaceAll('HIT', `__hit(${index + 1})`).replaceAll('HOST', `${host}/${index + 1}`),
  }));
