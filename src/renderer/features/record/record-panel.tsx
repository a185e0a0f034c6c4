/** The record of an article: where it stands and may go next, where it belongs, who works on it until when, and which way it came. */
import type { JSX, ReactNode } from 'react';
import type { ArticleRecord } from '#shared/article/record';
import type { DeskChange } from '#shared/desk/change';
import type { Step } from '#shared/desk/steps';
import type { HouseLayout } from '#shared/layout/house-layout';
import { useWords } from '../../i18n/words';
import styles from './record.module.css';
import { RecordFields, type Suggestions } from './record-fields';
import { Standing } from './standing';
import { Trail } from './trail';

export type RecordChange = Pick<DeskChange, 'section' | 'genre' | 'assignee' | 'deadline' | 'embargo' | 'slug'>;

export interface RecordPanelProps {
  readonly record: ArticleRecord;
  readonly suggestions: Suggestions;
  /** What it can be laid out in. */
  readonly layouts: readonly HouseLayout[];
  readonly isReadOnly: boolean;
  /** Whether it is to take the keys. */
  readonly isCalled: boolean;
  /** It has taken them. */
  readonly onCame: () => void;
  readonly tags: ReactNode;
  readonly onChange: (change: RecordChange) => void;
  readonly onLayout: (id: string) => void;
  readonly onStep: (step: Step, why: string) => void;
}

export const RecordPanel = (props: RecordPanelProps): JSX.Element => {
  const { t } = useWords();
  const { record, tags } = props;
  return (
    <>
      <Standing {...props} />
      <RecordFields {...props} />
      <section className={styles.section}>{tags}</section>
      <section className={styles.section} aria-label={t('workflow.trail')}>
        <h2 className={styles.title}>{t('workflow.trail')}</h2>
        <Trail trail={record.trail} />
      </section>
    </>
  );
};
