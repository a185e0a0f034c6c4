/** The articles of a royalty sheet, one a row: figures as they were at the approval, and what may be set by hand. */
import { type JSX, memo, useEffect, useState } from 'react';
import { dayOfInstant, writeDay } from '#shared/calendar/day';
import type { RoyaltyChange } from '#shared/royalty/change';
import type { Reckoned } from '#shared/royalty/reckon';
import type { RoyaltyLine } from '#shared/royalty/sheet';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import { NumberField } from './number-field';
import { writeNumber } from './numbers';
import styles from './royalty.module.css';

export interface LinesTableProps {
  readonly reckoned: Reckoned;
  readonly isFixed: boolean;
  readonly onChange: (change: RoyaltyChange) => void;
  readonly onOpen: (id: RoyaltyLine['id']) => void;
}

type Line = Reckoned['lines'][number];

const COEFFICIENT_MAX = 1_000;
const RATE_MAX = 1_000_000_000;

const HEADS = [
  'approved',
  'headline',
  'authors',
  'genre',
  'words',
  'photos',
  'coefficient',
  'rate',
  'amount',
  'note',
] as const;
const FIGURES: ReadonlySet<string> = new Set(['words', 'photos', 'coefficient', 'rate', 'amount']);

const NoteField = (props: {
  readonly label: string;
  readonly value: string;
  readonly isFixed: boolean;
  readonly onCommit: (note: string) => void;
}): JSX.Element => {
  const [typed, setTyped] = useState(props.value);
  useEffect(() => setTyped(props.value), [props.value]);
  const commit = (): void => {
    if (typed.trim() !== props.value) props.onCommit(typed.trim());
  };
  return (
    <input
      type="text"
      className={styles.noteField}
      aria-label={props.label}
      maxLength={1_000}
      disabled={props.isFixed}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
      }}
    />
  );
};

type RowProps = Pick<LinesTableProps, 'isFixed' | 'onChange' | 'onOpen'> & { readonly line: Line };

const Row = memo(({ line, isFixed, onChange, onOpen }: RowProps): JSX.Element => {
  const { t, language } = useWords();
  const { id, headline } = line;
  const name = headline === '' ? t('app.desk.no-headline') : headline;
  const isWithdrawn = line.standing === 'withdrawn';
  return (
    <tr className={classNames(isWithdrawn && styles.withdrawn)}>
      <td>{writeDay(dayOfInstant(line.approvedAt))}</td>
      <td className={styles.headline}>
        <button type="button" onClick={() => onOpen(id)}>
          {name}
        </button>
        {isWithdrawn ? <span className={styles.why}>{t('royalty.withdrawn')}</span> : null}
      </td>
      <td>{line.authors.join(', ')}</td>
      <td>{line.genre}</td>
      <td className={styles.figure}>{writeNumber(line.words, language)}</td>
      <td className={styles.figure}>{writeNumber(line.photos, language)}</td>
      <td className={styles.figure}>
        <NumberField
          label={t('royalty.of', { what: t('royalty.coefficient'), headline: name })}
          value={line.factor}
          isFixed={isFixed}
          isWhole={false}
          max={COEFFICIENT_MAX}
          isOwn={line.coefficient !== null}
          onCommit={(coefficient) => onChange({ is: 'line', id, coefficient })}
        />
      </td>
      <td className={styles.figure}>
        <NumberField
          label={t('royalty.of', { what: t('royalty.rate'), headline: name })}
          value={line.unit}
          isFixed={isFixed}
          isWhole
          max={RATE_MAX}
          isOwn={line.rate !== null}
          onCommit={(rate) => onChange({ is: 'line', id, rate })}
        />
      </td>
      <td className={styles.figure}>{isWithdrawn ? '—' : writeNumber(line.amount, language)}</td>
      <td>
        <NoteField
          label={t('royalty.of', { what: t('royalty.note'), headline: name })}
          value={line.note}
          isFixed={isFixed}
          onCommit={(note) => onChange({ is: 'line', id, note })}
        />
      </td>
    </tr>
  );
});
Row.displayName = 'Row';

export const LinesTable = ({ reckoned, isFixed, onChange, onOpen }: LinesTableProps): JSX.Element => {
  const { t, language } = useWords();
  return (
    <table className={styles.table}>
      <caption className="for-readers">{t('royalty.articles')}</caption>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col" className={classNames(FIGURES.has(head) && styles.figure)}>
              {t(`royalty.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reckoned.lines.map((line) => (
          <Row key={line.id} line={line} isFixed={isFixed} onChange={onChange} onOpen={onOpen} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={8}>{t('royalty.total-articles', { articles: reckoned.articles })}</td>
          <td className={styles.figure}>{writeNumber(reckoned.amount, language)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
};
