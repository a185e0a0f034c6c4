/** Which dash stands between words: the house's, or else the one that the text uses most. */
import type { Slip } from '../../finding';
import type { PassageKind } from '../../manuscript';
import { perPassage } from '../../reading/per-passage';
import type { ArticleRule } from '../../rule';
import { majority } from '../../text/majority';
import { slipsOf } from '../../text/slips-of';

/** With a space on either side; within words and numbers other dashes have other meanings. */
const PATTERN = /(?<=\S)[^\S\n](?<dash>[-–—])[^\S\n](?=\S)/gu;

/** Their dashes are the layout's. */
const NAMES: ReadonlySet<PassageKind> = new Set<PassageKind>(['byline', 'credit', 'attribution']);

const SIGNS = { hyphen: '-', en: '–' } as const;

const isDigit = (sign: string): boolean => /\d/u.test(sign);

/** From one figure to another: a sign of its own, even where words are joined by another one. */
const isRange = (text: string, start: number, end: number): boolean =>
  isDigit(text.charAt(start - 1)) && isDigit(text.charAt(end));

interface Found {
  readonly slip: Slip;
  readonly dash: string;
}

const dashesIn = perPassage((passage): readonly Found[] =>
  slipsOf(passage, PATTERN, ({ index, 0: found, groups = {} }) =>
    isRange(passage.text, index, index + found.length) ? null : { values: { found: groups.dash ?? '' } },
  ).map((slip) => ({
    slip,
    dash: passage.text.charAt(slip.start + 1),
  })),
);

export const dash: ArticleRule = {
  id: 'dash',
  group: 'typography',
  normal: 'warn',
  reads: 'article',
  find: ({ passages }, { style }) => {
    const found = passages.filter(({ kind }) => !NAMES.has(kind)).flatMap(dashesIn);
    const wanted = style.dash === 'any' ? majority(found.map((one) => one.dash)) : SIGNS[style.dash];
    if (wanted === null) return [];
    return found
      .filter((one) => one.dash !== wanted)
      .map(({ slip }) => ({ ...slip, values: { ...slip.values, wanted }, fix: ` ${wanted} ` }));
  },
  examples: [
    {
      wrong: 'Kinh tế - xã hội ổn định, quốc phòng - an ninh giữ vững, văn hóa – thể thao khởi sắc.',
      right: 'Kinh tế - xã hội ổn định, quốc phòng - an ninh giữ vững, văn hóa - thể thao khởi sắc.',
    },
  ],
};
