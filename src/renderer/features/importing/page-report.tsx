/** What became of a page that was pasted into an empty article: the lines that were left out, and what to look at again. */
import type { JSX } from 'react';
import type { ImportedFile } from '#shared/ipc';
import { useWords } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import { sayWarning } from './import-words';
import styles from './importing.module.css';

export type PageReport = Pick<Extract<ImportedFile, { readonly ok: true }>, 'dropped' | 'warnings'>;

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): JSX.Element | null =>
  lines.length === 0 ? null : (
    <>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul className={styles.lines}>
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines repeat, and their order never changes
          <li key={i}>{line}</li>
        ))}
      </ul>
    </>
  );

export interface PageReportProps {
  readonly report: PageReport;
  readonly onClose: () => void;
}

export const PageReportDialog = ({ report, onClose }: PageReportProps): JSX.Element => {
  const { t } = useWords();
  const { dropped, warnings } = report;
  return (
    <Dialog wide title={t('importing.report')} closeName={t('app.close')} onClose={onClose}>
      <Lines title={t('importing.look-at')} lines={warnings.map((warning) => sayWarning(t, warning))} />
      <Lines title={t('importing.left-out', { lines: dropped.length })} lines={dropped} />
    </Dialog>
  );
};
