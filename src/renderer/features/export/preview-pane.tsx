/** How a file of the order will look, before there is one: of which article, in which format. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type JSX, useId } from 'react';
import type { MessageKey } from '#shared/i18n/translate';
import { whatHappened, whatToDo } from '../../i18n/problem-words';
import { useWords } from '../../i18n/words';
import { IconButton } from '../../ui/icon-button';
import type { ExportDialogProps } from './export-props';
import type { Looking } from './looking';
import { PreviewFrame } from './preview-frame';
import styles from './preview-pane.module.css';
import type { LookedAt } from './use-look';

export interface PreviewPaneProps extends ExportDialogProps {
  readonly looked: LookedAt;
}

const ArticleSteps = ({ ids, looked, headlineOf }: PreviewPaneProps): JSX.Element => {
  const { t } = useWords();
  const { at, id, goTo } = looked;
  return (
    <div className={styles.steps}>
      {ids.length === 1 ? null : (
        <>
          <IconButton
            icon={ChevronLeft}
            name={t('export.preview.previous')}
            disabled={at === 0}
            onClick={() => goTo(at - 1)}
          />
          <span className={styles.count}>{t('export.preview.count', { at: at + 1, all: ids.length })}</span>
          <IconButton
            icon={ChevronRight}
            name={t('export.preview.next')}
            disabled={at === ids.length - 1}
            onClick={() => goTo(at + 1)}
          />
        </>
      )}
      <b className={styles.headline} title={headlineOf(id)}>
        {headlineOf(id)}
      </b>
    </div>
  );
};

const FormatSwitch = ({ manner, looked }: PreviewPaneProps): JSX.Element => {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend className="for-readers">{t('export.preview.format')}</legend>
      {manner.formats.map((format) => (
        <label key={format} className={styles.format}>
          <input type="radio" name={name} checked={looked.format === format} onChange={() => looked.choose(format)} />
          <span>{t(`export.${format}`)}</span>
        </label>
      ))}
    </fieldset>
  );
};

const refusalWords = (refusal: NonNullable<Looking['refusal']>): readonly MessageKey[] => {
  if (refusal === 'unsaved') return ['export.preview.unsaved'];
  if (refusal === 'not-drawn') return ['export.preview.not-drawn'];
  return [whatHappened(refusal), whatToDo(refusal)];
};

const Empty = ({ looked }: PreviewPaneProps): JSX.Element => {
  const { t } = useWords();
  const { format, refusal } = looked;
  if (format === null) return <p className={styles.empty}>{t('export.preview.no-format')}</p>;
  if (refusal === null) return <p className={styles.empty}>{t('export.preview.making')}</p>;
  return (
    <p className={styles.empty} role="alert">
      {refusalWords(refusal)
        .map((key) => t(key))
        .join(' ')}
    </p>
  );
};

export const PreviewPane = (props: PreviewPaneProps): JSX.Element => {
  const { t } = useWords();
  const { looked, headlineOf } = props;
  const { shown, coming, isStale, format } = looked;
  const frames = [shown, coming].filter((frame) => frame !== null);
  return (
    <section className={styles.pane} aria-label={t('export.preview')}>
      <div className={styles.bar}>
        <ArticleSteps {...props} />
        <FormatSwitch {...props} />
      </div>
      <div className={styles.stage} data-stale={isStale || undefined} aria-busy={isStale}>
        {shown === null || format === null ? <Empty {...props} /> : null}
        {format === null
          ? null
          : frames.map((frame) => (
              <div key={frame.serial} className={styles.frame} data-coming={frame !== shown || undefined}>
                <PreviewFrame
                  frame={frame}
                  title={t('export.preview.of', {
                    format: t(`export.${frame.format}`),
                    article: headlineOf(looked.id),
                  })}
                  onReady={(drawn) => looked.ready(frame.serial, drawn)}
                />
              </div>
            ))}
      </div>
      <p className="for-readers" role="status">
        {isStale || shown === null ? '' : t('export.preview.shown', { format: t(`export.${shown.format}`) })}
      </p>
    </section>
  );
};
