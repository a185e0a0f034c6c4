/** Every place a part can go, in reach while one is dragged. */
import type { JSX } from 'react';
import type { Destination } from '#shared/importing/proposal';
import { useWords } from '../../i18n/words';
import { PLACES } from './destinations';
import styles from './proposal.module.css';

export const MoveStrip = ({ over }: { readonly over: Destination | null }): JSX.Element => {
  const { t } = useWords();
  return (
    <div className={styles.strip} aria-hidden>
      {PLACES.map(({ to, words }) => (
        <span key={to} className={styles.target} data-destination={to} data-over={over === to}>
          {t(words)}
        </span>
      ))}
    </div>
  );
};
