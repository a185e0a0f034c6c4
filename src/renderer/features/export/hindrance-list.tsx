/** What stands in the way of the export: article by article, with the way there, and a reason for whoever exports all the same. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { TriangleAlert } from 'lucide-react';
import { type JSX, useId, useMemo, useRef } from 'react';
import { NOTE_MAX } from '#shared/article/trail';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import type { ExportDialogProps } from './export-props';
import styles from './hindrance-list.module.css';
import { type HindranceRow, rowsOf } from './hindrances';
import type { Examination } from './use-examined';

type RowProps = Pick<ExportDialogProps, 'headlineOf' | 'slotName' | 'sayObstacle' | 'acts'> & {
  readonly row: HindranceRow;
};

const Row = ({ row, headlineOf, slotName, sayObstacle, acts }: RowProps): JSX.Element => {
  const { t } = useWords();
  if (row.is === 'article')
    return (
      <b className={styles.article}>{t('export.obstacles.of', { article: headlineOf(row.id), count: row.count })}</b>
    );
  const words = sayObstacle(row.obstacle);
  const place = row.obstacle.kind === 'embargo' ? null : slotName(row.obstacle.slot);
  return (
    <>
      <span className={styles.words} title={words}>
        {place === null ? null : <span className={styles.slot}>{place}</span>}
        {words}
      </span>
      <Button look="quiet" aria-label={t('export.go-named', { place: words })} onClick={() => acts.goTo(row)}>
        {t('export.go')}
      </Button>
    </>
  );
};

const ROW_HEIGHT = 28;
const BEYOND = 6;

const Rows = (props: Omit<RowProps, 'row'> & { readonly rows: readonly HindranceRow[] }): JSX.Element => {
  const { rows } = props;
  const { t } = useWords();
  const scroller = useRef<HTMLUListElement>(null);
  const window = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BEYOND,
  });
  return (
    <ul ref={scroller} className={styles.list} aria-label={t('export.obstacles')}>
      <li className={styles.whole} style={{ height: window.getTotalSize() }} aria-hidden />
      {window.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <li
            key={index}
            className={styles.row}
            style={{ height: ROW_HEIGHT, translate: `0 ${start}px` }}
            aria-posinset={index + 1}
            aria-setsize={rows.length}
          >
            <Row {...props} row={row} />
          </li>
        );
      })}
    </ul>
  );
};

const ReasonField = (props: { readonly reason: string; readonly onReason: (reason: string) => void }): JSX.Element => {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={styles.reason}>
      <label htmlFor={id}>{t('export.reason')}</label>
      <input
        id={id}
        type="text"
        value={props.reason}
        maxLength={NOTE_MAX}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => props.onReason(event.target.value)}
      />
      <small id={`${id}-hint`}>{t('export.reason-hint')}</small>
    </div>
  );
};

export interface HindranceListProps extends ExportDialogProps {
  readonly examined: Examination;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

export const HindranceList = (props: HindranceListProps): JSX.Element | null => {
  const { t } = useWords();
  const { examined, ids, reason, onReason } = props;
  const rows = useMemo(() => rowsOf(examined.found, ids.length === 1), [examined.found, ids.length]);
  if (examined.isRunning && ids.length > 1)
    return (
      <p className={styles.examining} role="status">
        {t('export.examining')}
      </p>
    );
  if (rows.length === 0) return null;
  return (
    <section className={styles.obstacles} aria-label={t('export.obstacles')}>
      <p className={styles.title} role="status">
        <TriangleAlert size={15} strokeWidth={2} aria-hidden />
        {t('export.obstacles.title', { articles: examined.found.length, all: ids.length })}
      </p>
      <Rows {...props} rows={rows} />
      <ReasonField reason={reason} onReason={onReason} />
    </section>
  );
};
