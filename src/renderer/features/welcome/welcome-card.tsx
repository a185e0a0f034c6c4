/** The first questions: language, byline, place, library. It stands beside the work and holds nobody up; one click passes it over. */
import { Folder } from 'lucide-react';
import { type FormEvent, type JSX, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { BYLINE_MAX, LANGUAGES, type Language, PLACE_MAX } from '#shared/settings';
import { useLock } from '../../i18n/locks';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import styles from './welcome-card.module.css';

/** What somebody says of themselves; empty where they say nothing. */
export interface Writer {
  readonly byline: string;
  readonly place: string;
}

export interface WelcomeCardProps {
  /** `middle`: where there is no article yet. `corner`: over one, which can be written in. */
  readonly stands: 'middle' | 'corner';
  readonly byline: string;
  readonly place: string;
  readonly libraryFolder: string;
  /** Null where the library cannot be moved from here. */
  readonly onMove: (() => void) | null;
  readonly onLanguage: (language: Language) => void;
  readonly onStart: (writer: Writer) => void;
  readonly onSkip: () => void;
}

const tidy = (text: string, max: number): string => text.normalize('NFC').trim().slice(0, max);

const Languages = ({ onLanguage }: Pick<WelcomeCardProps, 'onLanguage'>): JSX.Element => {
  const { t, language } = useWords();
  const name = useId();
  const lock = useLock('language');
  return (
    <fieldset className={styles.languages} disabled={lock !== null} title={lock ?? undefined}>
      <legend className={styles.label}>{t('welcome.language')}</legend>
      {LANGUAGES.map((each) => (
        <label key={each} lang={each} className={styles.language}>
          <input type="radio" name={name} checked={each === language} onChange={() => onLanguage(each)} />
          {t(`app.settings.${each}`)}
        </label>
      ))}
    </fieldset>
  );
};

interface LineProps {
  readonly label: string;
  readonly example: string;
  readonly value: string;
  readonly max: number;
  readonly onType: (text: string) => void;
}

const Line = ({ label, example, value, max, onType }: LineProps): JSX.Element => (
  <label className={styles.line}>
    <span className={styles.label}>{label}</span>
    <input
      type="text"
      value={value}
      placeholder={example}
      maxLength={max}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => onType(target.value)}
    />
  </label>
);

const Library = ({ libraryFolder, onMove }: Pick<WelcomeCardProps, 'libraryFolder' | 'onMove'>): JSX.Element => {
  const { t } = useWords();
  return (
    <div className={styles.library}>
      <p className={styles.label}>{t('welcome.library')}</p>
      <p className={styles.folder}>
        <Folder size={14} strokeWidth={1.75} aria-hidden />
        <span className={styles.path}>{libraryFolder}</span>
      </p>
      {onMove === null ? null : (
        <Button look="quiet" onClick={onMove}>
          {t('welcome.library.move')}
        </Button>
      )}
    </div>
  );
};

export const WelcomeCard = (props: WelcomeCardProps): JSX.Element => {
  const { t } = useWords();
  const { stands, onLanguage, onStart, onSkip } = props;
  const [byline, setByline] = useState(props.byline);
  const [place, setPlace] = useState(props.place);
  const card = useRef<HTMLElement>(null);
  const title = useId();
  // Where there is no article, this is what the page is about.
  const Heading = stands === 'middle' ? 'h1' : 'h2';
  // Whoever is writing already keeps the keys.
  useEffect(() => {
    if (document.activeElement === document.body) card.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  const start = (event: FormEvent): void => {
    event.preventDefault();
    onStart({ byline: tidy(byline, BYLINE_MAX), place: tidy(place, PLACE_MAX) });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onSkip();
  };
  return (
    <section ref={card} className={classNames(styles.card, styles[stands])} aria-labelledby={title} onKeyDown={press}>
      <Heading id={title} className={styles.title}>
        {t('welcome.title')}
      </Heading>
      <p className={styles.text}>{t('welcome.text')}</p>
      <form className={styles.form} onSubmit={start}>
        <Languages onLanguage={onLanguage} />
        <Line
          label={t('welcome.byline')}
          example={t('welcome.byline.example')}
          value={byline}
          max={BYLINE_MAX}
          onType={setByline}
        />
        <Line
          label={t('welcome.place')}
          example={t('welcome.place.example')}
          value={place}
          max={PLACE_MAX}
          onType={setPlace}
        />
        <Library {...props} />
        <div className={styles.buttons}>
          <Button onClick={onSkip}>{t('welcome.skip')}</Button>
          <Button type="submit" look="primary">
            {t('welcome.start')}
          </Button>
        </div>
      </form>
    </section>
  );
};
