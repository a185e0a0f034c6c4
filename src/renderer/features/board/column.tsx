/** One status of the board with its cards; as many are drawn as somebody asks to see. */
import { type DragEvent, Fragment, type JSX, useState } from 'react';
import type { Status } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import type { Step } from '#shared/desk/steps';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import styles from './board.module.css';
import { Card } from './card';
import type { EntryActs } from './entry-menu';
import { stretchesOf } from './stretches';

export interface ColumnProps {
  readonly status: Status;
  readonly rows: readonly Summary[];
  readonly now: Date;
  readonly isReadOnly: boolean;
  /** The place of the card that the keys stand on, which is drawn however far down it is; -1 where it is in another column. */
  readonly held: number;
  /** Whether the card that is being dragged may come here; null while none is. */
  readonly takes: boolean | null;
  readonly onDrag: (id: ArticleId | null) => void;
  readonly onDrop: () => void;
  readonly acts: EntryActs;
  readonly onStep: (row: Summary, step: Step) => void;
}

/** A screen holds about ten; a library may hold ten thousand. */
const SHOWN = 60;

export const Column = (props: ColumnProps): JSX.Element => {
  const { t } = useWords();
  const { status, rows, takes, onDrop } = props;
  const [most, setMost] = useState(SHOWN);
  const stretches = stretchesOf(rows.length, most, props.held);
  const shown = stretches[0]?.to ?? 0;
  const allow = (event: DragEvent): void => {
    if (takes !== true) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
  };
  return (
    <section
      className={classNames(styles.column, takes === true && styles.takes, takes === false && styles.refuses)}
      aria-label={t(`app.status.${status}`)}
      data-column={status}
      onDragOver={allow}
      onDragEnter={allow}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <h2 className={styles.heading}>
        {t(`app.status.${status}`)}
        <span className={styles.number}>{t('desk.count', { count: rows.length })}</span>
      </h2>
      <ul className={styles.cards}>
        {stretches.map(({ from, to }) => (
          <Fragment key={from === 0 ? 'first' : 'held'}>
            {from === 0 ? null : (
              <li className={styles.between}>{t('workflow.board.between', { articles: from - shown })}</li>
            )}
            {rows.slice(from, to).map((row) => (
              <Card key={row.id} {...props} row={row} />
            ))}
          </Fragment>
        ))}
      </ul>
      {rows.length === 0 ? <p className={styles.empty}>{t('workflow.board.empty')}</p> : null}
      {rows.length <= shown ? null : (
        <Button look="quiet" onClick={() => setMost(most + SHOWN)}>
          {t('workflow.board.more', { articles: rows.length - shown })}
        </Button>
      )}
    </section>
  );
};
