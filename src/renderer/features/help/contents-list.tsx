/** The guide's contents: every page under its heading, the one that is read marked. */
import type { JSX } from 'react';
import { type HelpPlace, helpHash, INDEX_PAGE } from '#shared/help/help-place';
import { useWords } from '../../i18n/words';
import styles from './guide.module.css';
import type { Guide } from './read-guide';

export interface ContentsListProps {
  readonly guide: Guide;
  readonly place: HelpPlace;
}

export const ContentsList = ({ guide, place }: ContentsListProps): JSX.Element => {
  const { t } = useWords();
  const link = (page: string, title: string): JSX.Element => (
    <a
      className={styles.entry}
      href={helpHash({ ...place, page, heading: null })}
      aria-current={place.page === page ? 'page' : undefined}
    >
      {title}
    </a>
  );
  return (
    <nav className={styles.contents} aria-label={t('help.contents')}>
      <p>{link(INDEX_PAGE, t('help.start'))}</p>
      {guide.contents.map(({ title, entries }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the contents never change while they are read
        <section key={index} aria-label={title ?? undefined}>
          {title === null ? null : <h2 className={styles.group}>{title}</h2>}
          <ul>
            {entries.map((entry) => (
              <li key={entry.page}>{link(entry.page, entry.title)}</li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
};
