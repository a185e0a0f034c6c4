/** What is done with a royalty sheet as a whole: another month, a file for Excel, paper, closing it. */
import { ChevronLeft, ChevronRight, FileSpreadsheet, Lock, LockOpen, Printer } from 'lucide-react';
import type { JSX } from 'react';
import { type Month, monthAfter, type RoyaltySheet } from '#shared/royalty/sheet';
import { writeMonth } from '#shared/royalty/tables';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import styles from './royalty.module.css';

export interface RoyaltyToolsProps {
  readonly month: Month;
  /** Null while it is being read, or where it cannot be. */
  readonly sheet: RoyaltySheet | null;
  readonly isReadOnly: boolean;
  readonly onMonth: (month: Month) => void;
  readonly onExport: () => void;
  readonly onPrint: () => void;
  readonly onClosed: (isClosed: boolean) => void;
}

export const RoyaltyTools = (props: RoyaltyToolsProps): JSX.Element => {
  const { t } = useWords();
  const { month, sheet, onMonth } = props;
  const isClosed = sheet !== null && sheet.closedAt !== null;
  return (
    <>
      <IconButton
        icon={ChevronLeft}
        name={t('workflow.calendar.previous')}
        onClick={() => onMonth(monthAfter(month, -1))}
      />
      <p className={styles.month} role="status">
        {t('royalty.month', { month: writeMonth(month) })}
      </p>
      <IconButton icon={ChevronRight} name={t('workflow.calendar.next')} onClick={() => onMonth(monthAfter(month))} />
      <Button disabled={sheet === null} onClick={props.onExport}>
        <FileSpreadsheet size={14} strokeWidth={1.75} aria-hidden />
        {t('royalty.export')}
      </Button>
      <Button disabled={sheet === null} onClick={props.onPrint}>
        <Printer size={14} strokeWidth={1.75} aria-hidden />
        {t('royalty.print')}
      </Button>
      <Button disabled={sheet === null || props.isReadOnly} onClick={() => props.onClosed(!isClosed)}>
        {isClosed ? <LockOpen size={14} aria-hidden /> : <Lock size={14} aria-hidden />}
        {t(isClosed ? 'royalty.reopen' : 'royalty.close')}
      </Button>
    </>
  );
};
