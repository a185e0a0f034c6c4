/** A notice that stays: what happened, what is safe, what can be done. */
import type { LucideIcon } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './notice.module.css';

export interface NoticeProps {
  readonly tone: 'problem' | 'warning' | 'news';
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export const Notice = ({ tone, icon: Icon, title, children, actions }: NoticeProps): JSX.Element => (
  <section className={classNames(styles.notice, styles[tone])} role={tone === 'problem' ? 'alert' : 'status'}>
    <Icon className={styles.icon} size={16} strokeWidth={1.75} aria-hidden />
    <div>
      <p>
        <b className={styles.title}>{title}</b> {children}
      </p>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  </section>
);
