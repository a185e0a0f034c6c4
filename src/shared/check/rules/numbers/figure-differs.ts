/** Headline, lead and body that state the same thing in different figures: `mở 7 lớp dạy nghề` above, `mở 8 lớp dạy nghề` below. */

import { groupBy } from '../../../group-by';
import type { Slip } from '../../finding';
import type { Manuscript, Passage } from '../../manuscript';
import type { ArticleRule } from '../../rule';
import { type Statement, statementsOf } from './statements';

const BODY_KINDS: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'item', 'quote']);

type Place = 'headline' | 'lead' | 'body';

const placeOf = ({ slot, kind }: Passage): Place | null => {
  if (slot === 'headline' || slot === 'lead') return slot;
  return slot === 'body' && BODY_KINDS.has(kind) ? 'body' : null;
};

type ByKey = ReadonlyMap<string, readonly Statement[]>;

const statedIn = ({ passages }: Manuscript, place: Place): ByKey =>
  groupBy(passages.filter((passage) => placeOf(passage) === place).flatMap(statementsOf), ({ key }) => key);

const valuesOf = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(statements.map((statement) => statement.value));

/** Where a place gives two values it counts parts, and nothing can be said. The body says much more: there the verb must be the same too. */
const differing = (above: readonly Statement[], below: readonly Statement[], inBody: boolean): Statement | null => {
  const [said] = above;
  const [again] = below;
  if (!said || !again || valuesOf(above).size !== 1 || valuesOf(below).size !== 1) return null;
  if (said.value === again.value || (inBody && said.verb !== again.verb)) return null;
  return again;
};

const compare = (above: ByKey, below: ByKey, where: Exclude<Place, 'body'>, inBody: boolean): readonly Slip[] =>
  [...above].flatMap(([key, statements]) => {
    const again = differing(statements, below.get(key) ?? [], inBody);
    if (!again) return [];
    const values = { text: again.text, other: statements[0]?.text ?? '' };
    return [again.reading.slip(again.start, again.end, { variant: where, values })];
  });

const without = (statements: ByKey, keys: ByKey): ByKey => new Map([...statements].filter(([key]) => !keys.has(key)));

const slipsIn = (manuscript: Manuscript): readonly Slip[] => {
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

export const figureDiffers: ArticleRule = {
  id: 'figure-differs',
  group: 'numbers',
  normal: 'warn',
  language: 'vi',
  reads: 'article',
  find: slipsIn,
};
