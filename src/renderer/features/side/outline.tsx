/** The layout panel: each slot with what it holds, a click away; and the article's measures. */
import { Check, Circle, TriangleAlert } from 'lucide-react';
import { type JSX, memo, type ReactNode, useMemo } from 'react';
import type { Article, Content } from '#shared/article/article';
import type { Instant } from '#shared/article/identity';
import type { Counts } from '#shared/article/words';
import type { Translate } from '#shared/i18n/translate';
import type { HouseLayout, SlotName } from '#shared/layout/house-layout';
import { fullTime } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import styles from './outline.module.css';
import { Signposts, type SignpostsProps } from './signposts';
import { countPhotos, outlineOf, type PhotoCount, type SlotEntry } from './slot-entries';

export interface OutlineProps extends SignpostsProps {
  readonly article: Article;
  readonly content: Content;
  readonly layout: HouseLayout;
  readonly counts: Counts;
  readonly storedAt: Instant;
  /** The slot that the caret is in. */
  readonly focused: SlotName | null;
  readonly onGo: (slot: SlotName) => void;
}

const ICONS = { filled: Check, empty: Circle, long: TriangleAlert } as const;

const photoWords = (count: PhotoCount, t: Translate): string =>
  count.missing === 0 ? t('app.outline.photos', { ...count }) : t('app.outline.photos-missing', { ...count });

const gistWords = (gist: SlotEntry['gist'], t: Translate): string => {
  if (gist === null) return '';
  switch (gist.is) {
    case 'text':
      return gist.text;
    case 'photos':
      return photoWords(gist, t);
    case 'counts':
      return gist.limit === null
        ? t('app.outline.words', { ...gist.counts })
        : t('app.outline.characters', { ...gist.counts, limit: gist.limit });
  }
};

const stateWords = (entry: SlotEntry, t: Translate): string => {
  if (entry.state === 'long') return t('app.outline.long');
  if (entry.state === 'filled') return t('app.outline.filled');
  return t(entry.required ? 'app.outline.empty' : 'app.outline.optional');
};

interface SlotRowProps {
  readonly entry: SlotEntry;
  readonly focused: boolean;
  readonly onGo: () => void;
  /** What the slot is divided into. */
  readonly children?: ReactNode;
}

const SlotRow = ({ entry, focused, onGo, children }: SlotRowProps): JSX.Element => {
  const { t } = useWords();
  const Icon = ICONS[entry.state];
  const said = stateWords(entry, t);
  const gist = gistWords(entry.gist, t);
  return (
    <li>
      <button
        type="button"
        className={classNames(styles.slot, styles[entry.state], focused && styles.focused)}
        aria-current={focused ? 'location' : undefined}
        onClick={onGo}
      >
        <Icon className={styles.icon} size={14} strokeWidth={2} aria-hidden />
        <span className={styles.label}>{entry.label}</span>
        <span className={styles.gist}>{gist === '' ? said : gist}</span>
        {gist === '' ? null : <span className={entry.state === 'long' ? styles.warning : 'for-readers'}>{said}</span>}
      </button>
      {children}
    </li>
  );
};

const Facts = (props: Pick<OutlineProps, 'article' | 'content' | 'counts' | 'storedAt'>): JSX.Element => {
  const { t, language } = useWords();
  const { article, content, counts, storedAt } = props;
  const photos = countPhotos(content);
  const facts = [
    { name: t('app.outline.total'), value: t('app.outline.total-value', { ...counts }) },
    ...(photos.photos === 0 ? [] : [{ name: t('app.outline.all-photos'), value: photoWords(photos, t) }]),
    { name: t('app.outline.created'), value: fullTime(article.createdAt, language) },
    { name: t('app.outline.updated'), value: fullTime(storedAt, language) },
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const WholeOutline = (props: OutlineProps): JSX.Element => {
  const { t, language } = useWords();
  const { content, layout, focused, onGo } = props;
  const entries = useMemo(() => outlineOf(content, layout, language), [content, layout, language]);
  return (
    <>
      <section className={styles.section}>
        <h2 className={styles.title}>{t('app.outline.title', { layout: layout.name[language] })}</h2>
        <ul className={styles.slots}>
          {entries.map((entry) => (
            <SlotRow key={entry.slot} entry={entry} focused={entry.slot === focused} onGo={() => onGo(entry.slot)}>
              {entry.slot === 'body' ? <Signposts outline={props.outline} onGoTo={props.onGoTo} /> : null}
            </SlotRow>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{t('app.outline.article')}</h2>
        <Facts {...props} />
      </section>
    </>
  );
};

/** Put together anew only where something of it has changed: what it shows follows the typing. */
export const Outline = memo(WholeOutline);
