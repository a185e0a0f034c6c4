/** A paragraph of the body that ends without a full stop. */
import type { Slip } from '../../finding';
import type { Passage } from '../../manuscript';
import type { ArticleRule } from '../../rule';
import { wordStart } from '../../text/word-around';

const WORD_AT_END = /[\p{L}\p{M}\d%²³)]$/u;

/** What ends with a name: `Ảnh: Thu Hà`, `(Theo đài tỉnh)` after the stop, the scorers of a match. */
const SIGNED =
  /(?<!\p{L})(?:ảnh|nguồn|clip|video|đồ họa|minh họa|thiết kế):\s?(?:[^.!?:]|\.(?=\S)){1,60}$|[.!?…][”"]?\s?\([^()]{1,80}\)$|\(\d{1,3}(?:\+\d{1,2})?['’′][^()]{0,20}\)$/iu;

const REACH = 100;

/** Shorter ones may be a line set apart: a name, a question, a title. */
const SENTENCE_WORDS = 12;

/** A list, a table or a picture may follow a line that only leads to it. */
const goesOn = (next: Passage | undefined): boolean =>
  next !== undefined && next.slot === 'body' && next.kind !== 'paragraph' && next.kind !== 'subhead';

const isSentence = (text: string): boolean => text.split(/\s+/u).length >= SENTENCE_WORDS;

const missingAt = ({ key, slot, text }: Passage): Slip => {
  const end = text.length;
  // A bracket or sign at the end is no word: then it alone is shown.
  const start = Math.min(wordStart(text, end), end - 1);
  return { key, slot, start, end, fix: `${text.slice(start)}.` };
};

export const finalStop: ArticleRule = {
  id: 'final-stop',
  group: 'typography',
  normal: 'warn',
  reads: 'article',
  find: ({ passages, layout }) => {
    const body = passages.filter(({ slot }) => slot === 'body');
    return body.flatMap((passage, i) => {
      const { kind, text } = passage;
      // The last one has the layout's end mark.
      const isClosed = layout.endMark !== null && i === body.length - 1;
      if (kind !== 'paragraph' || isClosed || goesOn(body[i + 1])) return [];
      return WORD_AT_END.test(text) && isSentence(text) && !SIGNED.test(text.slice(-REACH)) ? [missingAt(passage)] : [];
    });
  },
};
