/** The files of an order, thousands or few: those that are seen are drawn; in a report what went wrong stands first. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { Check, CircleDashed, LoaderCircle, type LucideIcon, Minus, TriangleAlert } from 'lucide-react';
import { type JSX, useMemo, useRef } from 'react';
import type { FileState } from '#shared/exporting/order';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { fileAt, fileCount, fileKey, fileStateOf, reportOrder } from './order-run';
import styles from './run-list.module.css';
import type { RunViewProps } from './run-view';
import { sayFile } from './run-words';

const ICONS: Readonly<Record<FileState, LucideIcon>> = {
  waiting: CircleDashed,
  making: LoaderCircle,
  done: Check,
  failed: TriangleAlert,
  cancelled: Minus,
};

const Row = ({ order, headlineOf, slotName, acts, at }: RunViewProps & { readonly at: number }): JSX.Element => {
  const { t, language } = useWords();
  const file = fileAt(order, at);
  const state = fileStateOf(order, file);
  const outcome = order.outcomes.get(fileKey(file));
  const Icon = ICONS[state];
  const format = t(`export.${file.format}`);
  const article = headlineOf(file.id);
  const words = sayFile(state, outcome, { t, language }, slotName);
  return (
    <>
      <Icon className={styles.icon} size={15} strokeWidth={2} aria-hidden />
      <span className={styles.article} title={article}>
        {article}
      </span>
      <span className={styles.format}>{format}</span>
      <span className={styles.words} title={outcome?.ok ? outcome.path : words}>
        {words}
      </span>
      {outcome?.ok ? (
        <Button
          look="quiet"
          aria-label={t('export.show-file-named', { format, article })}
          onClick={() => acts.showFile(file)}
        >
          {t('export.show-file')}
        </Button>
      ) : (
        <span />
      )}
    </>
  );
};

const ROW_HEIGHT = 34;
const BEYOND = 10;

export const RunList = (props: RunViewProps): JSX.Element => {
  const { t } = useWords();
  const { order } = props;
  const scroller = useRef<HTMLUListElement>(null);
  // A report is put in its order once; while it runs every file keeps its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the states of the files come with each step
  const places = useMemo(() => reportOrder(order), [order.phase, order.wanted]);
  const window = useVirtualizer({
    count: fileCount(order),
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BEYOND,
    // Of failures the whole sentence is shown.
    measureElement: (element) => element.getBoundingClientRect().height,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be within reach of the keys
    <ul ref={scroller} className={styles.list} aria-label={t('export.files')} tabIndex={0}>
      <li className={styles.whole} style={{ height: window.getTotalSize() }} aria-hidden />
      {window.getVirtualItems().map(({ index, start }) => {
        const at = places[index] ?? index;
        return (
          <li
            key={at}
            ref={window.measureElement}
            data-index={index}
            data-state={fileStateOf(order, fileAt(order, at))}
            className={styles.row}
            style={{ minHeight: ROW_HEIGHT, translate: `0 ${start}px` }}
            aria-posinset={index + 1}
            aria-setsize={fileCount(order)}
          >
            <Row {...props} at={at} />
          </li>
        );
      })}
    </ul>
  );
};
