/** Deletes for good, once more asked: it cannot be undone. */
import { Popover } from '@base-ui/react/popover';
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './trash.module.css';

export interface DeleteButtonProps {
  readonly headline: string;
  readonly readOnly: string | null;
  readonly onDelete: () => void;
  /** Whether the question stands there; the row's menu asks it too. */
  readonly isAsked: boolean;
  readonly onAsk: (isAsked: boolean) => void;
}

const Question = ({ headline, onDelete }: Pick<DeleteButtonProps, 'headline' | 'onDelete'>): JSX.Element => {
  const { t } = useWords();
  return (
    <Popover.Portal>
      <Popover.Positioner className={styles.positioner} sideOffset={6} align="start">
        <Popover.Popup className={styles.question}>
          <Popover.Title className={styles.ask}>{t('app.trash.delete-question', { headline })}</Popover.Title>
          <Popover.Description className={styles.warning}>{t('app.trash.delete-text')}</Popover.Description>
          <div className={styles.answers}>
            {/* First, so that Enter on the question keeps. */}
            <Popover.Close render={<Button />}>{t('app.trash.keep')}</Popover.Close>
            <Popover.Close render={<Button look="primary" onClick={onDelete} />}>{t('app.trash.delete')}</Popover.Close>
          </div>
        </Popover.Popup>
      </Popover.Positioner>
    </Popover.Portal>
  );
};

export const DeleteButton = (props: DeleteButtonProps): JSX.Element => {
  const { t } = useWords();
  const { headline, readOnly } = props;
  return (
    <Popover.Root open={props.isAsked} onOpenChange={props.onAsk}>
      <Popover.Trigger
        render={
          <Button
            look="quiet"
            className={styles.delete}
            disabled={readOnly !== null}
            title={readOnly ?? undefined}
            aria-label={t('app.trash.delete-named', { headline })}
          />
        }
      >
        {t('app.trash.delete')}
      </Popover.Trigger>
      <Question {...props} />
    </Popover.Root>
  );
};
