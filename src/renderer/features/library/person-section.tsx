/** Who writes here, as the history of articles names them. */
import { type JSX, useEffect, useRef, useState } from 'react';
import { PERSON_MAX } from '#shared/settings';
import { useWords } from '../../i18n/words';
import { Section } from '../../ui/section';
import styles from './library.module.css';
import type { LibraryDialogProps } from './library-dialog';

/** Milliseconds after the last letter. */
const PAUSE = 500;

export const PersonSection = ({ settings, acts }: LibraryDialogProps): JSX.Element => {
  const { t } = useWords();
  const [typed, setTyped] = useState(settings.person);
  const unsent = useRef<(() => void) | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => unsent.current?.(), PAUSE);
    return () => clearTimeout(timer);
  });
  // What was typed just before the dialog is closed is meant as well.
  useEffect(() => () => unsent.current?.(), []);
  const type = (name: string): void => {
    setTyped(name);
    unsent.current = () => {
      unsent.current = null;
      acts.change({ person: name.normalize('NFC').trim().slice(0, PERSON_MAX) });
    };
  };
  return (
    <Section title={t('library.person')} text={t('library.person.text')}>
      <input
        className={styles.person}
        aria-label={t('library.person')}
        placeholder={t('library.person.example')}
        value={typed}
        maxLength={PERSON_MAX}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
        onBlur={() => unsent.current?.()}
      />
    </Section>
  );
};
