/** What must be said above the paper and stay said: not saved, recovered, a library that takes no writing. */
import { FolderLock, History, TriangleAlert } from 'lucide-react';
import type { JSX } from 'react';
import type { LibraryFailure } from '#shared/failures';
import type { Opened } from '#shared/ipc';
import { whatHappened, whatIsKept } from '../../i18n/problem-words';
import { fullTime } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

export interface UnsavedNoticeProps {
  readonly reason: LibraryFailure;
  /** Trying again is of no use: the text can only go on as an article of its own. */
  readonly hopeless: boolean;
  readonly onCopy: () => void;
  readonly onRetry: () => void;
  readonly onKeepAsNew: () => void;
  /** Keeps the text as well, and shows the version that stands in its way. */
  readonly onSeeOther: () => void;
}

export const UnsavedNotice = (props: UnsavedNoticeProps): JSX.Element => {
  const { t } = useWords();
  return (
    <Notice
      tone="problem"
      icon={TriangleAlert}
      title={t(whatHappened(props.reason))}
      actions={
        <>
          {props.hopeless ? (
            <Button look="quiet" onClick={props.onKeepAsNew}>
              {t('app.unsaved.keep-as-new')}
            </Button>
          ) : null}
          {props.reason === 'stale' ? (
            <Button look="quiet" onClick={props.onSeeOther}>
              {t('app.unsaved.see-other')}
            </Button>
          ) : null}
          <Button look="quiet" onClick={props.onCopy}>
            {t('app.unsaved.copy')}
          </Button>
          {props.hopeless ? null : (
            <Button look="quiet" onClick={props.onRetry}>
              {t('app.retry')}
            </Button>
          )}
        </>
      }
    >
      {t(whatIsKept(props.reason))}
    </Notice>
  );
};

export interface RecoveredNoticeProps {
  readonly recovered: NonNullable<Opened['recovered']>;
  readonly onDismiss: () => void;
}

export const RecoveredNotice = ({ recovered, onDismiss }: RecoveredNoticeProps): JSX.Element => {
  const { t, language } = useWords();
  return (
    <Notice
      tone="warning"
      icon={History}
      title={t('app.recovered.title')}
      actions={
        <Button look="quiet" onClick={onDismiss}>
          {t('app.recovered.dismiss')}
        </Button>
      }
    >
      {t(`app.recovered.${recovered.from}`, { time: fullTime(recovered.savedAt, language) })}
    </Notice>
  );
};

export interface TroubleNoticeProps {
  readonly trouble: LibraryFailure;
  readonly folder: string;
}

export const TroubleNotice = ({ trouble, folder }: TroubleNoticeProps): JSX.Element => {
  const { t } = useWords();
  return (
    <Notice tone="problem" icon={FolderLock} title={t('app.library.title')}>
      {t(whatHappened(trouble))} {t('app.library.text', { folder })}
    </Notice>
  );
};
