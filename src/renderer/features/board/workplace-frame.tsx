/** The frame around a view of the desk: its name, its tools, and the way back to the article. */
import { X } from 'lucide-react';
import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../i18n/words';
import { IconButton } from '../../ui/icon-button';
import styles from './workplace.module.css';

export interface WorkplaceFrameProps {
  readonly title: string;
  readonly tools?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export const WorkplaceFrame = ({ title, tools, onClose, children }: WorkplaceFrameProps): JSX.Element => {
  const { t } = useWords();
  const frame = useRef<HTMLElement>(null);
  // The keys come along, and Escape is heard from the first moment on.
  useEffect(() => frame.current?.focus(), []);
  return (
    <section
      ref={frame}
      className={styles.frame}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.tools}>{tools}</div>
        <IconButton icon={X} name={t('workflow.view.close')} shortcut="Esc" onClick={onClose} />
      </header>
      <div className={styles.content} data-scrolls="">
        {children}
      </div>
    </section>
  );
};
