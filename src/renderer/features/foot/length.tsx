/** How long the article is, and what is selected of it; a click shows it slot by slot. */
import { Popover } from '@base-ui/react/popover';
import type { JSX } from 'react';
import { type ArticleMeasure, type Measure, readingMinutes } from '#shared/article/measure';
import { useWords } from '../../i18n/words';
import styles from './foot.module.css';
import { LengthTable } from './length-table';

export interface LengthProps {
  readonly counts: ArticleMeasure;
  /** Null where nothing is selected. */
  readonly selected: Measure | null;
  readonly onCopy: (text: string) => void;
}

export const Length = (props: LengthProps): JSX.Element => {
  const { t } = useWords();
  const { counts, selected } = props;
  const { words, characters } = counts;
  const said =
    selected === null ? t('app.foot.words', { words }) : t('counts.selected', { selected: selected.words, words });
  return (
    <Popover.Root>
      <span>
        <Popover.Trigger className={styles.length} aria-label={t('counts.open', { said })} title={t('counts.title')}>
          {said}
        </Popover.Trigger>{' '}
        · <span className={styles.spare}>{t('app.foot.characters', { characters })} · </span>
        {t('app.foot.minutes', { minutes: readingMinutes(counts) })}
      </span>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} side="top" align="start" sideOffset={8}>
          <Popover.Popup className={styles.popup} aria-label={t('counts.title')}>
            <LengthTable {...props} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
};
