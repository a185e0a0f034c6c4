/** The foot of the import dialog: how far it is, what was moved taken back, and the decisions about one source or all. */
import { Redo2, RotateCcw, Undo2 } from 'lucide-react';
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { ProgressBar } from '../../ui/progress-bar';
import { Spoken } from '../../ui/spoken';
import styles from './import-dialog.module.css';
import type { Importing } from './importing';
import type { ImportingActs } from './importing-acts';
import type { Source } from './sources';
import { tallyOf } from './tally';

export interface ImportFootProps {
  readonly importing: Importing;
  readonly source: Source | undefined;
  /** Why nothing may be written, in words; null where it may. */
  readonly readOnly: string | null;
  readonly acts: ImportingActs;
}

const MoveSteps = ({ source, acts }: Pick<ImportFootProps, 'source' | 'acts'>): JSX.Element | null => {
  const { t } = useWords();
  if (source?.standing.is !== 'open') return null;
  const { past, future, moves } = source.standing.history;
  const move = (is: 'undo' | 'redo' | 'start-over') => () => acts.move(source.key, { is });
  return (
    <div className={styles.steps}>
      <IconButton
        icon={Undo2}
        name={t('importing.undo')}
        shortcut="Ctrl+Z"
        disabled={past.length === 0}
        onClick={move('undo')}
      />
      <IconButton
        icon={Redo2}
        name={t('importing.redo')}
        shortcut="Ctrl+Y"
        disabled={future.length === 0}
        onClick={move('redo')}
      />
      <IconButton
        icon={RotateCcw}
        name={t('importing.start-over')}
        disabled={moves.length === 0}
        onClick={move('start-over')}
      />
    </div>
  );
};

const StoringAll = ({ importing, acts }: ImportFootProps): JSX.Element | null => {
  const { t } = useWords();
  const { storing } = importing;
  if (storing === null) return null;
  const label = t('importing.storing-all', { done: storing.done, total: storing.total });
  return (
    <div className={styles.progress}>
      <p>{label}</p>
      <Spoken text={label} />
      <ProgressBar label={label} done={storing.done} total={storing.total} />
      <Button disabled={storing.isStopped} onClick={acts.stopAccepting}>
        {t('importing.stop')}
      </Button>
    </div>
  );
};

const Decisions = ({ importing, source, readOnly, acts }: ImportFootProps): JSX.Element => {
  const { t } = useWords();
  const isMany = importing.sources.length > 1;
  const { ready } = tallyOf(importing.sources);
  const open = source?.standing.is === 'open' ? source.standing : null;
  return (
    <div className={styles.decisions}>
      <Button onClick={acts.close}>{t(isMany ? 'importing.close' : 'importing.cancel')}</Button>
      {isMany && source && open ? (
        <Button disabled={open.isStoring} onClick={() => acts.passOver(source.key)}>
          {t('importing.pass-over')}
        </Button>
      ) : null}
      {isMany && ready > 0 ? (
        <Button disabled={readOnly !== null} onClick={acts.acceptReady}>
          {t('importing.accept-ready', { count: ready })}
        </Button>
      ) : null}
      {source && open ? (
        <Button
          look="primary"
          disabled={readOnly !== null || open.isStoring}
          aria-keyshortcuts="Control+Enter"
          onClick={() => acts.accept(source.key)}
        >
          {t(
            open.proposal.already === null && open.proposal.twin === null
              ? 'importing.accept'
              : 'importing.accept-again',
          )}
          <kbd className={styles.key}>Ctrl+Enter</kbd>
        </Button>
      ) : null}
    </div>
  );
};

export const ImportFoot = (props: ImportFootProps): JSX.Element => (
  <footer className={styles.foot}>
    {props.importing.storing === null ? (
      <>
        <MoveSteps {...props} />
        <Decisions {...props} />
      </>
    ) : (
      <StoringAll {...props} />
    )}
  </footer>
);
