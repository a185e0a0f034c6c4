/** The tags of one or several articles: taken off by a click, put on by typing or by choosing one that is in use. */
import { X } from 'lucide-react';
import { type JSX, useMemo, useState } from 'react';
import type { Summary } from '#shared/article/summary';
import { countNames } from '#shared/desk/narrow';
import { fold } from '#shared/vietnamese/fold';
import { useWords } from '../../i18n/words';
import { AddingRow } from './adding-row';
import styles from './filters.module.css';

export interface TagEditorProps {
  readonly selected: readonly Summary[];
  readonly rows: readonly Summary[];
  readonly onTag: (tag: string, adds: boolean) => void;
}

const MOST_OFFERED = 8;

/** As it is stored: one form of each letter, single spaces. */
const tidy = (typed: string): string => typed.normalize('NFC').trim().replace(/\s+/gu, ' ');

export const TagEditor = ({ selected, rows, onTag }: TagEditorProps): JSX.Element => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const inUse = useMemo(() => countNames(rows, 'tags'), [rows]);
  const worn = useMemo(() => countNames(selected, 'tags'), [selected]);
  const wanted = tidy(typed);
  const wornByAll = new Set(worn.filter(({ count }) => count === selected.length).map(({ name }) => name));
  const offered = inUse
    .filter(({ name }) => !wornByAll.has(name) && fold(name).includes(fold(wanted)))
    .slice(0, MOST_OFFERED);
  const put = (tag: string): void => {
    if (tag !== '') onTag(tag, true);
    setTyped('');
  };
  return (
    <>
      <p className={styles.title}>{t('desk.tags.title', { articles: selected.length })}</p>
      {worn.length === 0 ? null : (
        <div className={styles.tags}>
          {worn.map(({ name, count }) => (
            <button
              key={name}
              type="button"
              className={styles.removable}
              aria-label={t('desk.tags.remove', { tag: name })}
              onClick={() => onTag(name, false)}
            >
              <span>{name}</span>
              {count === selected.length ? null : <span className={styles.number}>{t('desk.count', { count })}</span>}
              <X size={12} aria-hidden />
            </button>
          ))}
        </div>
      )}
      <AddingRow
        typed={typed}
        onType={setTyped}
        onAdd={() => put(wanted)}
        isEmpty={wanted === ''}
        max={100}
        placeholder={t('desk.tags.placeholder')}
        name={t('desk.tags.placeholder')}
        add={t('desk.tags.add')}
      />
      {offered.length === 0 ? null : (
        <div className={styles.presets}>
          {offered.map(({ name }) => (
            <button key={name} type="button" className={styles.chip} onClick={() => put(name)}>
              {name}
            </button>
          ))}
        </div>
      )}
    </>
  );
};
