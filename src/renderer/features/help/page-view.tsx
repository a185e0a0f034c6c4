/** One page of the guide, scrolled to where a link has led, with the pages before and after it at its end. */
import { type JSX, useEffect, useMemo, useRef } from 'react';
import type { GuidePage } from '#shared/help/guide-page';
import { type HelpPlace, helpHash } from '#shared/help/help-place';
import { useWords } from '../../i18n/words';
import { Blocks, headingElement } from './blocks';
import styles from './guide.module.css';
import { ReadingProvider } from './phrasing';

export interface PageViewProps {
  readonly page: GuidePage;
  readonly before: GuidePage | null;
  readonly after: GuidePage | null;
  readonly place: HelpPlace;
  readonly isDark: boolean;
}

/** The keys that scroll are the page's, unless somebody is typing what to look for. */
const takeKeys = (element: HTMLElement): void => {
  if (!(document.activeElement instanceof HTMLInputElement)) element.focus({ preventScroll: true });
};

export const PageView = ({ page, before, after, place, isDark }: PageViewProps): JSX.Element => {
  const { t } = useWords();
  const ref = useRef<HTMLElement>(null);
  const reading = useMemo(() => ({ place, isDark }), [place, isDark]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top, whether or not it is led to a heading
  useEffect(() => {
    const article = ref.current;
    if (article === null) return;
    const heading = place.heading === null ? null : document.getElementById(headingElement(place.heading));
    takeKeys(heading ?? article);
    if (heading === null) article.scrollTop = 0;
    else heading.scrollIntoView({ block: 'start' });
  }, [page, place.heading]);
  const link = (to: GuidePage | null, words: string, look: string | undefined): JSX.Element | null =>
    to === null ? null : (
      <a className={look} href={helpHash({ ...place, page: to.name, heading: null })}>
        <span className={styles.of}>{words}</span> {to.title}
      </a>
    );
  return (
    <main ref={ref} className={styles.page} tabIndex={-1} aria-label={page.title}>
      <article className={styles.text}>
        <ReadingProvider value={reading}>
          <Blocks nodes={page.root.children} page={page} />
        </ReadingProvider>
      </article>
      <nav className={styles.neighbours} aria-label={t('help.neighbours')}>
        {link(before, t('help.before'), styles.before)}
        {link(after, t('help.after'), styles.after)}
      </nav>
    </main>
  );
};
