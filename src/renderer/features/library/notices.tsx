/** What concerns the whole library and is said over all columns: it can only be read, or some of it had to be brought back. */
import { History, Lock } from 'lucide-react';
import type { JSX } from 'react';
import { type ArticleId, toInstant } from '#shared/article/identity';
import type { Start } from '#shared/ipc';
import type { LockHolder } from '#shared/library/jobs';
import { fullTime } from '../../i18n/when';
import { useWords, type Words } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import styles from './library.module.css';
import { nameOf } from './lock-words';

/** The clock of another machine may say anything. */
const sinceSaid = (since: string, language: Words['language']): string => {
  const date = new Date(since);
  return Number.isNaN(date.getTime()) ? since : fullTime(toInstant(date), language);
};

export const LockedNotice = ({ holder }: { readonly holder: LockHolder }): JSX.Element => {
  const { t, language } = useWords();
  return (
    <Notice tone="news" icon={Lock} title={t('library.locked.title')}>
      {holder.machine === ''
        ? t('library.locked.lost')
        : t('library.locked.text', {
            person: nameOf(holder, t),
            machine: holder.machine,
            since: sinceSaid(holder.since, language),
          })}
    </Notice>
  );
};

export interface RecoveredAtStartProps {
  readonly recovered: Start['recovered'];
  readonly onOpen: (id: ArticleId) => void;
  readonly onDismiss: () => void;
}

export const RecoveredAtStart = ({ recovered, onOpen, onDismiss }: RecoveredAtStartProps): JSX.Element => {
  const { t, language } = useWords();
  return (
    <Notice
      tone="warning"
      icon={History}
      title={t('library.recovered.title', { count: recovered.length })}
      actions={
        <Button look="quiet" onClick={onDismiss}>
          {t('app.recovered.dismiss')}
        </Button>
      }
    >
      {t('library.recovered.text')}
      <span className={styles.recovered}>
        {recovered.map(({ id, headline, from, savedAt }) => (
          <span key={id}>
            <Button look="quiet" onClick={() => onOpen(id)}>
              {headline === '' ? t('app.desk.no-headline') : headline}
            </Button>
            {t(`library.recovered.${from}`, { time: fullTime(savedAt, language) })}
          </span>
        ))}
      </span>
    </Notice>
  );
};
