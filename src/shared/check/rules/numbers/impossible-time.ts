/** A time of day that no clock shows: `lúc 25 giờ`, `10h75`. Hours that are counted (`trong 48h`) are not times of day. */
import type { Passage } from '../../manuscript';
import { readPassage } from '../../reading/read-passage';
import type { PassageRule } from '../../rule';

/** Begins with the hour's figures, which are looked for fastest. */
const TIME =
  /(?<hour>\d{1,2})(?<sign>\s?(?:h|g|giờ|:))(?:\s?(?<minute>\d{2})(?=['’]|p|\s?phút|[^\p{L}\d:.,/]|[.,:](?!\d)|$))?(?![\p{L}\d])/giu;
/** Cheap to try, and not met in most texts. */
const MAYBE = /\d\s?(?:h|g|:)/iu;
const PART_OF_MORE = /[\p{L}\d:,./-]$/u;
const SAID = /(?<!\p{L})(?:lúc|hồi)\s$/iu;
const REACH = 5;

interface Time {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** With `lúc` before it an hour is one of the day; otherwise it may be counted. */
  readonly said: boolean;
  readonly hour: number;
  readonly minute: number;
  readonly colon: boolean;
}

const timesIn = (text: string): readonly Time[] =>
  [...text.matchAll(TIME)].flatMap((match) => {
    const { hour, minute = '0', sign = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    if (PART_OF_MORE.test(before)) return [];
    const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
    return [
      { ...span, said: SAID.test(before), hour: Number(hour), minute: Number(minute), colon: sign.includes(':') },
    ];
  });

/** Without `lúc` only minutes beyond the hour tell, and with a colon not even they: `10:75` may be a score. */
const isImpossible = ({ said, hour, minute, colon }: Time): boolean =>
  (said || !colon) && (minute > 59 || (said && hour > 24));

const slipsIn = (passage: Passage) => {
  const reading = readPassage(passage);
  if (!MAYBE.test(reading.text)) return [];
  return timesIn(reading.text)
    .filter(isImpossible)
    .map(({ start, end, text }) => reading.slip(start, end, { values: { time: text } }));
};

export const impossibleTime: PassageRule = {
  id: 'impossible-time',
  group: 'numbers',
  normal: 'error',
  language: 'vi',
  reads: 'passage',
  find: slipsIn,
  examples: [{ wrong: 'Phà rời bến lúc 10h75.', right: 'Phà rời bến lúc 10h15.' }],
};
