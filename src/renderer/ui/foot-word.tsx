/** A word in the foot about work that goes on behind the window; pressing it leads there. */
import type { JSX } from 'react';
import styles from './foot-word.module.css';

export interface FootWordProps {
  readonly word: string;
  readonly onOpen: () => void;
}

export const FootWord = ({ word, onOpen }: FootWordProps): JSX.Element => (
  <button type="button" className={styles.word} onClick={onOpen}>
    {word}
  </button>
);
