/** What stands against an article's export: gaps to be filled in, errors by the rules of the house, an hour that has not come. */
import type { Article } from '../article/article';
import { check } from '../check/check';
import type { Finding } from '../check/finding';
import { houseOf, todayIn } from '../check/house';
import { manuscriptOf } from '../check/manuscript-of';
import { withoutLetStand } from '../check/standing';
import { TO_FILL } from '../check/to-fill';
import type { ExportFailure } from '../failures';
import type { HouseLayout } from '../layout/house-layout';
import type { Newsroom } from '../newsroom/newsroom';
import type { Obstacle } from './order';

/** What of a newsroom its rules go by. */
export type HouseRules = Pick<Newsroom, 'glossary' | 'styles' | 'passedOver'>;

const obstacleOf = ({ rule, slot, text, values = {}, variant, fix }: Finding): Obstacle => ({
  kind: rule === TO_FILL ? 'gap' : 'error',
  rule,
  slot,
  // A gap in the dateline's place is no passage's: the mark itself is among the values.
  text: text || `${values.text ?? ''}`,
  values,
  ...(variant === undefined ? {} : { variant }),
  ...(fix === undefined ? {} : { fix }),
});

const embargoOf = ({ embargo }: Article, now: Date): readonly Obstacle[] =>
  embargo === null || Date.parse(embargo) <= now.getTime()
    ? []
    : [{ kind: 'embargo', rule: '', slot: 'dateline', text: embargo, values: {} }];

/** In reading order, an embargo last. What a person has let stand, and what the newsroom passes over, does not stand in the way; a gap always does. */
export const obstaclesOf = (
  article: Article,
  layout: HouseLayout,
  newsroom: HouseRules,
  now: Date,
): readonly Obstacle[] => {
  const offset = article.dateline?.at.slice(-6) ?? layout.dateline.offset;
  const findings = check(manuscriptOf(article, layout), houseOf(layout, newsroom, todayIn(offset, now)));
  const heard = withoutLetStand(findings, { letStand: article.letStand, passedOver: newsroom.passedOver });
  return [...heard.filter(({ severity }) => severity === 'error').map(obstacleOf), ...embargoOf(article, now)];
};

/** Why an article is not exported where these stand against it; null where nothing does. */
export const refusalFor = (obstacles: readonly Obstacle[]): ExportFailure | null => {
  const has = (kind: Obstacle['kind']): boolean => obstacles.some((obstacle) => obstacle.kind === kind);
  if (has('gap')) return 'unfilled';
  if (has('error')) return 'house-errors';
  return has('embargo') ? 'embargoed' : null;
};

/** What the trail says where it goes out all the same. */
export const overriddenBy = (obstacles: readonly Obstacle[], reason: string) => {
  const isEmbargo = ({ kind }: Obstacle): boolean => kind === 'embargo';
  const acts = [
    ...(obstacles.every(isEmbargo) ? [] : (['checks-overridden'] as const)),
    ...(obstacles.some(isEmbargo) ? (['embargo-overridden'] as const) : []),
  ];
  return acts.map((act) => ({ act, note: reason }));
};
