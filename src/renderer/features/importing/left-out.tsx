/** What of the source will not be in the article: parts to be brought back with one press, and words that only went round a date. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import type { DraftView } from './draft-view';
import paper from './paper.module.css';
import { PartRow } from './part-row';
import styles from './side.module.css';
import type { Parts } from './use-parts';

export interface LeftOutProps {
  readonly view: DraftView;
  /** Of the article: BCP 47. */
  readonly lang: string;
  readonly parts: Parts;
}

export const LeftOut = ({ view, lang, parts }: LeftOutProps): JSX.Element => {
  const { t } = useWords();
  const { leftOut, leftOver } = view;
  return (
    <section
      className={styles.section}
      data-destination="dropped"
      data-over={parts.over === 'dropped'}
      aria-label={t('importing.left-out-list')}
    >
      <h3 className={styles.title}>{t('importing.left-out', { lines: leftOut.length + leftOver.length })}</h3>
      {leftOut.length + leftOver.length === 0 ? (
        <p className={styles.quiet}>{t('importing.nothing-left-out')}</p>
      ) : null}
      <ul className={paper.leftOut}>
        {leftOut.map((shown) => (
          <PartRow
            key={shown.part.at}
            shown={shown}
            lang={lang}
            pictures={0}
            isStop={parts.stop === shown.part.at}
            isMoving={parts.menu?.shown.part.at === shown.part.at}
          />
        ))}
        {leftOver.map((words, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: words may repeat, and a move draws them all anew
          <li key={`over ${i}`} className={styles.leftOver}>
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
};
