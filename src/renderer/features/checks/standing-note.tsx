/** Said before an export: errors that still stand in the article. They hold nothing up. */
import { OctagonAlert } from 'lucide-react';
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './tally.module.css';

export interface StandingNoteProps {
  readonly errors: number;
  readonly onShow: () => void;
}

export const StandingNote = ({ errors, onShow }: StandingNoteProps): JSX.Element | null => {
  const { t } = useWords();
  if (errors === 0) return null;
  return (
    <p className={styles.note}>
      <OctagonAlert className={styles.grave} size={15} strokeWidth={2} aria-hidden />
      <span>{t('checks.standing', { errors })}</span>
      <Button look="quiet" onClick={onShow}>
        {t('checks.standing-show')}
      </Button>
    </p>
  );
};
