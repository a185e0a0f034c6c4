/** The guide: contents or what was found on the left, the page on the right. */
import { type JSX, useCallback, useMemo, useRef, useState } from 'react';
import type { HelpPlace } from '#shared/help/help-place';
import { searchGuide } from '#shared/help/search-guide';
import { classNames } from '../../ui/class-names';
import { ContentsList } from './contents-list';
import styles from './guide.module.css';
import { GuideTop } from './guide-top';
import { HitsList } from './hits-list';
import { PageView } from './page-view';
import type { Guide } from './read-guide';
import { useGuideKeys } from './use-guide-keys';

export interface GuideViewProps {
  readonly guide: Guide;
  readonly place: HelpPlace;
  readonly isDark: boolean;
  readonly onClose: () => void;
}

export const GuideView = ({ guide, place, isDark, onClose }: GuideViewProps): JSX.Element | null => {
  const [query, setQuery] = useState('');
  // In a narrow window what was found covers the page until one of the places is gone to.
  const [lookedFrom, setLookedFrom] = useState<HelpPlace | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const left = useRef<HTMLDivElement>(null);
  const hits = useMemo(() => searchGuide(guide.pages, query), [guide, query]);
  const search = useCallback((): void => {
    setLookedFrom(place);
    field.current?.focus();
    field.current?.select();
  }, [place]);
  const look = (typed: string): void => {
    setQuery(typed);
    setLookedFrom(place);
  };
  useGuideKeys(search, onClose);
  const at = Math.max(
    0,
    guide.pages.findIndex(({ name }) => name === place.page),
  );
  const page = guide.pages[at];
  if (page === undefined) return null;
  const isSearching = query.trim() !== '';
  return (
    <div className={classNames(styles.guide, isSearching && lookedFrom === place && styles.searching)}>
      <GuideTop
        query={query}
        field={field}
        place={place}
        onQuery={look}
        onEnterHits={() => left.current?.querySelector('a')?.focus()}
      />
      <div ref={left} className={styles.left}>
        {isSearching ? (
          <HitsList hits={hits} place={place} onLeave={search} />
        ) : (
          <ContentsList guide={guide} place={place} />
        )}
      </div>
      <PageView
        page={page}
        before={guide.pages[at - 1] ?? null}
        after={guide.pages[at + 1] ?? null}
        place={place}
        isDark={isDark}
      />
    </div>
  );
};
