/** What must be known of a proposal before it is taken: it came in before, it could not be stored, something wants a second look. */
import { CopyCheck, FileWarning, TriangleAlert } from 'lucide-react';
import type { JSX } from 'react';
import { sayProblem } from '../../i18n/problem-words';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import styles from './proposal.module.css';
import type { OpenProposal } from './sources';

export interface ProposalNoticesProps {
  readonly open: OpenProposal;
  /** Doubts that are left. */
  readonly doubts: number;
  readonly onNextDoubt: () => void;
  readonly onOpenInstead: (id: NonNullable<OpenProposal['proposal']['already']>['id']) => void;
}

const Already = ({ open, onOpenInstead }: ProposalNoticesProps): JSX.Element | null => {
  const { t } = useWords();
  const { already } = open.proposal;
  if (already === null) return null;
  const headline = already.headline === '' ? t('app.desk.no-headline') : already.headline;
  return (
    <Notice
      tone="news"
      icon={CopyCheck}
      title={t('importing.already')}
      actions={
        <Button look="quiet" onClick={() => onOpenInstead(already.id)}>
          {t('importing.open-instead')}
        </Button>
      }
    >
      {t('importing.already-text', { headline })}
    </Notice>
  );
};

const Twin = ({ open }: ProposalNoticesProps): JSX.Element | null => {
  const { t } = useWords();
  const { already, twin } = open.proposal;
  if (already !== null || twin === null) return null;
  return (
    <Notice tone="news" icon={CopyCheck} title={t('importing.twin')}>
      {t('importing.twin-text', { file: twin === '' ? t('importing.pasted-text') : twin })}
    </Notice>
  );
};

export const ProposalNotices = (props: ProposalNoticesProps): JSX.Element => {
  const { t } = useWords();
  const { open, doubts, onNextDoubt } = props;
  return (
    <div className={styles.notices}>
      {open.refusal === null ? null : (
        <Notice tone="problem" icon={FileWarning} title={t('importing.refused')}>
          {sayProblem(t, 'import', open.refusal)}
        </Notice>
      )}
      <Already {...props} />
      <Twin {...props} />
      {doubts === 0 ? null : (
        <Notice
          tone="warning"
          icon={TriangleAlert}
          title={t('importing.doubts', { count: doubts })}
          actions={
            <Button look="quiet" onClick={onNextDoubt}>
              {t('importing.next-doubt')} <kbd>F7</kbd>
            </Button>
          }
        />
      )}
    </div>
  );
};
