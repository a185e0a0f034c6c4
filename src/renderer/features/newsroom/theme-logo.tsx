/** The logo of a theme: chosen from a file, described, taken away. */
import { type ChangeEvent, type JSX, useEffect, useId, useRef, useState } from 'react';
import type { Theme } from '#shared/exporting/theme';
import { useWords } from '../../i18n/words';
import { TextField } from './field';
import styles from './fields.module.css';
import { GuardedButton } from './guarded-button';
import { type Logo, readLogo, showable } from './logo-picture';
import themes from './themes.module.css';

/** Null while there is no logo. */
export const useLogoAddress = (logo: Theme['logo']): string | null => {
  const [address, setAddress] = useState<string | null>(null);
  const picture = logo?.picture ?? null;
  useEffect(() => {
    if (picture === null) return setAddress(null);
    const shown = showable(picture);
    setAddress(shown);
    return () => URL.revokeObjectURL(shown);
  }, [picture]);
  return address;
};

const LINE_MAX = 300;

export interface ThemeLogoProps {
  readonly logo: Theme['logo'];
  readonly readOnly: string | null;
  readonly onChange: (logo: Theme['logo']) => void;
}

const useChoosing = ({ logo, onChange }: ThemeLogoProps) => {
  const [refused, setRefused] = useState<Extract<Logo, { ok: false }>['reason'] | null>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    // So that the same file can be chosen once more.
    target.value = '';
    if (file === undefined) return;
    const read = await readLogo(file);
    setRefused(read.ok ? null : read.reason);
    if (read.ok) onChange({ picture: read.picture, alt: logo?.alt ?? '' });
  };
  return { refused, choose };
};

export const ThemeLogo = (props: ThemeLogoProps): JSX.Element => {
  const { t } = useWords();
  const { logo, readOnly, onChange } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const address = useLogoAddress(logo);
  const { refused, choose } = useChoosing(props);
  return (
    <div className={styles.field}>
      <span className={styles.label}>{t('newsroom.themes.logo')}</span>
      <div className={themes.logo}>
        {address === null ? null : <img src={address} alt={logo?.alt ?? ''} />}
        <input
          ref={field}
          id={id}
          type="file"
          accept="image/png,image/jpeg,image/webp,image/gif"
          hidden
          onChange={(event) => void choose(event)}
        />
        <GuardedButton
          words={t(logo === null ? 'newsroom.themes.logo-choose' : 'newsroom.themes.logo-change')}
          why={readOnly}
          onPress={() => field.current?.click()}
        />
        {logo === null ? null : (
          <GuardedButton words={t('newsroom.themes.logo-drop')} why={readOnly} onPress={() => onChange(null)} />
        )}
      </div>
      <p className={styles.hint} role="status">
        {t(refused === null ? 'newsroom.themes.logo-hint' : `newsroom.themes.logo-${refused}`)}
      </p>
      {logo === null ? null : (
        <TextField
          label={t('newsroom.themes.logo-alt')}
          value={logo.alt}
          max={LINE_MAX}
          readOnly={readOnly !== null}
          onType={(alt) => onChange({ ...logo, alt })}
        />
      )}
    </div>
  );
};
