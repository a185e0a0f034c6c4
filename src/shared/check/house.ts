/** The house that an article is checked for: the program's own choices, the layout's and the newsroom's, laid over one another. */
import type { HouseLayout } from '../layout/house-layout';
import { ruleOf } from '../layout/house-layout';
import type { Newsroom } from '../newsroom/newsroom';
import type { HouseStyle, Loudness } from './house-style';
import type { ChosenStyle, House, Rule } from './rule';

/** What a check goes by: plain data, so that it may be sent to a worker. */
export interface HouseInForce extends House {
  /** By rule's id; a rule that is not named speaks as it normally does. */
  readonly loudness: Readonly<Record<string, Loudness>>;
}

/** Of a house that has chosen nothing. Lengths are in characters. */
const STYLE: ChosenStyle = {
  tones: 'any',
  dash: 'any',
  quotes: 'any',
  headline: { min: 12, max: 120 },
  lead: { min: 30, max: 500 },
};

const lay = (under: ChosenStyle, over: HouseStyle): ChosenStyle => ({
  tones: over.tones ?? under.tones,
  dash: over.dash ?? under.dash,
  quotes: over.quotes ?? under.quotes,
  headline: { ...under.headline, ...over.headline },
  lead: { ...under.lead, ...over.lead },
});

/** Where the layout's counter starts to warn, the check does too. */
const limitsOf = (layout: HouseLayout): HouseStyle => {
  const limit = (slot: 'headline' | 'lead') => {
    const max = ruleOf(layout, slot)?.maxCharacters;
    return max === undefined ? {} : { max };
  };
  return { headline: limit('headline'), lead: limit('lead') };
};

/**
 * @param newsroom the part of it that checks ask for.
 * @param today YYYY-MM-DD in the dateline's offset, see `todayIn`.
 */
export const houseOf = (
  layout: HouseLayout,
  newsroom: Pick<Newsroom, 'glossary' | 'styles'>,
  today: string,
): HouseInForce => {
  const own = newsroom.styles[layout.id] ?? {};
  const styles = [limitsOf(layout), layout.style ?? {}, own];
  return {
    style: styles.reduce(lay, STYLE),
    glossary: newsroom.glossary,
    today,
    loudness: { ...layout.style?.rules, ...own.rules },
  };
};

export const loudnessOf = (rule: Pick<Rule, 'id' | 'normal' | 'isFixed'>, { loudness }: HouseInForce): Loudness =>
  rule.isFixed ? rule.normal : (loudness[rule.id] ?? rule.normal);

const MINUTE = 60_000;

/** The day it is where clocks have this offset (`+07:00`): just after midnight a neighbour's day is another one. */
export const todayIn = (offset: string, now: Date): string => {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const ahead = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
  return new Date(now.getTime() + ahead * MINUTE).toISOString().slice(0, 10);
};
