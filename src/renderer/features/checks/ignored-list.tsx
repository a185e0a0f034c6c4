/** What is ignored, shown when asked for, each to be told again. */
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type JSX, useId, useState } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './checks-panel.module.css';
import { nameOf } from './entries';
import type { Ignored } from './ignored';
import { messageOf } from './message-of';

/** More than anybody looks through. */
const MOST = 100;

const Line = ({ ignored, onTellAgain }: { readonly ignored: Ignored; readonly onTellAgain: () => void }) => {
  const { t } = useWords();
  const about = useId();
  return (
    <li className={styles.ignored}>
      <p id={about}>
        {messageOf(ignored.entry, t)}{' '}
        <span className={styles.where}>
          ({t(ignored.by === null ? 'checks.ignored-here' : 'checks.ignored-everywhere')})
        </span>
      </p>
      <Button look="quiet" aria-describedby={about} onClick={onTellAgain}>
        {t('checks.tell-again')}
      </Button>
    </li>
  );
};

export interface IgnoredListProps {
  /** Not empty. */
  readonly ignored: readonly Ignored[];
  readonly onTellAgain: (ignored: Ignored) => void;
}

export const IgnoredList = ({ ignored, onTellAgain }: IgnoredListProps): JSX.Element => {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  const list = useId();
  const Chevron = isShown ? ChevronDown : ChevronRight;
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.disclosure}
          aria-expanded={isShown}
          aria-controls={isShown ? list : undefined}
          onClick={() => setShown(!isShown)}
        >
          <Chevron size={14} aria-hidden />
          {t('checks.ignored', { count: ignored.length })}
        </button>
      </h3>
      {isShown ? (
        <ul id={list} className={styles.items}>
          {ignored.slice(0, MOST).map((one) => (
            <Line key={nameOf(one.entry)} ignored={one} onTellAgain={() => onTellAgain(one)} />
          ))}
        </ul>
      ) : null}
    </section>
  );
};
