/** The two texts side by side in one: what came and went, slot by slot; worked out when nothing more urgent is to be drawn. */
import { Minus, Plus } from 'lucide-react';
import { type JSX, memo, useDeferredValue, useMemo } from 'react';
import type { Content } from '#shared/article/article';
import { compareContents } from '#shared/history/compare';
import { isAlike } from '#shared/history/compare-desk';
import type { Comparison, SlotComparison } from '#shared/history/comparison';
import { type HouseLayout, ruleOf, type SlotName } from '#shared/layout/house-layout';
import { useWords } from '../../i18n/words';
import { ComparedDesk } from './compared-desk';
import { ComparedSlot } from './compared-slot';
import styles from './compared-text.module.css';
import { differenceSaid } from './entry-words';
import type { Against } from './history';
import { type Part, slotsApart } from './parts';
import type { Sides } from './sides';

export type ReadySides = Extract<Sides, { readonly is: 'ready' }>;

export interface ComparedTextProps {
  readonly sides: ReadySides;
  readonly present: Content;
  readonly layout: HouseLayout;
  readonly against: Against;
  /** Whether no revision was kept before this one. */
  readonly isFirst: boolean;
  /** Names the revision: `10:41`. */
  readonly time: string;
  readonly refusal: string | null;
  readonly onRestore: (part: Part) => void;
}

type WordsProps = Pick<ComparedTextProps, 'against' | 'isFirst' | 'time'> & { readonly comparison: Comparison };

const Summary = ({ comparison, against, isFirst }: WordsProps): string => {
  const { t } = useWords();
  const of = against === 'previous' && isFirst ? 'first' : against;
  const difference = differenceSaid(comparison, t);
  const changed = difference === null ? t('history.no-words') : t(`history.summary.${of}`, { difference });
  return isAlike(comparison) ? t(`history.same.${against}`) : changed;
};

/** What the two colours and signs mean. */
const Legend = ({ comparison, against, isFirst, time }: WordsProps): JSX.Element | null => {
  const { t } = useWords();
  if (comparison.added + comparison.removed === 0 || (isFirst && against === 'previous')) return null;
  return (
    <p className={styles.legend}>
      <span className={styles.older}>
        <Minus size={12} strokeWidth={2.25} aria-hidden />
        {t(`history.only-older.${against}`, { time })}
      </span>
      <span className={styles.newer}>
        <Plus size={12} strokeWidth={2.25} aria-hidden />
        {t(`history.only-newer.${against}`, { time })}
      </span>
    </p>
  );
};

/** Null until the rest of the window has been drawn: comparing two long texts takes a while. */
const useComparison = (sides: ReadySides, layout: HouseLayout): Comparison | null => {
  const drawn = useDeferredValue<ReadySides | null>(sides, null);
  const [older, newer] = [drawn?.older, drawn?.newer];
  return useMemo(() => (older && newer ? compareContents(older, newer, layout) : null), [older, newer, layout]);
};

type SlotsProps = Pick<ComparedTextProps, 'sides' | 'present' | 'layout' | 'against' | 'refusal' | 'onRestore'> & {
  readonly comparison: Comparison;
};

const Slots = (props: SlotsProps): JSX.Element => {
  const { language } = useWords();
  const { comparison, sides, present, layout, against, refusal, onRestore } = props;
  const apart = useMemo(() => new Set<SlotName>(slotsApart(sides.kept, present)), [sides.kept, present]);
  // Against the one before, a part that did not change there is not offered: one would wonder what for.
  const isOffered = ({ slot, isChanged }: SlotComparison): boolean =>
    apart.has(slot) && (isChanged || against === 'present');
  return (
    <div className={styles.paper}>
      <ComparedDesk comparison={comparison.desk} />
      {comparison.slots.map((slot) => (
        <ComparedSlot
          key={`${against} ${slot.slot}`}
          comparison={slot}
          label={ruleOf(layout, slot.slot)?.label[language] ?? slot.slot}
          lang={layout.language}
          refusal={refusal}
          onRestore={isOffered(slot) ? () => onRestore(slot.slot) : null}
        />
      ))}
    </div>
  );
};

export const ComparedText = memo((props: ComparedTextProps): JSX.Element => {
  const comparison = useComparison(props.sides, props.layout);
  return (
    <>
      <div className={styles.head}>
        <p className={styles.summary} role="status">
          {comparison === null ? '' : <Summary {...props} comparison={comparison} />}
        </p>
        {comparison === null ? null : <Legend {...props} comparison={comparison} />}
      </div>
      {comparison === null ? null : <Slots {...props} comparison={comparison} />}
    </>
  );
});
ComparedText.displayName = 'ComparedText';
