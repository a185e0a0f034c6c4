/** The settings window: sections, every setting with its sentence, and a search over all of them. */
import { Search } from 'lucide-react';
import { type JSX, useMemo, useRef, useState } from 'react';
import { type Translate, translator } from '#shared/i18n/translate';
import { LANGUAGES } from '#shared/settings';
import { useWords } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import { catalogueFor, type Entry, SECTIONS, type Section } from './catalogue';
import { FaultsNotice } from './faults-notice';
import { findEntries } from './finding';
import { ResetAll } from './reset-all';
import { SettingRow } from './setting-row';
import styles from './settings-dialog.module.css';
import { SettingsNav } from './settings-nav';
import type { SettingsProps } from './settings-props';

export interface SettingsDialogProps extends SettingsProps {
  readonly onClose: () => void;
}

const bothLanguages = (): readonly Translate[] => LANGUAGES.map(translator);

interface Shown {
  readonly typed: string;
  readonly section: Section;
  readonly found: readonly Entry[];
}

const Page = ({ typed, section, found, ...props }: SettingsProps & Shown): JSX.Element => {
  const { t } = useWords();
  const isSearch = typed.trim() !== '';
  const sections = SECTIONS.filter((each) => isSearch || each === section);
  if (found.length === 0) return <p className={styles.nothing}>{t('settings.nothing', { text: typed.trim() })}</p>;
  return (
    <>
      {sections
        .map((name) => ({ name, entries: found.filter((entry) => entry.section === name) }))
        .filter(({ entries }) => entries.length > 0)
        .map(({ name, entries }) => (
          <section key={name} aria-labelledby={`settings-${name}`}>
            <h3 id={`settings-${name}`} className={styles.title}>
              {t(`settings.section.${name}`)}
            </h3>
            {entries.map((entry) => (
              <SettingRow key={entry.id} {...props} entry={entry} />
            ))}
          </section>
        ))}
    </>
  );
};

export const SettingsDialog = ({ onClose, ...props }: SettingsDialogProps): JSX.Element => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [section, setSection] = useState<Section>('general');
  const languages = useMemo(bothLanguages, []);
  const found = useMemo(
    () => findEntries(catalogueFor(props.isSealed), typed, languages),
    [props.isSealed, typed, languages],
  );
  const isSearch = typed.trim() !== '';
  const search = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const choose = (next: Section): void => {
    setTyped('');
    setSection(next);
    page.current?.scrollTo({ top: 0 });
  };
  return (
    <Dialog
      broad
      title={t('settings.title')}
      closeName={t('app.close')}
      initialFocus={search}
      actions={<ResetAll {...props} />}
      onClose={onClose}
    >
      <div className={styles.content}>
        <div className={styles.search}>
          <Search size={15} strokeWidth={1.75} aria-hidden />
          <input
            ref={search}
            type="search"
            aria-label={t('settings.search')}
            placeholder={t('settings.search.example')}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || typed === '') return;
              // One Escape takes back one thing.
              event.stopPropagation();
              setTyped('');
            }}
          />
          <span role="status" className={styles.found}>
            {isSearch ? t('settings.found', { count: found.length }) : ''}
          </span>
        </div>
        <FaultsNotice faults={props.faults} />
        <div className={styles.work}>
          <SettingsNav
            chosen={isSearch ? null : section}
            countIn={(each) => found.filter((entry) => entry.section === each).length}
            onChoose={choose}
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
          <section ref={page} className={styles.page} tabIndex={0} aria-label={t('settings.page')}>
            <Page {...props} typed={typed} section={section} found={found} />
          </section>
        </div>
      </div>
    </Dialog>
  );
};
