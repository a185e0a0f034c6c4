/** One slot in a comparison: its lines, the long unchanged stretches folded, and the way to put it back. */
import { ChevronDown, ChevronRight, RotateCcw } from 'lucide-react';
import { type JSX, useId, useMemo, useState } from 'react';
import type { LineComparison, SlotComparison } from '#shared/history/comparison';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { ComparedLine } from './compared-line';
import styles from './compared-slot.module.css';
import { foldSame, type Passage } from './folding';

const Lines = ({ lines }: { readonly lines: readonly LineComparison[] }): JSX.Element[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: lines repeat, and a new comparison draws them all anew
  lines.map((line, i) => <ComparedLine key={i} {...line} />);

const Fold = ({ lines }: { readonly lines: readonly LineComparison[] }): JSX.Element => {
  const { t, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const Sign = isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <button
        type="button"
        className={styles.fold}
        lang={language}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Sign size={14} strokeWidth={1.75} aria-hidden />
        {t(isOpen ? 'history.fold-again' : 'history.fold', { lines: lines.length })}
      </button>
      {isOpen ? <Lines lines={lines} /> : null}
    </>
  );
};

const Shown = ({ passage }: { readonly passage: Passage }): JSX.Element =>
  passage.is === 'fold' ? <Fold lines={passage.lines} /> : <ComparedLine {...passage.line} />;

export interface ComparedSlotProps {
  readonly comparison: SlotComparison;
  readonly label: string;
  /** Of the article. */
  readonly lang: string;
  /** Puts the slot back; null where the present one is the same. */
  readonly onRestore: (() => void) | null;
  /** Why nothing can be put back; null where it can. */
  readonly refusal: string | null;
}

export const ComparedSlot = ({ comparison, label, lang, onRestore, refusal }: ComparedSlotProps): JSX.Element => {
  const { t } = useWords();
  const title = useId();
  const passages = useMemo(() => foldSame(comparison.lines), [comparison]);
  return (
    <section className={styles.slot} aria-labelledby={title}>
      <header className={styles.header}>
        <h2 id={title} className={styles.title}>
          {label}
        </h2>
        {comparison.isChanged ? null : <span className={styles.unchanged}>{t('history.unchanged')}</span>}
        {onRestore === null ? null : (
          <Button
            look="quiet"
            className={styles.restore}
            aria-label={t('history.restore-part-named', { slot: label })}
            disabled={refusal !== null}
            title={refusal ?? undefined}
            onClick={onRestore}
          >
            <RotateCcw size={13} strokeWidth={2} aria-hidden />
            {t('history.restore-part')}
          </Button>
        )}
      </header>
      <div className={styles.lines} lang={lang}>
        {passages.map((passage, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a new comparison draws them all anew
          <Shown key={i} passage={passage} />
        ))}
      </div>
    </section>
  );
};
