/** A kept revision over the sheet's place: when and by whom, held against another text, to be put back or labelled. Read only. */
import { type CSSProperties, type JSX, type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { useWords } from '../../i18n/words';
import { useMinute } from '../../ui/use-minute';
import { ComparedText } from './compared-text';
import { momentSaid } from './moments';
import type { Part } from './parts';
import styles from './preview.module.css';
import { PreviewHeader } from './preview-header';
import type { PreviewActs, PreviewProps } from './preview-props';
import { QuietPreview, UnreadableRevision } from './preview-states';

const textScale = (textSize: number): CSSProperties & Record<'--text-scale', number> => ({
  '--text-scale': textSize / 100,
});

interface TextProps extends PreviewProps {
  readonly refusal: string | null;
  readonly time: string;
  readonly onRestore: (part: Part) => void;
}

const Text = (props: TextProps): JSX.Element => {
  const { sides, acts, preview } = props;
  if (sides.is === 'waiting') return <QuietPreview />;
  if (sides.is === 'failed') return <UnreadableRevision {...sides} onRetry={acts.retry} />;
  const { present, layout, isFirst, time, refusal, onRestore } = props;
  const texts = { sides, present, layout, isFirst, time, refusal, against: preview.against };
  return <ComparedText {...texts} onRestore={onRestore} />;
};

/** A field of text has an undo of its own. */
const isInField = ({ target }: KeyboardEvent): boolean => target instanceof HTMLInputElement && target.type === 'text';

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z';

const previewKeys =
  ({ undo, close }: PreviewActs) =>
  (event: KeyboardEvent): void => {
    const act = event.key === 'Escape' ? close : undo;
    if (event.key !== 'Escape' && (!isUndo(event) || isInField(event))) return;
    event.preventDefault();
    act();
  };

export const Preview = (props: PreviewProps): JSX.Element => {
  const { t, language } = useWords();
  const { preview, textSize, lockedBy, acts } = props;
  const { entry, focusCalls } = preview;
  const root = useRef<HTMLElement>(null);
  const now = useMinute();
  useEffect(() => {
    if (focusCalls > 0) root.current?.focus();
  }, [focusCalls]);
  const restorePart = useCallback(
    (part: Part) => {
      // Its button goes away with the difference: the keys stay in the preview.
      root.current?.focus();
      acts.restore(part);
    },
    [acts],
  );
  const time = momentSaid(entry.at, now, language, t);
  const refusal = lockedBy === null ? null : t('history.locked', { ...lockedBy });
  return (
    <section
      ref={root}
      className={styles.preview}
      aria-label={t('history.preview', { time })}
      tabIndex={-1}
      onKeyDown={previewKeys(acts)}
    >
      <PreviewHeader {...props} time={time} refusal={refusal} />
      <div key={entry.key} className={styles.scroll} style={textScale(textSize)}>
        <Text {...props} refusal={refusal} time={time} onRestore={restorePart} />
      </div>
    </section>
  );
};
