/** What an import made of each file: the article, the lines that were left out, what to look at again, or why there is none. */
import type { JSX } from 'react';
import type { ImportedFile } from '#shared/ipc';
import { sayWarning } from '../../i18n/import-words';
import { sayProblem } from '../../i18n/problem-words';
import { useWords } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import styles from './importing.module.css';

type Read = Extract<ImportedFile, { readonly ok: true }>;
export type PageReport = Pick<Read, 'dropped' | 'warnings'>;

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

const Page = ({ dropped, warnings }: PageReport): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <Lines title={t('app.import.look-at')} lines={warnings.map((warning) => sayWarning(t, warning))} />
      <Lines title={t('app.import.left-out', { lines: dropped.length })} lines={dropped} />
    </>
  );
};

const FileReport = ({ file }: { readonly file: ImportedFile }): JSX.Element => {
  const { t } = useWords();
  return (
    <section className={styles.file}>
      <p className={styles.name}>{file.file}</p>
      {file.ok ? (
        <>
          <h3 className={styles.headline}>{file.headline === '' ? t('app.desk.no-headline') : file.headline}</h3>
          <Page {...file} />
        </>
      ) : (
        <p className={styles.problem}>{sayProblem(t, 'import', file.reason)}</p>
      )}
    </section>
  );
};

export interface ImportReportProps {
  readonly report: readonly ImportedFile[] | PageReport;
  readonly onClose: () => void;
}

const isFiles = (report: ImportReportProps['report']): report is readonly ImportedFile[] => Array.isArray(report);

export const ImportReport = ({ report, onClose }: ImportReportProps): JSX.Element => {
  const { t } = useWords();
  return (
    <Dialog wide title={t('app.import.report')} closeName={t('app.close')} onClose={onClose}>
      {isFiles(report) ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and their order never changes
        report.map((file, i) => <FileReport key={i} file={file} />)
      ) : (
        <Page {...report} />
      )}
    </Dialog>
  );
};
