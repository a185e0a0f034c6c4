/** Quotations that run over several passages: what opens in one is closed in another, and neither is alone. */
import type { Passage } from '../../manuscript';

/** A sign without a partner in its own passage. */
export interface Sign {
  readonly sign: string;
  readonly at: number;
}

export type AloneIn = (passage: Passage) => readonly Sign[];

/** No line of verse is longer. */
const VERSE = 60;
const STANZAS = 24;

const signsOf = (passage: Passage, aloneIn: AloneIn): string =>
  aloneIn(passage)
    .map(({ sign }) => sign)
    .join('');

/** Verse is typed a line a paragraph: its first one opens the quotation and its last one closes it. -1 where no verse is quoted. */
const verseEnd = (passages: readonly Passage[], first: number, aloneIn: AloneIn): number => {
  for (let i = first; i < first + STANZAS; i += 1) {
    const line = passages[i];
    if (!line || line.text.length > VERSE) return -1;
    const signs = signsOf(line, aloneIn);
    if (i > first && signs === '”') return i;
    if (signs !== (i === first ? '“' : '')) return -1;
  }
  return -1;
};

/** Speech that goes on past a paragraph seldom has more of them. */
const PARAGRAPHS = 5;
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
]);
/** It begins the paragraph or follows `nói:`. */
const OPENS = /(?:^|:)\s*$/u;
/** `, bà Bảy nói.` after the last words: they end here, and the closing mark is missing. */
const TOLD =
  /,\s[^,.]{1,60}(?:nói|kể|cho biết|cho hay|chia sẻ|nhấn mạnh|khẳng định|tâm sự|bày tỏ|nhận định|đề nghị|phát biểu)[^,.]{0,30}[.…]?$/u;
/** Nothing but signs after the closing one. */
const LAST = /^[.,;!?…)\s]*$/u;

const opensSpeech = ({ text }: Passage, signs: readonly Sign[]): Sign | null => {
  const [only, other] = signs;
  if (!only || other || !CLOSES.has(only.sign)) return null;
  return OPENS.test(text.slice(0, only.at)) && !TOLD.test(text) ? only : null;
};

const closesSpeech = ({ text }: Passage, signs: readonly Sign[], wanted: string): boolean => {
  const [only, other] = signs;
  return only?.sign === wanted && !other && LAST.test(text.slice(only.at + 1));
};

/** Where the speech that begins in `first` ends, when it goes on over the paragraphs between; -1 where it does not. */
const speechEnd = (passages: readonly Passage[], first: number, aloneIn: AloneIn): number => {
  const from = passages[first];
  const opening = from?.kind === 'paragraph' ? opensSpeech(from, aloneIn(from)) : null;
  const wanted = opening && CLOSES.get(opening.sign);
  if (!wanted) return -1;
  for (let i = first + 1; i < first + PARAGRAPHS; i += 1) {
    const passage = passages[i];
    if (passage?.kind !== 'paragraph') return -1;
    const signs = aloneIn(passage);
    if (closesSpeech(passage, signs, wanted)) return i;
    if (signs.length > 0) return -1;
  }
  return -1;
};

/** The passages in which a quotation of verse or of several paragraphs begins or ends. */
export const quotedEdges = (passages: readonly Passage[], aloneIn: AloneIn): ReadonlySet<number> => {
  const edges = new Set<number>();
  passages.forEach((passage, i) => {
    if (edges.has(i) || aloneIn(passage).length === 0) return;
    const end = Math.max(verseEnd(passages, i, aloneIn), speechEnd(passages, i, aloneIn));
    if (end >= 0) edges.add(i).add(end);
  });
  return edges;
};
