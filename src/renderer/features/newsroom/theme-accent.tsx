/** An accent of a theme, chosen by eye or typed, and whether everybody can read what is set in it. */
import { type JSX, useId, useState } from 'react';
import type { Theme } from '#shared/exporting/theme';
import type { Scheme } from '#shared/exporting/theme-colours';
import { localeOf } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import styles from './fields.module.css';
import { accentContrast, READABLE } from './theme-draft';
import themes from './themes.module.css';

const COLOUR = /^#[0-9a-f]{6}$/iu;

export interface ThemeAccentProps {
  readonly theme: Theme;
  readonly scheme: Scheme;
  readonly readOnly: boolean;
  readonly onChoose: (colour: string) => void;
}

const Contrast = ({ theme, scheme }: ThemeAccentProps): JSX.Element => {
  const { t, language } = useWords();
  const ratio = accentContrast(theme, scheme);
  const said = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(
    Math.floor(ratio * 10) / 10,
  );
  const isReadable = ratio >= READABLE;
  return (
    <p className={styles.hint} data-tone={isReadable ? undefined : 'problem'} role="status">
      {t(isReadable ? 'newsroom.themes.readable' : 'newsroom.themes.unreadable', { ratio: said })}
    </p>
  );
};

export const ThemeAccent = (props: ThemeAccentProps): JSX.Element => {
  const { t } = useWords();
  const { theme, scheme, readOnly, onChoose } = props;
  const id = useId();
  const colour = theme.accent[scheme];
  /** Null while what is typed is the colour. */
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string): void => {
    setTyped(COLOUR.test(text) ? null : text);
    if (COLOUR.test(text)) onChoose(text.toLowerCase());
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`newsroom.themes.accent-${scheme}`)}</label>
      <div className={themes.accent}>
        <input
          type="color"
          aria-label={t(`newsroom.themes.accent-${scheme}`)}
          value={colour}
          disabled={readOnly}
          onChange={({ target }) => type(target.value)}
        />
        <input
          id={id}
          className={styles.input}
          value={typed ?? colour}
          maxLength={7}
          readOnly={readOnly}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => type(target.value.trim())}
          onBlur={() => setTyped(null)}
        />
      </div>
      <Contrast {...props} />
    </div>
  );
};
