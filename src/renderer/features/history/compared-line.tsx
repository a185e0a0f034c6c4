/** One line of a comparison: its words as they stayed, came and went, told apart by sign, element and colour alike. */
import { Minus, MoveVertical, PenLine, Plus, Type } from 'lucide-react';
import type { JSX } from 'react';
import type { LineComparison, Stretch } from '#shared/history/comparison';
import type { MessageKey } from '#shared/i18n/translate';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import styles from './compared-line.module.css';
import { ComparedPhoto } from './compared-photo';
import { ComparedWords } from './compared-words';

const SIGNS = {
  same: null,
  changed: PenLine,
  added: Plus,
  removed: Minus,
  moved: MoveVertical,
  dressed: Type,
} as const satisfies Record<LineComparison['change'], unknown>;

/** What stands small before a line that is not the article's own text. */
const KINDS: Partial<Record<LineComparison['kind'], MessageKey>> = {
  attribution: 'history.line.attribution',
  rule: 'history.line.rule',
  caption: 'history.line.caption',
  credit: 'history.line.credit',
  alt: 'history.line.alt',
};

/** A table's row with bars where one cell ends and the next begins. */
const withBars = ({ change, text }: Stretch): Stretch => ({ change, text: text.replaceAll('\t', ' │ ') });

/** Neighbouring stretches may hold the same words; they never change places. */
const AllWords = ({ stretches }: Pick<LineComparison, 'stretches'>): JSX.Element[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name, and a new comparison draws them all anew
  stretches.map((stretch, i) => <ComparedWords key={i} {...stretch} />);

const Note = ({ change }: Pick<LineComparison, 'change'>): JSX.Element | null => {
  const { t } = useWords();
  if (change !== 'moved' && change !== 'dressed') return null;
  return <span className={styles.note}>{t(`history.${change}`)}</span>;
};

export const ComparedLine = ({ change, kind, stretches }: LineComparison): JSX.Element => {
  const { t } = useWords();
  const Sign = SIGNS[change];
  const named = KINDS[kind];
  return (
    <div className={classNames(styles.line, styles[kind], styles[`is-${change}`])}>
      {Sign === null ? null : <Sign className={styles.sign} size={14} strokeWidth={2} aria-hidden />}
      {kind === 'photo' ? (
        <>
          <Note change={change} />
          <ComparedPhoto stretches={stretches} />
        </>
      ) : (
        <p>
          <Note change={change} />
          {named === undefined ? null : <span className={styles.kind}>{t(named)} </span>}
          <AllWords stretches={kind === 'row' ? stretches.map(withBars) : stretches} />
        </p>
      )}
    </div>
  );
};
