/** A button that begins a job: it waits while another one runs, and says why where nothing may be written. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { Button, type ButtonProps } from '../../ui/button';
import { workUnderWay } from './jobs';
import type { LibraryDialogProps } from './library-dialog';

export interface TaskButtonProps extends Pick<LibraryDialogProps, 'jobs' | 'readOnly'> {
  readonly words: string;
  readonly look?: ButtonProps['look'];
  /** Why it cannot be done here at all, in words; null where it can. */
  readonly lock?: string | null;
  /** Whether the job writes into the library. */
  readonly writes?: boolean;
  readonly onRun: () => void;
}

export const TaskButton = (props: TaskButtonProps): JSX.Element => {
  const { t } = useWords();
  const waits = workUnderWay(props.jobs) !== null ? t('library.wait') : null;
  const why = props.lock ?? (props.writes === true ? props.readOnly : null) ?? waits;
  return (
    <Button
      look={props.look ?? 'plain'}
      // Stays in the order of the keyboard: the reason is read where the focus is.
      aria-disabled={why !== null}
      title={why ?? undefined}
      onClick={() => {
        if (why === null) props.onRun();
      }}
    >
      {props.words}
    </Button>
  );
};
