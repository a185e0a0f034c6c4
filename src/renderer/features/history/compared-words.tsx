/** Words as they stayed, came or went, told apart by element, spoken word and colour alike. */
import type { ReactNode } from 'react';
import type { Stretch } from '#shared/history/comparison';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import styles from './compared-line.module.css';

export const ComparedWords = ({ change, text }: Stretch): ReactNode => {
  const { t } = useWords();
  if (change === 'same') return text;
  const Changed = change === 'added' ? 'ins' : 'del';
  return (
    <Changed className={styles[change]}>
      <span className={classNames('for-readers', styles.unselectable)}>{t(`history.${change}`)} </span>
      {text}
    </Changed>
  );
};
