/** What became of one format: its file, to be shown in its folder, or why there is none. */
import { Check, TriangleAlert } from 'lucide-react';
import type { JSX } from 'react';
import type { Exported, ExportFormat } from '#shared/ipc';
import { whatHappened, whatToDo } from '../../i18n/problem-words';
import { sizeSaid } from '../../i18n/size';
import { localeOf } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './export-panel.module.css';

export interface ResultRowProps {
  readonly result: Exported;
  readonly onShow: (format: ExportFormat) => void;
}

const secondsOf = (ms: number, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'narrow',
    maximumFractionDigits: 1,
  }).format(ms / 1_000);

/** The last part of a path of any system. */
const fileName = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;

export const ResultRow = ({ result, onShow }: ResultRowProps): JSX.Element => {
  const { t, language } = useWords();
  const name = t(`export.${result.format}`);
  if (!result.ok)
    return (
      <li className={styles.failed}>
        <TriangleAlert size={14} aria-hidden />
        <span>
          <b>{t('export.no-file', { format: name })}</b> {t(whatHappened(result.reason))} {t(whatToDo(result.reason))}
        </span>
      </li>
    );
  const locale = localeOf(language);
  return (
    <li className={styles.result}>
      <Check className={styles.tick} size={14} strokeWidth={2.25} aria-hidden />
      <span className={styles.file} title={result.path}>
        <span className={styles.name}>{fileName(result.path)}</span>
        <small>
          {name} · {sizeSaid(result.bytes, language)} · {secondsOf(result.ms, locale)}
        </small>
        <Button
          look="quiet"
          onClick={() => onShow(result.format)}
          aria-label={t('export.show-named', { format: name })}
        >
          {t('export.show')}
        </Button>
      </span>
    </li>
  );
};
