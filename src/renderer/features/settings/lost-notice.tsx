/** The settings could not be read at this start: said once, over the columns. */
import { Settings2 } from 'lucide-react';
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

export interface LostNoticeProps {
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

export const LostNotice = ({ onOpen, onDismiss }: LostNoticeProps): JSX.Element => {
  const { t } = useWords();
  return (
    <Notice
      tone="warning"
      icon={Settings2}
      title={t('settings.lost')}
      actions={
        <>
          <Button look="quiet" onClick={onOpen}>
            {t('settings.lost.open')}
          </Button>
          <Button look="quiet" onClick={onDismiss}>
            {t('app.recovered.dismiss')}
          </Button>
        </>
      }
    >
      {t('settings.lost.text')}
    </Notice>
  );
};
