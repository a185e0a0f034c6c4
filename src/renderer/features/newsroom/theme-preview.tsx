/** How a theme looks, small: a page by day and by night. */
import type { CSSProperties, JSX } from 'react';
import type { Theme } from '#shared/exporting/theme';
import { coloursOf, SCHEMES, type Scheme } from '#shared/exporting/theme-colours';
import { useWords } from '../../i18n/words';
import { useLogoAddress } from './theme-logo';
import themes from './themes.module.css';

interface PageProps {
  readonly theme: Theme;
  readonly scheme: Scheme;
  readonly logo: string | null;
}

const coloured = (theme: Theme, scheme: Scheme): CSSProperties => {
  const { page, ...colours } = coloursOf(theme, scheme);
  return {
    background: page,
    ...Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`--theme-${name}`, colour])),
  };
};

const Page = ({ theme, scheme, logo }: PageProps): JSX.Element => {
  const { t } = useWords();
  const { publisher, look = 'sheet', font, footer } = theme;
  return (
    <div className={themes.world} style={coloured(theme, scheme)}>
      <div className={themes.paper} data-look={look} data-font={font}>
        <p className={themes.masthead}>
          {logo === null ? publisher.name || t('newsroom.themes.sample.publisher') : <img src={logo} alt="" />}
        </p>
        <p className={themes.headline}>{t('newsroom.themes.sample.headline')}</p>
        <p className={themes.dateline}>{t('newsroom.themes.sample.dateline')}</p>
        <p className={themes.text}>
          {t('newsroom.themes.sample.text')} <span className={themes.link}>{t('newsroom.themes.sample.link')}</span>
        </p>
        {footer === '' ? null : <p className={themes.footer}>{footer}</p>}
      </div>
    </div>
  );
};

export const ThemePreview = ({ theme }: { readonly theme: Theme }): JSX.Element => {
  const { t } = useWords();
  const logo = useLogoAddress(theme.logo);
  return (
    <figure className={themes.preview} aria-label={t('newsroom.themes.preview')}>
      {SCHEMES.map((scheme) => (
        <Page key={scheme} theme={theme} scheme={scheme} logo={logo} />
      ))}
    </figure>
  );
};
