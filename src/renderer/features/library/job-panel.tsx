/** How far a job is, with a way to stop it; and what the last one of its kind came to. */
import { Check, TriangleAlert } from 'lucide-react';
import { type JSX, type RefObject, useEffect, useRef } from 'react';
import type { Job } from '#shared/library/jobs';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { workUnderWay } from './jobs';
import styles from './library.module.css';
import type { LibraryDialogProps } from './library-dialog';
import { type Remark, sayOutcome, sayProgress } from './outcome-words';

/** As many headlines as are read; the rest are counted. */
const SHOWN = 20;

interface RemarkProps extends Pick<LibraryDialogProps, 'headlineOf'> {
  readonly remark: Remark;
}

const RemarkLines = ({ remark: { text, articles }, headlineOf }: RemarkProps): JSX.Element => {
  const { t } = useWords();
  const more = articles.length - SHOWN;
  return (
    <>
      <p>{text}</p>
      {articles.length === 0 ? null : (
        <ul className={styles.articles}>
          {articles.slice(0, SHOWN).map((id) => (
            <li key={id}>{headlineOf(id)}</li>
          ))}
          {more > 0 ? <li>{t('library.more', { count: more })}</li> : null}
        </ul>
      )}
    </>
  );
};

const Result = ({ job, jobs, headlineOf }: JobPanelProps): JSX.Element | null => {
  const { t, language } = useWords();
  const outcome = jobs.outcomes[job];
  if (outcome === undefined) return null;
  const { tone, text, path, remarks } = sayOutcome(t, language, outcome);
  const Icon = tone === 'done' ? Check : TriangleAlert;
  return (
    <div className={styles.result} data-tone={tone}>
      <Icon className={styles.icon} size={15} strokeWidth={2} aria-hidden />
      <div>
        <p>{text}</p>
        {path === null ? null : <p className={styles.path}>{path}</p>}
        {remarks.map((remark) => (
          <RemarkLines key={remark.text} remark={remark} headlineOf={headlineOf} />
        ))}
      </div>
    </div>
  );
};

const Running = ({ job, jobs, acts }: JobPanelProps): JSX.Element | null => {
  const { t } = useWords();
  const work = workUnderWay(jobs);
  // Before the first step the system may still be asking for a file.
  if (work === null || work.job !== job || work.steps === null) return null;
  const words = sayProgress(t, work);
  return (
    <div className={styles.running}>
      <ProgressBar label={words} {...work.steps} />
      <p className={styles.count}>{words}</p>
      <Button look="quiet" onClick={acts.stop}>
        {t('library.cancel')}
      </Button>
    </div>
  );
};

export interface JobPanelProps extends Pick<LibraryDialogProps, 'jobs' | 'acts' | 'headlineOf'> {
  readonly job: Job;
}

/** What a job came to is news where its button was pressed: it may stand below what the page shows. */
const useBroughtIntoSight = (outcome: unknown): RefObject<HTMLDivElement | null> => {
  const news = useRef<HTMLDivElement>(null);
  const seen = useRef(outcome);
  useEffect(() => {
    if (seen.current === outcome) return;
    seen.current = outcome;
    news.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return news;
};

export const JobPanel = (props: JobPanelProps): JSX.Element => {
  const news = useBroughtIntoSight(props.jobs.outcomes[props.job]);
  return (
    <>
      <Running {...props} />
      <div ref={news} role="status" className={styles.news}>
        <Result {...props} />
      </div>
    </>
  );
};
