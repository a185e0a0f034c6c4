/** Layouts of the newsroom's own that could not be read: which file, where in it, what is safe, and what to do. */
import { FileWarning } from 'lucide-react';
import type { JSX } from 'react';
import type { LayoutFileFault } from '#shared/layout/layout-fault';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { sayLayoutFault } from './layout-fault-words';
import styles from './library.module.css';

export interface LayoutFaultsNoticeProps {
  readonly faults: readonly LayoutFileFault[];
  /** For whoever mends the file: what they need is copied. */
  readonly onHelp: () => void;
  readonly onDismiss: () => void;
}

export const LayoutFaultsNotice = ({ faults, onHelp, onDismiss }: LayoutFaultsNoticeProps): JSX.Element => {
  const { t } = useWords();
  return (
    <Notice
      tone="warning"
      icon={FileWarning}
      title={t('library.layouts.faulty', { count: faults.length })}
      actions={
        <>
          <Button look="quiet" onClick={onHelp}>
            {t('help.diagnostics.copy')}
          </Button>
          <Button look="quiet" onClick={onDismiss}>
            {t('app.recovered.dismiss')}
          </Button>
        </>
      }
    >
      {t('library.layouts.faulty.text')}
      <span className={styles.recovered}>
        {faults.map((fault) => (
          <span key={fault.file}>{sayLayoutFault(fault, t)}</span>
        ))}
      </span>
    </Notice>
  );
};
