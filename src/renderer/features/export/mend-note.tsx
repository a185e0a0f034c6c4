/** What was mended out of the list of what stands in the way, and the way back. */
import { type JSX, useEffect, useRef } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { holdFocus } from '../../ui/hold-focus';
import { Spoken } from '../../ui/spoken';
import styles from './hindrance-list.module.css';
import type { Mending } from './use-mending';

export const MendNote = ({ mending }: { readonly mending: Mending }): JSX.Element => {
  const { t } = useWords();
  const { note, isBusy, takeBack } = mending;
  const said = useRef<HTMLParagraphElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed has gone: the keys go on from here.
  useEffect(() => {
    const { current } = note?.is === 'mended' ? undo : said;
    return current === null ? undefined : holdFocus(current);
  }, [note]);
  const words = (): string => {
    if (note === null) return '';
    if (note.is === 'mended') return t('export.mended', { count: note.made });
    return t(note.is === 'taken-back' ? 'export.mended.taken-back' : `export.mended.${note.why}`);
  };
  return (
    <div className={styles.note}>
      <p ref={said} tabIndex={-1}>
        {words()}
      </p>
      <Spoken text={words()} />
      {note?.is === 'mended' ? (
        <Button ref={undo} look="quiet" aria-disabled={isBusy} onClick={takeBack}>
          {t('app.undo')}
        </Button>
      ) : null}
    </div>
  );
};
