/** One matter of the library: its name, a sentence about it, and what can be done. */
import { type JSX, type ReactNode, useId } from 'react';
import styles from './library.module.css';

export interface SectionProps {
  readonly title: string;
  readonly text: string;
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
        <p>{text}</p>
        {children}
      </div>
    </section>
  );
};
