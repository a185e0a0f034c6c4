/** Where the files go, on one line, with the way to another folder. */
import { Folder } from 'lucide-react';
import { type JSX, useId } from 'react';
import { useLock } from '../../i18n/locks';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { LockedNote } from '../../ui/locked-note';
import styles from './folder-line.module.css';

export interface FolderLineProps {
  /** Null until one is chosen: then it is the system's folder of documents. */
  readonly folder: string | null;
  readonly disabled?: boolean;
  readonly onChange: () => void;
}

export const FolderLine = ({ folder, disabled = false, onChange }: FolderLineProps): JSX.Element => {
  const { t } = useWords();
  const lock = useLock('exportFolder');
  const note = useId();
  return (
    <>
      <div className={styles.path}>
        <Folder size={14} strokeWidth={1.75} aria-hidden />
        <span title={folder ?? undefined}>
          {/* The end of a path says more than its start. */}
          <bdi>{folder ?? t('export.documents')}</bdi>
        </span>
        <Button
          look="quiet"
          onClick={onChange}
          disabled={disabled || lock !== null}
          aria-describedby={lock === null ? undefined : note}
        >
          {t('export.change')}
        </Button>
      </div>
      <LockedNote id={note} why={lock} />
    </>
  );
};
