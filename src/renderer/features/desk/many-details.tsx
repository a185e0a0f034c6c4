/** Section, genre, assignee and deadline of the articles chosen together, each set for all of them at once. */
import { type JSX, useMemo } from 'react';
import type { Instant } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { countNames } from '#shared/desk/narrow';
import { suggestGenres } from '#shared/desk/suggest';
import { useMomentWords } from '../../i18n/moment-words';
import { useWords } from '../../i18n/words';
import { LineField } from '../../ui/line-field';
import { MomentField } from '../../ui/moment-field';
import styles from './selection.module.css';

/** What is set for all; what is left out stays. */
export interface ManyDetailsChange {
  readonly section?: string;
  readonly genre?: string;
  readonly assignee?: string;
  readonly deadline?: Instant | null;
}

export interface ManyDetailsProps {
  readonly selected: readonly Summary[];
  readonly rows: readonly Summary[];
  readonly onChange: (change: ManyDetailsChange) => void;
}

/** The end of an office day. */
const USUAL_DEADLINE = 17 * 60;

/** What they all have; undefined where they differ. */
const common = <Value,>(selected: readonly Summary[], read: (row: Summary) => Value): Value | undefined => {
  const [first] = selected;
  if (first === undefined) return undefined;
  const value = read(first);
  return selected.every((row) => read(row) === value) ? value : undefined;
};

export const ManyDetails = ({ selected, rows, onChange }: ManyDetailsProps): JSX.Element => {
  const { t } = useWords();
  const moment = useMomentWords();
  const offered = useMemo(
    () => ({
      section: countNames(rows, 'sections').map(({ name }) => name),
      genre: suggestGenres(rows),
      assignee: [
        ...new Set([...countNames(rows, 'assignees'), ...countNames(rows, 'bylines')].map(({ name }) => name)),
      ].slice(0, 200),
    }),
    [rows],
  );
  const line = (name: 'section' | 'genre' | 'assignee'): JSX.Element => {
    const value = common(selected, (row) => row[name]);
    return (
      <LineField
        label={t(`workflow.${name}`)}
        placeholder={value === undefined ? t('workflow.many.mixed') : t(`workflow.${name}-example`)}
        value={value ?? ''}
        offered={offered[name]}
        onCommit={(typed) => onChange({ [name]: typed })}
      />
    );
  };
  return (
    <div className={styles.details}>
      <p className={styles.detailsTitle}>{t('workflow.many.title', { articles: selected.length })}</p>
      {line('section')}
      {line('genre')}
      {line('assignee')}
      <MomentField
        label={t('workflow.deadline')}
        value={common(selected, ({ deadline }) => deadline) ?? null}
        usual={USUAL_DEADLINE}
        words={moment}
        onCommit={(deadline) => onChange({ deadline })}
      />
    </div>
  );
};
