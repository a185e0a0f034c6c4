/** The trash: what was moved there, last first, each to be put back on the desk. */
import { ArrowLeft, Undo2 } from 'lucide-react';
import type { JSX } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { TrashedArticle } from '#shared/ipc';
import { whenSaid } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useMinute } from '../../ui/use-minute';
import styles from './trash.module.css';

export interface TrashProps {
  readonly articles: readonly TrashedArticle[];
  readonly onRestore: (id: ArticleId) => void;
  readonly onBack: () => void;
}

const lastFirst = (articles: readonly TrashedArticle[]): readonly TrashedArticle[] =>
  [...articles].sort((a, b) => (a.trashedAt < b.trashedAt ? 1 : -1));

const Row = (props: { readonly article: TrashedArticle; readonly now: Date; readonly onRestore: () => void }) => {
  const { t, language } = useWords();
  const { article, now, onRestore } = props;
  const headline = article.headline === '' ? t('app.desk.no-headline') : article.headline;
  return (
    <li className={styles.row}>
      <span className={styles.headline}>{headline}</span>
      <span className={styles.meta}>
        {t('app.trash.since', { when: whenSaid(article.trashedAt, now, language, t) })}
        <Button look="quiet" onClick={onRestore} aria-label={t('app.trash.restore-named', { headline })}>
          <Undo2 size={13} aria-hidden />
          {t('app.trash.restore')}
        </Button>
      </span>
    </li>
  );
};

export const Trash = ({ articles, onRestore, onBack }: TrashProps): JSX.Element => {
  const { t } = useWords();
  const now = useMinute();
  return (
    <>
      <header className={styles.header}>
        <IconButton icon={ArrowLeft} name={t('app.trash.back')} onClick={onBack} />
        <h2 className={styles.title}>{t('app.trash.title')}</h2>
      </header>
      {articles.length === 0 ? (
        <p className={styles.empty}>{t('app.trash.empty')}</p>
      ) : (
        <ul className={styles.list} aria-label={t('app.trash.title')}>
          {lastFirst(articles).map((article) => (
            <Row key={article.id} article={article} now={now} onRestore={() => onRestore(article.id)} />
          ))}
        </ul>
      )}
    </>
  );
};
