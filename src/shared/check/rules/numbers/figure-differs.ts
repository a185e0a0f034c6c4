/** Headline, lead and body that state the same thing in different figures: `mở 7 lớp dạy nghề` above, `mở 8 lớp dạy nghề` below. */

import { groupBy } from '../../../group-by';
import type { Slip } from '../../finding';
import type { Manuscript } from '../../manuscript';
import { sentencesOf } from '../../reading/sentences';
import type { ArticleRule } from '../../rule';
import { headlineDay } from './headline-day';
import { type Place, passagesAt } from './places';
import { type Statement, statementsOf } from './statements';
import { swappedDigits } from './swapped-digits';

type ByKey = ReadonlyMap<string, readonly Statement[]>;

/** What is told of another time, or of a part alone, is not the same thing told again. */
const APART =
  /(?<!\p{L})(?:riêng|trong khi|cùng kỳ|năm ngoái|trước đó|tương tự|(?:năm|tháng|quý|tuần|hôm|đợt|lần|vụ|nhiệm kỳ|giai đoạn) trước)(?!\p{L})/iu;

const isApart = ({ reading, start }: Statement): boolean => {
  const sentence = sentencesOf(reading.text).find(({ end }) => end > start);
  return APART.test(reading.text.slice(sentence?.start ?? 0, start));
};

const statedIn = (manuscript: Manuscript, place: Place): ByKey =>
  groupBy(passagesAt(manuscript, place).flatMap(statementsOf), ({ key }) => key);

const valuesOf = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(statements.map((statement) => statement.value));

/** Where a place gives two values it counts parts, and nothing can be said. The body says much more: there the verb must be the same too. */
const differing = (above: readonly Statement[], below: readonly Statement[], inBody: boolean): Statement | null => {
  const [said] = above;
  const [again] = below;
  if (!said || !again || valuesOf(above).size !== 1 || valuesOf(below).size !== 1) return null;
  if (said.value === again.value || (inBody && said.verb !== again.verb)) return null;
  return inBody && isApart(again) ? null : again;
};

const compare = (above: ByKey, below: ByKey, where: Exclude<Place, 'body'>, inBody: boolean): readonly Slip[] =>
  [...above].flatMap(([key, statements]) => {
    const again = differing(statements, below.get(key) ?? [], inBody);
    if (!again) return [];
    const values = { text: again.text, other: statements[0]?.text ?? '' };
    return [again.reading.slip(again.start, again.end, { variant: where, values })];
  });

const without = (statements: ByKey, keys: ByKey): ByKey => new Map([...statements].filter(([key]) => !keys.has(key)));

const statedOtherwise = (manuscript: Manuscript): readonly Slip[] => {
  const [headline, lead] = [statedIn(manuscript, 'headline'), statedIn(manuscript, 'lead')];
  if (headline.size === 0 && lead.size === 0) return [];
  const body = statedIn(manuscript, 'body');
  return [
    ...compare(headline, lead, 'headline', false),
    ...compare(lead, body, 'lead', true),
    // What the lead states too has been compared by way of it.
    ...compare(without(headline, lead), body, 'headline', true),
  ];
};

const touch = (one: Slip, other: Slip): boolean =>
  one.key === other.key && one.start < other.end && other.start < one.end;

const slipsIn = (manuscript: Manuscript): readonly Slip[] => {
  const stated = statedOtherwise(manuscript);
  const more = [...swappedDigits(manuscript), ...headlineDay(manuscript)];
  return [...stated, ...more.filter((slip) => !stated.some((told) => touch(told, slip)))];
};

export const figureDiffers: ArticleRule = {
  id: 'figure-differs',
  group: 'numbers',
  normal: 'warn',
  language: 'vi',
  reads: 'article',
  find: slipsIn,
};
