/** What a month is reckoned by: the rate of one unit, and the coefficient of each genre that it holds. */
import type { JSX } from 'react';
import type { RoyaltyChange } from '#shared/royalty/change';
import type { RoyaltySheet } from '#shared/royalty/sheet';
import { useWords } from '../../i18n/words';
import { NumberField } from './number-field';
import styles from './royalty.module.css';

export interface GenreRatesProps {
  readonly sheet: RoyaltySheet;
  readonly isFixed: boolean;
  readonly onChange: (change: RoyaltyChange) => void;
}

/** Those of this month's articles, and those that have a coefficient of their own. */
const genresOf = ({ lines, coefficients }: RoyaltySheet): readonly string[] =>
  [...new Set([...lines.map(({ genre }) => genre), ...Object.keys(coefficients)])]
    .filter((genre) => genre !== '')
    .sort((a, b) => a.localeCompare(b, 'vi'));

export const GenreRates = ({ sheet, isFixed, onChange }: GenreRatesProps): JSX.Element => {
  const { t } = useWords();
  return (
    <fieldset className={styles.rates}>
      <legend className={styles.heading}>{t('royalty.rates')}</legend>
      <span className={styles.rate}>
        {t('royalty.rate')}
        <NumberField
          label={t('royalty.rate')}
          value={sheet.rate}
          isFixed={isFixed}
          isWhole
          max={1_000_000_000}
          onCommit={(rate) => onChange({ is: 'rate', rate: rate ?? 0 })}
        />
      </span>
      {genresOf(sheet).map((genre) => (
        <span key={genre} className={styles.rate}>
          {genre}
          <NumberField
            label={t('royalty.genre-coefficient', { genre })}
            value={sheet.coefficients[genre] ?? 1}
            isFixed={isFixed}
            isWhole={false}
            max={1_000}
            onCommit={(coefficient) => onChange({ is: 'genre', genre, coefficient: coefficient ?? 1 })}
          />
        </span>
      ))}
    </fieldset>
  );
};
