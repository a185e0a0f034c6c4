/** A word in the foot about work that goes on behind the window, once it has lasted; it leads to the library's page. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { FootWord } from '../../ui/foot-word';
import { useLasting } from '../../ui/use-lasting';
import { countedWork, type Jobs } from './jobs';
import { sayProgress } from './outcome-words';

/** Milliseconds: what is over sooner is not worth a word. */
const WORTH_A_WORD = 500;

export interface JobStatusProps {
  readonly jobs: Jobs;
  readonly onOpen: () => void;
}

export const JobStatus = ({ jobs, onOpen }: JobStatusProps): JSX.Element | null => {
  const { t } = useWords();
  const work = countedWork(jobs);
  const lasting = useLasting(work !== null, WORTH_A_WORD);
  if (work === null || !lasting) return null;
  return <FootWord word={sayProgress(t, { job: work.job, steps: work })} onOpen={onOpen} />;
};
