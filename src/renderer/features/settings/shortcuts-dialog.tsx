/** All keys on one page, narrowed by what is typed: by what they do, with or without accents, or by the keys themselves. */
import { Printer } from 'lucide-react';
import { type JSX, useRef, useState } from 'react';
import { fold } from '#shared/vietnamese/fold';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './settings.module.css';
import { SHORTCUTS, type ShortcutGroup } from './shortcuts';

/** Every word typed is somewhere in the line. */
const hasAll = (line: string, typed: string): boolean => {
  const folded = fold(line);
  return fold(typed)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
};

const Group = ({ title, shortcuts }: ShortcutGroup): JSX.Element => {
  const { t } = useWords();
  return (
    <section>
      <h3 className={styles.title}>{t(title)}</h3>
      <dl>
        {shortcuts.map(({ keys, words }) => (
          <div key={keys} className={styles.shortcut}>
            <dt>{t(words)}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const groups = SHORTCUTS.map((group) => ({
    ...group,
    shortcuts: group.shortcuts.filter(({ keys, words }) => hasAll(`${keys} ${t(words)}`, typed)),
  })).filter(({ shortcuts }) => shortcuts.length > 0);
  return (
    <Dialog
      wide
      isRead
      isPrinted
      title={t('app.shortcuts.title')}
      closeName={t('app.close')}
      onClose={onClose}
      initialFocus={field}
      actions={
        <Button onClick={() => window.print()}>
          <Printer size={14} strokeWidth={1.75} aria-hidden />
          {t('app.shortcuts.print-list')}
        </Button>
      }
    >
      <input
        ref={field}
        type="search"
        className={styles.keySearch}
        aria-label={t('app.shortcuts.find')}
        placeholder={t('app.shortcuts.find')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className={groups.length === 0 ? undefined : 'for-readers'} role="status">
        {groups.length === 0 ? t('app.shortcuts.nothing') : ''}
      </p>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.title} {...group} />
        ))}
      </div>
    </Dialog>
  );
};
