/** What is shown of the chosen source: its proposal, or what became of it. */
import { CircleCheck, CircleSlash, FileX } from 'lucide-react';
import type { JSX } from 'react';
import type { HouseLayout } from '#shared/layout/house-layout';
import { sayProblem } from '../../i18n/problem-words';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './import-dialog.module.css';
import type { ImportingActs } from './importing-acts';
import { ProposalView } from './proposal-view';
import type { Source } from './sources';

export interface SourceViewProps {
  readonly source: Source;
  readonly layout: HouseLayout;
  readonly acts: ImportingActs;
}

export const SourceView = ({ source, layout, acts }: SourceViewProps): JSX.Element => {
  const { t } = useWords();
  const { key, standing } = source;
  switch (standing.is) {
    case 'open':
      return (
        <ProposalView
          key={key}
          open={standing}
          layout={layout}
          pictures={acts.pictures}
          onMove={(move) => acts.move(key, move)}
          onOpenInstead={(id) => acts.openInstead(key, id)}
        />
      );
    case 'stored':
      return (
        <div className={styles.said}>
          <CircleCheck size={22} strokeWidth={1.5} aria-hidden />
          <h3 className={styles.headline}>
            {standing.headline === '' ? t('app.desk.no-headline') : standing.headline}
          </h3>
          <p>{t('importing.stored', { dropped: standing.dropped })}</p>
          <Button onClick={() => acts.open(standing.id)}>{t('importing.open')}</Button>
        </div>
      );
    case 'passed-over':
      return (
        <div className={styles.said}>
          <CircleSlash size={22} strokeWidth={1.5} aria-hidden />
          <p>{t('importing.passed-over')}</p>
        </div>
      );
    case 'failed':
      return (
        <div className={styles.said}>
          <FileX size={22} strokeWidth={1.5} aria-hidden />
          <p>{sayProblem(t, 'import', standing.reason)}</p>
        </div>
      );
  }
};
