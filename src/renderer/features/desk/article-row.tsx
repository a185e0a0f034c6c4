/** One article on the desk: its headline, status, author, length and time. */
import { Ellipsis } from 'lucide-react';
import { type JSX, type KeyboardEvent, type MouseEvent, memo } from 'react';
import type { Status } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import type { MessageKey } from '#shared/i18n/translate';
import { fullTime, whenSaid } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import type { MenuPlace } from '../../ui/menu';
import { Pill, type PillTone } from '../../ui/pill';
import styles from './desk.module.css';
import { focusRowBeside } from './use-row-travel';

const STATUS: Readonly<Record<Status, { readonly tone: PillTone; readonly words: MessageKey }>> = {
  draft: { tone: 'warn', words: 'app.status.draft' },
  submitted: { tone: 'info', words: 'app.status.submitted' },
  approved: { tone: 'ok', words: 'app.status.approved' },
  exported: { tone: 'ok', words: 'app.status.exported' },
  spiked: { tone: 'muted', words: 'app.status.spiked' },
};

export interface RowActs {
  readonly open: (id: ArticleId) => void;
  readonly trash: (id: ArticleId) => void;
  readonly openMenu: (id: ArticleId, place: MenuPlace) => void;
}

export interface ArticleRowProps {
  readonly summary: Summary;
  readonly chosen: boolean;
  /** Whether Tab comes here. */
  readonly reachable: boolean;
  readonly now: Date;
  readonly acts: RowActs;
}

/** Where the pointer is, as a place that a menu can hang on. */
const placeOf = (event: MouseEvent): MenuPlace => {
  const { clientX, clientY } = event;
  return { getBoundingClientRect: () => new DOMRect(clientX, clientY, 0, 0) };
};

const Meta = ({ summary, now }: { readonly summary: Summary; readonly now: Date }): JSX.Element => {
  const { t, language } = useWords();
  const status = STATUS[summary.status];
  const author = summary.byline.join(', ');
  const words = t('app.desk.words', { words: summary.words });
  const when = whenSaid(summary.updatedAt, now, language, t);
  return (
    <span className={styles.meta} title={fullTime(summary.updatedAt, language)}>
      <Pill tone={status.tone}>{t(status.words)}</Pill>
      <span className={styles.line}>
        {author === '' ? null : <span className={styles.author}>{author}</span>}
        <span className={styles.facts}>{[words, when].join(' · ')}</span>
      </span>
    </span>
  );
};

export const ArticleRow = memo(({ summary, chosen, reachable, now, acts }: ArticleRowProps): JSX.Element => {
  const { t } = useWords();
  const { id } = summary;
  const headline = summary.headline === '' ? t('app.desk.no-headline') : summary.headline;
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Delete') {
      focusRowBeside(event.currentTarget);
      acts.trash(id);
    }
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      acts.openMenu(id, event.currentTarget);
    }
  };
  const rightClick = (event: MouseEvent): void => {
    event.preventDefault();
    acts.openMenu(id, placeOf(event));
  };
  return (
    <li className={classNames(styles.row, chosen && styles.chosen)} onContextMenu={rightClick}>
      <button
        type="button"
        data-row={id}
        className={styles.open}
        aria-current={chosen ? 'true' : undefined}
        tabIndex={reachable ? 0 : -1}
        onClick={() => acts.open(id)}
        onKeyDown={press}
      >
        <span className={classNames(styles.headline, summary.headline === '' && styles.missing)}>{headline}</span>
        <Meta summary={summary} now={now} />
      </button>
      <button
        type="button"
        className={styles.more}
        aria-label={t('app.desk.more', { headline })}
        aria-haspopup="menu"
        tabIndex={-1}
        onClick={(event) => acts.openMenu(id, event.currentTarget)}
      >
        <Ellipsis size={16} aria-hidden />
      </button>
    </li>
  );
});
ArticleRow.displayName = 'ArticleRow';
