/** The head of the preview: which revision it is, its label, what it is held against, and the way to put all of it back. */
import { X } from 'lucide-react';
import { type JSX, useMemo } from 'react';
import type { RevisionEntry } from '#shared/history/revision';
import { fullTime } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { AgainstSwitch } from './against-switch';
import { differenceSaid, differenceShown, reasonSaid } from './entry-words';
import { LabelField } from './label-field';
import { sameContent } from './parts';
import styles from './preview.module.css';
import type { PreviewProps } from './preview-props';

export interface PreviewHeaderProps extends Pick<PreviewProps, 'preview' | 'sides' | 'present' | 'acts'> {
  /** Names the revision: `10:41`. */
  readonly time: string;
  /** Why nothing can be put back or labelled; null where it can. */
  readonly refusal: string | null;
}

const Facts = ({ entry }: { readonly entry: RevisionEntry }): JSX.Element => {
  const { t, language } = useWords();
  const facts = [fullTime(entry.at, language), entry.by ?? t('history.nobody'), reasonSaid(entry, t)];
  const shown = differenceShown(entry, t);
  return (
    <p className={styles.facts}>
      {[...facts.filter((fact) => fact !== null), t('history.words', { words: entry.words })].join(' · ')}
      {shown === null ? null : (
        <>
          <span aria-hidden> ({shown})</span>
          <span className="for-readers">, {differenceSaid(entry, t)}</span>
        </>
      )}
    </p>
  );
};

const Bar = ({ preview, sides, present, acts, refusal }: PreviewHeaderProps): JSX.Element => {
  const { t } = useWords();
  const kept = sides.is === 'ready' ? sides.kept : null;
  const isSame = useMemo(() => kept !== null && sameContent(kept, present), [kept, present]);
  const why = refusal ?? (isSame ? t('history.nothing-to-restore') : null);
  return (
    <div className={styles.bar}>
      <AgainstSwitch against={preview.against} onHold={acts.hold} />
      <Button
        look="primary"
        disabled={kept === null || why !== null}
        title={why ?? undefined}
        onClick={() => acts.restore('all')}
      >
        {t('history.restore-all')}
      </Button>
    </div>
  );
};

export const PreviewHeader = (props: PreviewHeaderProps): JSX.Element => {
  const { t } = useWords();
  const { preview, acts, time, refusal } = props;
  const { entry } = preview;
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h1 className={styles.title}>{t('history.title', { time })}</h1>
        <LabelField key={entry.key} label={entry.label} refusal={refusal} onLabel={acts.label} />
        <IconButton
          className={styles.close}
          icon={X}
          name={t('history.close')}
          shortcut="Escape"
          onClick={acts.close}
        />
      </div>
      <Facts entry={entry} />
      <Bar {...props} />
      {refusal === null ? null : <p className={styles.refusal}>{refusal}</p>}
    </header>
  );
};
