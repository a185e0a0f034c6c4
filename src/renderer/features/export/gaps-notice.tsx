/** What must be filled in before the article may be exported, and the way there. */
import { PencilLine } from 'lucide-react';
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './export-panel.module.css';

export interface Gap {
  /** As the layout calls it. */
  readonly slot: string;
  readonly text: string;
}

export interface GapsNoticeProps {
  readonly gaps: readonly Gap[];
  readonly onGo: () => void;
}

/** More would push the button out of sight. */
const SHOWN = 4;

/** Marks repeat, and their order never changes: each is known by its place. */
const placed = (gaps: readonly Gap[]) => gaps.slice(0, SHOWN).map((gap, place) => ({ ...gap, place }));

export const GapsNotice = ({ gaps, onGo }: GapsNoticeProps): JSX.Element | null => {
  const { t } = useWords();
  if (gaps.length === 0) return null;
  return (
    <section className={styles.gaps} aria-label={t('check.to-fill.name')}>
      <p>
        <PencilLine size={14} aria-hidden /> {t('export.unfilled', { places: gaps.length })}
      </p>
      <ul>
        {placed(gaps).map(({ slot, text, place }) => (
          <li key={place}>{t('export.gap', { slot, text })}</li>
        ))}
        {gaps.length > SHOWN ? <li>{t('export.more-gaps', { places: gaps.length - SHOWN })}</li> : null}
      </ul>
      <Button onClick={onGo}>{t('export.first-gap')}</Button>
    </section>
  );
};
