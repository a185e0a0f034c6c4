/** What the keys do on the parts of a proposal. */
import type { JSX } from 'react';
import type { MessageKey } from '#shared/i18n/translate';
import { useWords } from '../../i18n/words';
import styles from './side.module.css';

const HINTS: readonly { readonly keys: readonly string[]; readonly words: MessageKey }[] = [
  { keys: ['↑', '↓'], words: 'importing.hint.travel' },
  { keys: ['1…8'], words: 'importing.hint.move' },
  { keys: ['Enter'], words: 'importing.hint.menu' },
  { keys: ['Delete'], words: 'importing.hint.leave-out' },
  { keys: ['Ctrl+Z', 'Ctrl+Y'], words: 'importing.hint.undo' },
  { keys: ['F7'], words: 'importing.next-doubt' },
  { keys: ['Alt+↑', 'Alt+↓'], words: 'importing.hint.files' },
];

export const KeyHints = (): JSX.Element => {
  const { t } = useWords();
  return (
    <section className={styles.section} aria-label={t('importing.keys')}>
      <h3 className={styles.title}>{t('importing.keys')}</h3>
      <dl className={styles.keys}>
        {HINTS.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{t('importing.hint.drag')}</p>
    </section>
  );
};
