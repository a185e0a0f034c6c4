/** What a search of the guide has found: places with the words around them, walked by arrows. */
import type { JSX, KeyboardEvent } from 'react';
import { type HelpPlace, helpHash } from '#shared/help/help-place';
import type { GuideHit } from '#shared/help/search-guide';
import { useWords } from '../../i18n/words';
import styles from './guide.module.css';

export interface HitsListProps {
  readonly hits: readonly GuideHit[];
  readonly place: HelpPlace;
  /** The keys go back to the search field. */
  readonly onLeave: () => void;
}

/** From link to link; above the first one is the search field. */
const walk = (event: KeyboardEvent<HTMLElement>, onLeave: () => void): void => {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const links = [...event.currentTarget.querySelectorAll('a')];
  const next = links.findIndex((link) => link.matches(':focus')) + by;
  if (next < 0) onLeave();
  else links[next]?.focus();
};

const Hit = ({ hit, place }: { readonly hit: GuideHit; readonly place: HelpPlace }): JSX.Element => (
  <a className={styles.hit} href={helpHash({ ...place, page: hit.page, heading: hit.heading })}>
    <strong>{hit.title}</strong>
    {hit.heading === null ? null : <span className={styles.of}>{hit.pageTitle}</span>}
    <span className={styles.snippet}>
      {hit.snippet.map(({ text, isHit }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
        isHit ? <mark key={index}>{text}</mark> : text,
      )}
    </span>
  </a>
);

export const HitsList = ({ hits, place, onLeave }: HitsListProps): JSX.Element => {
  const { t } = useWords();
  return (
    <nav className={styles.contents} aria-label={t('help.found')} onKeyDown={(event) => walk(event, onLeave)}>
      <p role="status" className={styles.group}>
        {t('help.hits', { count: hits.length })}
      </p>
      <ul>
        {hits.map((hit) => (
          <li key={`${hit.page}#${hit.heading ?? ''}`}>
            <Hit hit={hit} place={place} />
          </li>
        ))}
      </ul>
    </nav>
  );
};
