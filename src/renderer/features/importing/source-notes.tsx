/** What a file had that an article cannot hold, kind by kind: comments, changes under review, pictures that could not come. */
import type { JSX } from 'react';
import type { Note } from '#shared/importing/document';
import { useWords } from '../../i18n/words';
import { noteWords } from './import-words';
import styles from './side.module.css';

const byKind = (notes: readonly Note[]): ReadonlyMap<Note['kind'], readonly string[]> => {
  const kinds = new Map<Note['kind'], string[]>();
  for (const { kind, text } of notes) kinds.set(kind, [...(kinds.get(kind) ?? []), text]);
  return kinds;
};

export const SourceNotes = ({ notes }: { readonly notes: readonly Note[] }): JSX.Element | null => {
  const { t } = useWords();
  if (notes.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('importing.notes')}>
      <h3 className={styles.title}>{t('importing.notes')}</h3>
      {[...byKind(notes)].map(([kind, texts]) => (
        <details key={kind} className={styles.note} open={texts.length <= 3}>
          <summary>{t(noteWords(kind), { count: texts.length })}</summary>
          <ul>
            {texts
              .filter((text) => text !== '')
              .map((text, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: notes may repeat, and their order never changes
                <li key={i}>{text}</li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
};
