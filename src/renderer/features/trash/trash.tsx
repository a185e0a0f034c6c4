/** The trash: what was moved there, last first, how long it is kept, each to be put back on the desk or deleted for good. */
import { ArrowLeft } from 'lucide-react';
import { type JSX, type RefObject, useEffect, useRef } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { TrashedArticle } from '#shared/ipc';
import { useWords } from '../../i18n/words';
import { IconButton } from '../../ui/icon-button';
import { useMinute } from '../../ui/use-minute';
import styles from './trash.module.css';
import { TrashRow } from './trash-row';

export interface TrashProps {
  readonly articles: readonly TrashedArticle[];
  /** That the trash keeps an article. */
  readonly days: number;
  /** Why nothing may be written, in words; null where it may. */
  readonly readOnly: string | null;
  readonly onRestore: (id: ArticleId) => void;
  readonly onDelete: (id: ArticleId, headline: string) => void;
  readonly onBack: () => void;
}

const lastFirst = (articles: readonly TrashedArticle[]): readonly TrashedArticle[] =>
  [...articles].sort((a, b) => (a.trashedAt < b.trashedAt ? 1 : -1));

/** When a row goes with the focus in it, the focus goes to the row in its place, or out of the empty trash. */
const useFocusAfterLeaving = (
  count: number,
): { readonly place: RefObject<HTMLElement | null>; readonly leave: (row: number) => void } => {
  const place = useRef<HTMLElement>(null);
  const left = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the number of rows that tells that one has gone
  useEffect(() => {
    const rows = place.current?.querySelectorAll('li');
    if (left.current === null) return;
    const row = rows?.item(Math.min(left.current, rows.length - 1)) ?? null;
    left.current = null;
    (row ?? place.current)?.querySelector<HTMLElement>('button')?.focus();
  }, [count]);
  return {
    place,
    leave: (row) => {
      left.current = row;
    },
  };
};

/** Called for by a key whose place is gone, as the row of an article that was just deleted is, it takes the focus. */
const useFocusAtFirst = (place: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) place.current?.querySelector('button')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [place]);

export const Trash = ({ articles, days, readOnly, onRestore, onDelete, onBack }: TrashProps): JSX.Element => {
  const { t } = useWords();
  const now = useMinute();
  const { place, leave } = useFocusAfterLeaving(articles.length);
  useFocusAtFirst(place);
  return (
    <section ref={place} className={styles.trash} aria-label={t('app.trash.title')}>
      <header className={styles.header}>
        <IconButton icon={ArrowLeft} name={t('app.trash.back')} onClick={onBack} />
        <h2 className={styles.title}>{t('app.trash.title')}</h2>
      </header>
      {articles.length === 0 ? (
        <p className={styles.empty}>{t('app.trash.empty')}</p>
      ) : (
        <ul className={styles.list} aria-label={t('app.trash.title')}>
          {lastFirst(articles).map((article, row) => (
            <TrashRow
              key={article.id}
              article={article}
              now={now}
              days={days}
              readOnly={readOnly}
              onRestore={() => {
                leave(row);
                onRestore(article.id);
              }}
              onDelete={(headline) => {
                leave(row);
                onDelete(article.id, headline);
              }}
            />
          ))}
        </ul>
      )}
      <p className={styles.keeps}>{t('app.trash.keeps', { days })}</p>
    </section>
  );
};
