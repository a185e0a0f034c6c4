/** What stands in the way of the export: article by article, with the way there, and a reason for whoever exports all the same. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { TriangleAlert } from 'lucide-react';
import { type JSX, useId, useMemo, useRef } from 'react';
import type { ArticleId } from '#shared/article/identity';
import { NOTE_MAX } from '#shared/article/trail';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Spoken } from '../../ui/spoken';
import type { ExportDialogProps } from './export-props';
import styles from './hindrance-list.module.css';
import { type HindranceRow, mendableIn, rowsOf } from './hindrances';
import { MendNote } from './mend-note';
import type { Examination } from './use-examined';
import type { Mending } from './use-mending';

type RowsProps = Pick<ExportDialogProps, 'headlineOf' | 'slotName' | 'sayObstacle' | 'acts'> & {
  readonly rows: readonly HindranceRow[];
  readonly mending: Mending;
};

type RowProps = RowsProps & { readonly row: HindranceRow };

/** All of an article that can be mended; one alone has its own button. */
const MendAll = ({
  rows,
  id,
  mending,
}: Pick<RowProps, 'rows' | 'mending'> & { readonly id: ArticleId | undefined }) => {
  const { t } = useWords();
  const mendable = id === undefined ? [] : mendableIn(rows, id);
  if (id === undefined || mending.mend === null || mendable.length < 2) return null;
  return (
    <Button look="quiet" aria-disabled={mending.isBusy} onClick={() => mending.mend?.(id, mendable)}>
      {t('export.mend-all', { count: mendable.length })}
    </Button>
  );
};

const ArticleRow = ({ row, ...props }: RowProps & { readonly row: { readonly is: 'article' } }): JSX.Element => {
  const { t } = useWords();
  const { id, count } = row;
  return (
    <>
      <b className={styles.article}>{t('export.obstacles.of', { article: props.headlineOf(id), count })}</b>
      <span className={styles.acts}>
        <MendAll {...props} id={id} />
      </span>
    </>
  );
};

const PlaceRow = (props: RowProps & { readonly row: { readonly is: 'place' } }): JSX.Element => {
  const { row, slotName, sayObstacle, acts, mending } = props;
  const { t } = useWords();
  const { id, obstacle } = row;
  const words = sayObstacle(obstacle);
  const place = obstacle.kind === 'embargo' ? null : slotName(obstacle.slot);
  const mayMend = obstacle.fix !== undefined && mending.mend !== null;
  return (
    <>
      <span className={styles.words}>
        {place === null ? null : <span className={styles.slot}>{place}</span>}
        {words}
      </span>
      <span className={styles.acts}>
        {mayMend ? (
          <Button
            look="quiet"
            aria-label={t('export.mend-named', { place: words })}
            aria-disabled={mending.isBusy}
            onClick={() => mending.mend?.(id, [row])}
          >
            {t('export.mend')}
          </Button>
        ) : null}
        <Button look="quiet" aria-label={t('export.go-named', { place: words })} onClick={() => acts.goTo(row)}>
          {t('export.go')}
        </Button>
      </span>
    </>
  );
};

const Row = ({ row, ...props }: RowProps): JSX.Element =>
  row.is === 'article' ? <ArticleRow {...props} row={row} /> : <PlaceRow {...props} row={row} />;

const ROW_HEIGHT = 28;
const BEYOND = 6;

const Rows = (props: RowsProps): JSX.Element => {
  const { rows } = props;
  const { t } = useWords();
  const scroller = useRef<HTMLUListElement>(null);
  const window = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BEYOND,
    // The whole sentence is shown.
    measureElement: (element) => element.getBoundingClientRect().height,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be within reach of the keys
    <ul ref={scroller} className={styles.list} aria-label={t('export.obstacles')} tabIndex={0}>
      <li className={styles.whole} style={{ height: window.getTotalSize() }} aria-hidden />
      {window.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <li
            key={index}
            ref={window.measureElement}
            data-index={index}
            className={styles.row}
            style={{ minHeight: ROW_HEIGHT, translate: `0 ${start}px` }}
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
  readonly mending: Mending;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

export const HindranceList = (props: HindranceListProps): JSX.Element | null => {
  const { t } = useWords();
  const { examined, mending, ids, reason, onReason } = props;
  const rows = useMemo(() => rowsOf(examined.found, ids.length === 1), [examined.found, ids.length]);
  const articles = examined.found.length;
  if (examined.isRunning && ids.length > 1)
    return (
      <p className={styles.examining}>
        {t('export.examining')}
        <Spoken text={t('export.examining')} />
      </p>
    );
  if (rows.length === 0 && mending.note === null) return null;
  const title = t('export.obstacles.title', { articles, all: ids.length, others: ids.length - articles });
  return (
    <section
      className={styles.obstacles}
      aria-label={t('export.obstacles')}
      data-clear={rows.length === 0 || undefined}
    >
      {rows.length === 0 ? null : (
        <>
          <div className={styles.title}>
            <TriangleAlert size={15} strokeWidth={2} aria-hidden />
            <p>{title}</p>
            <Spoken text={title} />
            {ids.length === 1 ? <MendAll rows={rows} id={ids[0]} mending={mending} /> : null}
          </div>
          <Rows {...props} rows={rows} />
        </>
      )}
      {mending.note === null ? null : <MendNote mending={mending} />}
      {rows.length === 0 ? null : <ReasonField reason={reason} onReason={onReason} />}
    </section>
  );
};
