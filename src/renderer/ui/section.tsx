/** One matter of a page of several: its name at the side, a sentence about it, and what can be done. */
import { type JSX, type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

export const Section = ({ title, text, children }: SectionProps): JSX.Element => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <div className={styles.matter}>
        {text === undefined ? null : <p>{text}</p>}
        {children}
      </div>
    </section>
  );
};
