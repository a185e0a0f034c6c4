/** The ways out of focus mode: Escape, where it is of no other use, and a quiet button in the corner. */
import { Minimize2 } from 'lucide-react';
import { type JSX, useEffect } from 'react';
import { useWords } from '../i18n/words';
import { IconButton } from '../ui/icon-button';
import styles from './app.module.css';
import { runCommand } from './command-table';
import { useNewsroom } from './use-newsroom';

/** What Escape closes first, or takes back. */
const IN_FRONT = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], .sheet [data-marked]';

/** Whoever handles the key may be gone from the page when it arrives here: what lies in front is asked before them. */
const watchEscape = (leave: () => void): (() => void) => {
  let isTaken = false;
  const before = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') isTaken = document.querySelector(IN_FRONT) !== null;
  };
  const after = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isTaken || event.defaultPrevented || event.isComposing) return;
    leave();
  };
  window.addEventListener('keydown', before, true);
  window.addEventListener('keydown', after);
  return () => {
    window.removeEventListener('keydown', before, true);
    window.removeEventListener('keydown', after);
  };
};

export const FocusExit = (): JSX.Element => {
  const { t } = useWords();
  const room = useNewsroom();
  useEffect(() => watchEscape(() => void runCommand(room, 'view/focus')), [room]);
  return (
    <header className={styles.exit}>
      <IconButton
        icon={Minimize2}
        name={t('app.focus.leave')}
        shortcut="Escape"
        onClick={() => void runCommand(room, 'view/focus')}
      />
    </header>
  );
};
