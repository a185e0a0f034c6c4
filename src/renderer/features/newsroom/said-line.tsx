/** What came of the last step, at the foot of the dialog, with a way back. */
import { Check, TriangleAlert } from 'lucide-react';
import { type JSX, useEffect, useRef } from 'react';
import type { NewsroomChange } from '#shared/newsroom/change';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import styles from './newsroom.module.css';
import type { Said } from './said';

/** Milliseconds until the dialog has taken the keys of what is gone. */
const SETTLED = 50;

export interface SaidLineProps {
  readonly said: Said | null;
  readonly onChange: (change: NewsroomChange) => void;
}

/** What had the keys may have gone with the entry, and left them to the dialog as a whole: then the way back has them. */
const isNowhere = (): boolean => {
  const active = document.activeElement;
  return active === null || active === document.body || active.role === 'dialog';
};

export const SaidLine = ({ said, onChange }: SaidLineProps): JSX.Element => {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const change = said?.back ?? said?.again;
  useEffect(() => {
    if (change === undefined) return;
    const timer = setTimeout(() => {
      if (isNowhere()) button.current?.focus();
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [change]);
  const Icon = said?.tone === 'problem' ? TriangleAlert : Check;
  return (
    <div className={classNames(styles.said, said === null && styles.silent)} data-tone={said?.tone}>
      <span role="status" className={styles.saidText}>
        {said === null ? null : (
          <>
            <Icon size={14} strokeWidth={2} aria-hidden />
            {said.text}
          </>
        )}
      </span>
      {change === undefined ? null : (
        <Button ref={button} look="quiet" onClick={() => onChange(change)}>
          {t(said?.back === undefined ? 'newsroom.again' : 'newsroom.undo')}
        </Button>
      )}
    </div>
  );
};
