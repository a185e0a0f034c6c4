/** The lengths of an article as a table, for reading and for copying into a bill. */
import type { JSX } from 'react';
import { MEASURED_SLOTS, type Measure, readingMinutes } from '#shared/article/measure';
import type { Translate } from '#shared/i18n/translate';
import { localeOf } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './foot.module.css';
import type { LengthProps } from './length';

const COLUMNS = ['words', 'characters', 'spaceless', 'paragraphs'] as const;

interface Row {
  readonly name: string;
  readonly measure: Measure;
  readonly kind: 'slot' | 'total' | 'selection';
}

const rowsOf = ({ counts, selected }: Pick<LengthProps, 'counts' | 'selected'>, t: Translate): readonly Row[] => [
  ...MEASURED_SLOTS.map((slot): Row => ({ name: t(`counts.slot.${slot}`), measure: counts.slots[slot], kind: 'slot' })),
  { name: t('counts.total'), measure: counts, kind: 'total' },
  ...(selected === null ? [] : [{ name: t('counts.selection'), measure: selected, kind: 'selection' as const }]),
];

/** Photos and the time it takes to read: what is no column. */
const factsOf = ({ counts }: Pick<LengthProps, 'counts'>, t: Translate): string =>
  [t('counts.photos', { photos: counts.photos }), t('counts.minutes', { minutes: readingMinutes(counts) })].join(' · ');

/** Cells parted by tabs, as spreadsheets take them; figures without the signs that group them. */
export const lengthsText = (props: Pick<LengthProps, 'counts' | 'selected'>, t: Translate): string => {
  const head = [t('counts.slot'), ...COLUMNS.map((column) => t(`counts.column.${column}`))];
  const rows = rowsOf(props, t).map(({ name, measure }) => [name, ...COLUMNS.map((column) => `${measure[column]}`)]);
  return [...[head, ...rows].map((cells) => cells.join('\t')), factsOf(props, t)].join('\n');
};

export const LengthTable = (props: LengthProps): JSX.Element => {
  const { t, language } = useWords();
  const figures = new Intl.NumberFormat(localeOf(language));
  return (
    <>
      <table className={styles.lengths}>
        <thead>
          <tr>
            <th scope="col">{t('counts.slot')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`counts.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(props, t).map(({ name, measure, kind }) => (
            <tr key={name} data-kind={kind}>
              <th scope="row">{name}</th>
              {COLUMNS.map((column) => (
                <td key={column}>{figures.format(measure[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{factsOf(props, t)}</p>
      <div className={styles.notes}>
        <small>{t('counts.note')}</small>
        <Button onClick={() => props.onCopy(lengthsText(props, t))}>{t('counts.copy')}</Button>
      </div>
    </>
  );
};
