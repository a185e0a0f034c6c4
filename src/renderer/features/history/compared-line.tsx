/** One line of a comparison: its words as they stayed, came and went, told apart by sign, element and colour alike. */
import { Minus, MoveVertical, PenLine, Plus, Type } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import type { LineComparison, Stretch } from '#shared/history/comparison';
import type { MessageKey } from '#shared/i18n/translate';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import styles from './compared-line.module.css';
import { ComparedPhoto } from './compared-photo';

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
  caption: 'history.line.caption',
  credit: 'history.line.credit',
  alt: 'history.line.alt',
};

const Words = ({ change, text }: Stretch): ReactNode => {
  const { t } = useWords();
  if (change === 'same') return text;
  const Changed = change === 'added' ? 'ins' : 'del';
  return (
    <Changed className={styles[change]}>
      <span className={classNames('for-readers', styles.unselectable)}>{t(`history.${change}`)} </span>
      {text}
    </Changed>
  );
};

/** Neighbouring stretches may hold the same words; they never change places. */
const AllWords = ({ stretches }: Pick<LineComparison, 'stretches'>): JSX.Element[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name, and a new comparison draws them all anew
  stretches.map((stretch, i) => <Words key={i} {...stretch} />);

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
          <AllWords stretches={stretches} />
        </p>
      )}
    </div>
  );
};
