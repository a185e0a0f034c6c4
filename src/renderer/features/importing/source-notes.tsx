/** What a file had that an article cannot hold, kind by kind: comments, changes under review, pictures that could not come. */
import type { JSX } from 'react';
import type { Note } from '#shared/importing/document';
import { useWords } from '../../i18n/words';
import { noteWords } from './import-words';
import styles from './side.module.css';

interface KindProps {
  readonly kind: Note['kind'];
  readonly texts: readonly string[];
}

/** Of some kinds there is only their number to tell. */
const Kind = ({ kind, texts }: KindProps): JSX.Element => {
  const { t } = useWords();
  const words = t(noteWords(kind), { count: texts.length });
  const told = texts.filter((text) => text !== '');
  if (told.length === 0) return <p className={styles.note}>{words}</p>;
  return (
    <details className={styles.note} open={texts.length <= 3}>
      <summary>{words}</summary>
      <ul>
        {told.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes may repeat, and their order never changes
          <li key={i}>{text}</li>
        ))}
      </ul>
    </details>
  );
};

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
        <Kind key={kind} kind={kind} texts={texts} />
      ))}
    </section>
  );
};
