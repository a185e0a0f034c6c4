/** Cuts the text of the search box into words, quoted phrases and `name:value` filters; any text is one, finished or not. */
import { type FilterName, readFilterName } from './filter-names';

export interface WordsPart {
  readonly kind: 'words';
  readonly text: string;
  /** False where the text of the box ends in it and no quote closes it: it is still being typed. */
  readonly isFinished: boolean;
}

export interface FilterPart {
  readonly kind: 'filter';
  readonly name: FilterName;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export type QueryPart = WordsPart | FilterPart;

/** A word processor or an input method may have bent them. */
const QUOTED = /["“”„«»](?<inside>[^"“”„«»]*)(?<close>["“”„«»]?)/uy;
const CHUNK = /[^\s"“”„«»]+/uy;
const NAME = /^(?<name>[\p{L}\p{M}-]{1,40}):(?<value>.*)$/su;
const SPACE = /\s+/uy;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

interface Cut {
  readonly part: QueryPart;
  readonly end: number;
}

const cutQuoted = (text: string, at: number): Cut | null => {
  const match = matchAt(QUOTED, text, at);
  if (!match) return null;
  const isFinished = match.groups?.close !== '';
  return { part: { kind: 'words', text: match.groups?.inside ?? '', isFinished }, end: at + match[0].length };
};

/** A name that stands before a quote takes what is in it: `byline:"Lê Hạnh"`. */
const cutFilter = (text: string, at: number, chunk: string): Cut | null => {
  const { name = '', value = '' } = NAME.exec(chunk)?.groups ?? {};
  const filter = name === '' ? null : readFilterName(name);
  if (filter === null) return null;
  const afterChunk = at + chunk.length;
  const quoted = value === '' ? matchAt(QUOTED, text, afterChunk) : null;
  const end = afterChunk + (quoted?.[0].length ?? 0);
  return {
    part: { kind: 'filter', name: filter, value: (quoted?.groups?.inside ?? value).trim(), start: at, end },
    end,
  };
};

const cutChunk = (text: string, at: number): Cut | null => {
  const chunk = matchAt(CHUNK, text, at)?.[0];
  if (chunk === undefined) return null;
  const end = at + chunk.length;
  return cutFilter(text, at, chunk) ?? { part: { kind: 'words', text: chunk, isFinished: end < text.length }, end };
};

/** Total, and linear in the text. */
export const cutQuery = (text: string): readonly QueryPart[] => {
  const parts: QueryPart[] = [];
  let at = 0;
  while (at < text.length) {
    at += matchAt(SPACE, text, at)?.[0].length ?? 0;
    const cut = cutQuoted(text, at) ?? cutChunk(text, at);
    if (cut === null) break;
    parts.push(cut.part);
    at = cut.end;
  }
  return parts;
};
