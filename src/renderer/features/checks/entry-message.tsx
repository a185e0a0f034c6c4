/** A finding in a sentence, with the sign of how grave it is. */
import { OctagonAlert, SpellCheck, TriangleAlert } from 'lucide-react';
import type { JSX } from 'react';
import type { Finding } from '#shared/check/finding';
import { sayFinding } from '#shared/check/say';
import type { Translate } from '#shared/i18n/translate';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import { isWord } from './entries';
import styles from './entry.module.css';
import { visible } from './visible';

/** @param times in how many places a misspelled word stands */
export const messageOf = (entry: Finding, t: Translate, times = 1): string => {
  if (!isWord(entry)) return sayFinding({ ...entry, text: visible(entry.text) }, t);
  return times === 1
    ? t('checks.word', { word: entry.text })
    : t('checks.word-times', { word: entry.text, count: times });
};

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
