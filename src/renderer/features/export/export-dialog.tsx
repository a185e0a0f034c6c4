/** The export dialog: how files are to be made and how they will look; then how far they are, and what came of them. */
import { type JSX, useRef, useState } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './export-dialog.module.css';
import type { ExportDialogProps } from './export-props';
import { HindranceList, type HindranceListProps } from './hindrance-list';
import { isReason } from './hindrances';
import { OptionsColumn, type OptionsColumnProps } from './options-column';
import { PreviewPane } from './preview-pane';
import { RunActions } from './run-actions';
import { RunView } from './run-view';
import { type Examination, useExamined } from './use-examined';
import { useLook } from './use-look';
import { useMending } from './use-mending';

const titleKey = ({ order }: ExportDialogProps) => {
  if (order === null) return 'export.dialog.title';
  return order.phase === 'done' ? 'export.dialog.report' : 'export.dialog.running';
};

interface StartProps extends ExportDialogProps {
  readonly examined: Examination;
  readonly reason: string;
  readonly replace: boolean;
}

/** Why nothing can be begun, in words; null where it can. */
const useHoldUp = ({ manner, isBusy, examined, ids, reason }: StartProps): string | null => {
  const { t } = useWords();
  if (manner.formats.length === 0) return t('export.none-chosen');
  if (isBusy) return t('export.busy');
  const isHindered = examined.found.length === ids.length && !isReason(reason);
  return isHindered ? t('export.hindered', { articles: ids.length }) : null;
};

const StartActions = (props: StartProps): JSX.Element => {
  const { t } = useWords();
  const { ids, manner, examined, reason, replace, acts, onClose } = props;
  const holdUp = useHoldUp(props);
  const files = ids.length * manner.formats.length;
  const overrides = examined.found.length > 0 && isReason(reason);
  return (
    <>
      <p className={styles.holdUp} role="status">
        {holdUp}
      </p>
      <Button onClick={onClose}>{t('export.dialog.close')}</Button>
      <Button
        look="primary"
        className={styles.go}
        aria-disabled={holdUp !== null}
        title={holdUp ?? undefined}
        onClick={() => {
          if (holdUp === null) acts.start(replace, overrides ? reason.trim() : null);
        }}
      >
        {t(overrides ? 'export.run-anyway' : 'export.run', { files })}
      </Button>
    </>
  );
};

type ChoicesProps = HindranceListProps & Omit<OptionsColumnProps, 'names'>;

const Choices = (props: ChoicesProps): JSX.Element => {
  const looked = useLook(props, props.mending.edition);
  return (
    <div className={styles.columns}>
      <OptionsColumn {...props} names={looked?.names ?? null} />
      <div className={styles.looking}>
        <HindranceList {...props} />
        {looked === null ? null : <PreviewPane {...props} looked={looked} />}
      </div>
    </div>
  );
};

export const ExportDialog = (props: ExportDialogProps): JSX.Element => {
  const { t } = useWords();
  const { ids, order, acts, onClose } = props;
  const [replace, setReplace] = useState(false);
  const [reason, setReason] = useState('');
  const examined = useExamined(ids, acts.examine, order === null);
  const mending = useMending(acts.mend, examined.again);
  const first = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      large
      initialFocus={first}
      title={t(titleKey(props), { articles: ids.length })}
      closeName={t('app.close')}
      onClose={onClose}
      actions={
        order === null ? (
          <StartActions {...props} examined={examined} reason={reason} replace={replace} />
        ) : (
          <RunActions order={order} acts={acts} onClose={onClose} />
        )
      }
    >
      {order === null ? (
        <Choices
          {...props}
          {...{ examined, mending, reason, replace, first }}
          onReason={setReason}
          onReplace={setReplace}
        />
      ) : (
        <RunView {...props} order={order} />
      )}
    </Dialog>
  );
};
