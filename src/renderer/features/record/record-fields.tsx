/** What is written on the article's record: section, genre, who works on it, deadline, embargo and slug. */
import type { JSX } from 'react';
import { toInstant } from '#shared/article/identity';
import type { ArticleRecord } from '#shared/article/record';
import { isLate } from '#shared/desk/late';
import type { HouseLayout } from '#shared/layout/house-layout';
import { useMomentWords } from '../../i18n/moment-words';
import { useWords } from '../../i18n/words';
import { LineField } from '../../ui/line-field';
import { MomentField } from '../../ui/moment-field';
import { useMinute } from '../../ui/use-minute';
import { LayoutChoice } from './layout-choice';
import styles from './record.module.css';
import type { RecordChange } from './record-panel';

/** What was written in these fields before, the most frequent first. */
export interface Suggestions {
  readonly sections: readonly string[];
  readonly genres: readonly string[];
  readonly people: readonly string[];
}

export interface RecordFieldsProps {
  readonly record: ArticleRecord;
  readonly suggestions: Suggestions;
  readonly layouts: readonly HouseLayout[];
  readonly isReadOnly: boolean;
  readonly onChange: (change: RecordChange) => void;
  readonly onLayout: (id: string) => void;
}

/** The end of an office day, and the beginning of any. */
export const USUAL_DEADLINE = 17 * 60;
const USUAL_EMBARGO = 0;

export const RecordFields = (props: RecordFieldsProps): JSX.Element => {
  const { t } = useWords();
  const moment = useMomentWords();
  const now = useMinute();
  const { record, suggestions, isReadOnly: disabled, onChange } = props;
  const line = (name: 'section' | 'genre' | 'assignee' | 'slug', offered?: readonly string[]): JSX.Element => (
    <LineField
      // Another article's field is another field: what was typed into the one before is not carried over.
      key={record.id + name}
      label={t(`workflow.${name}`)}
      placeholder={t(`workflow.${name}-example`)}
      value={record[name]}
      offered={offered ?? []}
      disabled={disabled}
      onCommit={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <section className={styles.section} aria-label={t('workflow.details')}>
      {line('section', suggestions.sections)}
      {line('genre', suggestions.genres)}
      {line('assignee', suggestions.people)}
      <MomentField
        key={`${record.id}deadline`}
        label={t('workflow.deadline')}
        value={record.deadline}
        usual={USUAL_DEADLINE}
        words={moment}
        disabled={disabled}
        onCommit={(deadline) => onChange({ deadline })}
      />
      {isLate(record, toInstant(now)) ? <p className={styles.late}>{t('workflow.late')}</p> : null}
      <MomentField
        key={`${record.id}embargo`}
        label={t('workflow.embargo')}
        value={record.embargo}
        usual={USUAL_EMBARGO}
        words={moment}
        disabled={disabled}
        onCommit={(embargo) => onChange({ embargo })}
      />
      {line('slug')}
      <LayoutChoice {...props} layout={record.layout} />
    </section>
  );
};
