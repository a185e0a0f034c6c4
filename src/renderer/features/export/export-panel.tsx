/** The export panel: which formats, into which folder, and what came of it. */
import { type JSX, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ExportFormat } from '#shared/ipc';
import { useLock } from '../../i18n/locks';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { ChoiceCard } from '../../ui/choice-card';
import { LockedNote } from '../../ui/locked-note';
import styles from './export-panel.module.css';
import type { Run } from './exporting';
import { FolderLine } from './folder-line';
import { type Gap, GapsNotice } from './gaps-notice';
import { ResultRow } from './result-row';
import { OTHER_FORMATS, USUAL_FORMATS } from './usual-formats';

export interface ExportPanelProps {
  readonly formats: readonly ExportFormat[];
  readonly run: Run;
  /** Other files are being made: this one has to wait. */
  readonly isBusy: boolean;
  /** Null until one is chosen: then it is the system's folder of documents. */
  readonly folder: string | null;
  /** Counts the times that the panel was asked for: each brings the caret to its button. */
  readonly called: number;
  /** It has taken the keys, as it was called to. */
  readonly onCame: () => void;
  /** What there is to know before exporting; holds nothing up. */
  readonly note: ReactNode;
  /** What holds the export up until it is filled in. */
  readonly gaps: readonly Gap[];
  readonly onGoToGap: () => void;
  readonly onToggle: (format: ExportFormat) => void;
  readonly onChooseFolder: () => void;
  readonly onExport: () => void;
  readonly onShow: (format: ExportFormat) => void;
  /** How the files will look, and everything else that can be chosen. */
  readonly onOptions: () => void;
}

/** Those that are seldom wanted are folded in, unless one of them is chosen. */
const Formats = ({ formats, run, onToggle }: ExportPanelProps): JSX.Element => {
  const { t } = useWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const others = OTHER_FORMATS.filter((format) => isUnfolded || formats.includes(format));
  const folded = OTHER_FORMATS.length - others.length;
  const lock = useLock('exportManner');
  const isFixed = run.is === 'running' || lock !== null;
  return (
    <fieldset className={styles.formats} disabled={isFixed}>
      <legend className={styles.title}>{t('export.formats')}</legend>
      <LockedNote why={lock} />
      {[...USUAL_FORMATS, ...others].map((format) => (
        <ChoiceCard
          key={format}
          title={t(`export.${format}`)}
          detail={t(`export.${format}-detail`)}
          checked={formats.includes(format)}
          disabled={isFixed}
          onToggle={() => onToggle(format)}
        />
      ))}
      {folded === 0 ? null : (
        <Button look="quiet" className={styles.more} onClick={() => setUnfolded(true)}>
          {t('export.more-formats', { formats: folded })}
        </Button>
      )}
    </fieldset>
  );
};

const FolderRow = ({ folder, run, onChooseFolder }: ExportPanelProps): JSX.Element => {
  const { t } = useWords();
  return (
    <div className={styles.folder}>
      <h2 className={styles.title}>{t('export.folder')}</h2>
      <FolderLine folder={folder} disabled={run.is === 'running'} onChange={onChooseFolder} />
    </div>
  );
};

const Outcome = ({ run, onShow }: ExportPanelProps): JSX.Element => {
  const { t } = useWords();
  return (
    <div className={styles.outcome} role="status">
      {run.is === 'running' ? (
        <>
          <div className={styles.bar} role="progressbar" aria-label={t('export.running')}>
            <i />
          </div>
          <small className={styles.hint}>{t('export.running')}</small>
        </>
      ) : null}
      {run.is === 'unsaved' ? <p className={styles.failed}>{t('export.unsaved')}</p> : null}
      {run.is === 'done' ? (
        <ul className={styles.results}>
          {run.results.map((result) => (
            <ResultRow key={result.format} result={result} onShow={onShow} />
          ))}
        </ul>
      ) : null}
    </div>
  );
};

export const ExportPanel = (props: ExportPanelProps): JSX.Element => {
  const { t } = useWords();
  const { formats, run, isBusy, called, onCame, onExport } = props;
  const isIdle = formats.length === 0 || isBusy || run.is === 'running';
  const button = useRef<HTMLButtonElement>(null);
  // Told at once, so that it never takes the keys again by itself, when it is drawn anew beside another article.
  useEffect(() => {
    if (called === 0) return;
    button.current?.focus();
    onCame();
  }, [called, onCame]);
  return (
    <section className={styles.panel} aria-label={t('app.side.export')}>
      <Formats {...props} />
      <FolderRow {...props} />
      {props.note}
      <GapsNotice gaps={props.gaps} onGo={props.onGoToGap} />
      <Button
        ref={button}
        look="primary"
        className={styles.go}
        // Not disabled, which would take the keys away from whoever has just pressed it.
        aria-disabled={isIdle}
        title={isBusy ? t('export.busy') : undefined}
        onClick={isIdle ? undefined : onExport}
      >
        {formats.length === 0 ? t('export.none-chosen') : t('export.run', { files: formats.length })}
      </Button>
      <Button onClick={props.onOptions}>{t('export.options')}</Button>
      <Outcome {...props} />
    </section>
  );
};
