/** One article on the desk: its headline, status, author, length and time; where it was found, the place with what was searched for. */
import { Check } from 'lucide-react';
import type { JSX } from 'react';
import { memo } from 'react';
import type { Summary } from '#shared/article/summary';
import type { Hit } from '#shared/search/hit';
import type { DeskOrder } from '#shared/settings';
import { fullTime, timeSaid, whenSaid } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import { Pill } from '../../ui/pill';
import { GridCell, GridRow } from './grid';
import { Pieces } from './pieces';
import styles from './row.module.css';
import { STATUS_TONES, statusWords } from './status-words';

export interface RowPlace {
  /** Of the line, counted from 1. */
  readonly number: number;
  /** Pixels from the top of the list. */
  readonly top: number;
}

export interface ArticleRowProps extends RowPlace {
  readonly summary: Summary;
  readonly hit: Hit | null;
  /** On the sheet, or on its way there. */
  readonly chosen: boolean;
  /** Among the articles chosen together. */
  readonly selected: boolean;
  /** Whether Tab comes here. */
  readonly reachable: boolean;
  readonly order: DeskOrder;
  readonly now: Date;
}

/** `10:54`, as the dateline prints it; its day stands over the row. */
const printedTime = (datelineAt: string): string => datelineAt.slice(11, 16);

type Told = Pick<ArticleRowProps, 'summary' | 'hit' | 'order' | 'now'>;

/** Where the list is parted into days, the row's stands over it. */
const useWhen = ({ summary, hit, order, now }: Told): string => {
  const { t, language } = useWords();
  if (hit === null && order === 'dateline' && summary.datelineAt !== null) return printedTime(summary.datelineAt);
  const said = hit === null && order === 'updated' ? timeSaid : whenSaid;
  return said(summary.updatedAt, now, language, t);
};

const Meta = (told: Told): JSX.Element => {
  const { t, language } = useWords();
  const { summary } = told;
  const author = summary.byline.join(', ');
  const words = t('app.desk.words', { words: summary.words });
  const whole = [author, words, fullTime(summary.updatedAt, language)].filter((fact) => fact !== '').join(' · ');
  const when = useWhen(told);
  return (
    <span className={styles.meta} title={whole}>
      <Pill tone={STATUS_TONES[summary.status]}>{t(statusWords(summary.status))}</Pill>
      <span className={styles.line}>
        <span className={styles.signed}>
          {author === '' ? null : <span className={styles.author}>{author}</span>}
          <span className={styles.fact}>{when}</span>
        </span>
        <span className={styles.fact}>{words}</span>
      </span>
    </span>
  );
};

const Snippet = ({ hit }: { readonly hit: Hit }): JSX.Element | null => {
  const { t } = useWords();
  if (hit.snippet === null) return null;
  return (
    <span className={styles.snippet}>
      <span className={styles.slot}>{t(`desk.slot.${hit.snippet.slot}`)}</span> <Pieces pieces={hit.snippet.pieces} />
    </span>
  );
};

const Headline = ({ summary, hit }: Pick<ArticleRowProps, 'summary' | 'hit'>): JSX.Element => {
  const { t } = useWords();
  const isMissing = summary.headline === '';
  // The text may have been changed since it was found: then it is shown as it is.
  const isAsFound = hit !== null && hit.summary.headline === summary.headline && !isMissing;
  return (
    <span className={classNames(styles.headline, isMissing && styles.missing)}>
      {isAsFound ? <Pieces pieces={hit.headline} /> : isMissing ? t('app.desk.no-headline') : summary.headline}
    </span>
  );
};

export const ArticleRow = memo((props: ArticleRowProps): JSX.Element => {
  const { t } = useWords();
  const { summary, hit, chosen, selected, reachable, number, top } = props;
  const headline = summary.headline === '' ? t('app.desk.no-headline') : summary.headline;
  return (
    <GridRow
      draggable
      aria-rowindex={number}
      className={classNames(
        styles.row,
        hit?.snippet && styles.found,
        chosen && styles.chosen,
        selected && styles.selected,
      )}
      style={{ top }}
    >
      <GridCell
        data-row={summary.id}
        className={styles.open}
        aria-current={chosen ? 'true' : undefined}
        aria-selected={selected}
        tabIndex={reachable ? 0 : -1}
      >
        <Headline summary={summary} hit={hit} />
        {hit === null ? null : <Snippet hit={hit} />}
        <Meta {...props} />
        {selected ? <Check className={styles.tick} size={14} strokeWidth={2.5} aria-hidden /> : null}
      </GridCell>
      <GridCell className={styles.more}>
        <button
          type="button"
          data-more={summary.id}
          aria-label={t('app.desk.more', { headline })}
          aria-haspopup="menu"
          tabIndex={-1}
        />
      </GridCell>
    </GridRow>
  );
});
ArticleRow.displayName = 'ArticleRow';
