/** The sections of the settings at the left: the one that is shown, or how much of each was found. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { SECTIONS, type Section } from './catalogue';
import styles from './settings-dialog.module.css';

export interface SettingsNavProps {
  /** Null while something is looked for. */
  readonly chosen: Section | null;
  readonly countIn: (section: Section) => number;
  readonly onChoose: (section: Section) => void;
}

export const SettingsNav = ({ chosen, countIn, onChoose }: SettingsNavProps): JSX.Element => {
  const { t } = useWords();
  return (
    <nav className={styles.nav} aria-label={t('settings.sections')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <button
              type="button"
              className={styles.tab}
              aria-current={section === chosen ? 'true' : undefined}
              onClick={() => onChoose(section)}
            >
              {t(`settings.section.${section}`)}
              {chosen === null ? <span className={styles.count}>{countIn(section)}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};
