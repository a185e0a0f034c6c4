/** All keys on one page. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import styles from './settings.module.css';
import { SHORTCUTS } from './shortcuts';

export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const { t } = useWords();
  return (
    <Dialog wide isRead title={t('app.shortcuts.title')} closeName={t('app.close')} onClose={onClose}>
      <div className={styles.groups}>
        {SHORTCUTS.map((group) => (
          <section key={group.title}>
            <h3 className={styles.title}>{t(group.title)}</h3>
            <dl>
              {group.shortcuts.map(({ keys, words }) => (
                <div key={keys} className={styles.shortcut}>
                  <dt>{t(words)}</dt>
                  <dd>
                    <kbd>{keys}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
};
