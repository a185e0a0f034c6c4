/** Asked before an article is left that could not be saved: stay, or put its text somewhere first. */
import type { JSX } from 'react';
import type { LibraryFailure } from '#shared/failures';
import { whatHappened } from '../../i18n/problem-words';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

export interface UnsavedQuestionProps {
  readonly reason: LibraryFailure;
  readonly hopeless: boolean;
  readonly onStay: () => void;
  readonly onCopy: () => void;
  readonly onKeepAsNew: () => void;
}

export const UnsavedQuestion = (props: UnsavedQuestionProps): JSX.Element => {
  const { t } = useWords();
  return (
    <Dialog
      role="alertdialog"
      title={t('app.leave.title')}
      closeName={t('app.leave.stay')}
      onClose={props.onStay}
      actions={
        <>
          <Button onClick={props.onStay}>{t('app.leave.stay')}</Button>
          {props.hopeless ? <Button onClick={props.onKeepAsNew}>{t('app.unsaved.keep-as-new')}</Button> : null}
          <Button look="primary" onClick={props.onCopy}>
            {t('app.unsaved.copy')}
          </Button>
        </>
      }
    >
      <p>
        {t(whatHappened(props.reason))} {t('app.leave.text')}
      </p>
    </Dialog>
  );
};
