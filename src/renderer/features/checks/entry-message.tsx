/** A finding in a sentence, with the sign of how grave it is. */
import { OctagonAlert, SpellCheck, TriangleAlert } from 'lucide-react';
import type { JSX } from 'react';
import type { Finding } from '#shared/check/finding';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import { isWord } from './entries';
import styles from './entry.module.css';
import { messageOf } from './message-of';

/** Told by its shape, its colour and in words. */
const Sign = ({ entry }: { readonly entry: Finding }): JSX.Element => {
  const { t } = useWords();
  const isError = entry.severity === 'error';
  const Icon = isWord(entry) ? SpellCheck : isError ? OctagonAlert : TriangleAlert;
  return (
    <>
      <Icon className={classNames(styles.sign, isError && styles.grave)} size={15} strokeWidth={2} aria-hidden />
      <span className="for-readers">{t(isError ? 'checks.error' : 'checks.warn')}: </span>
    </>
  );
};

export interface EntryMessageProps {
  readonly entry: Finding;
  /** Of the sentence, for what is about it. */
  readonly id: string;
  readonly times?: number;
}

export const EntryMessage = ({ entry, id, times = 1 }: EntryMessageProps): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <Sign entry={entry} />
      <span id={id} className={styles.message}>
        {messageOf(entry, t, times)}
      </span>
    </>
  );
};
