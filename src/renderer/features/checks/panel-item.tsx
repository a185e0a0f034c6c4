/** One line of the panel: what was found, a click away from its words, and what can be done about it. */
import { type JSX, useId, useRef } from 'react';
import { useWords } from '../../i18n/words';
import { useContextMenu } from '../../ui/context-menu';
import type { CheckActs } from './check-acts';
import styles from './entry.module.css';
import { EntryMessage } from './entry-message';
import { EntryWords } from './entry-words';
import { FindingActs } from './finding-acts';
import type { Item } from './groups';
import { ItemMenu } from './item-menu';
import { useSuggestions } from './use-suggestions';
import { WordActs } from './word-acts';

export interface PanelItemProps {
  readonly item: Item;
  /** Of the passage that it stands in; null where there is none. */
  readonly text: string | null;
  readonly fixable: number;
  readonly acts: CheckActs;
}

type WordItem = Extract<Item, { readonly is: 'word' }>;

const Suggested = ({
  item,
  about,
  acts,
}: {
  readonly item: WordItem;
  readonly about: string;
  readonly acts: CheckActs;
}) => (
  <WordActs
    entry={item.entry}
    places={item.places}
    about={about}
    suggestions={useSuggestions(item.entry.text, acts.suggest)}
    acts={acts}
  />
);

/** A word that stands in many places leads to one after the other. */
const useRound = (item: Item, go: CheckActs['go']): (() => void) => {
  const next = useRef(0);
  return () => {
    const places = item.is === 'word' ? item.places : [item.entry];
    const place = places[next.current % places.length];
    next.current += 1;
    if (place) go(place);
  };
};

export const PanelItem = ({ item, text, fixable, acts }: PanelItemProps): JSX.Element => {
  const { t } = useWords();
  const about = useId();
  const { entry } = item;
  const go = useRound(item, acts.go);
  const menu = useContextMenu(t('checks.menu'), () => <ItemMenu item={item} fixable={fixable} acts={acts} onGo={go} />);
  const times = item.is === 'word' ? item.places.length : 1;
  return (
    <li className={styles.item} onContextMenu={menu.open}>
      <button type="button" className={styles.go} title={t('checks.go')} data-finding onClick={go}>
        <EntryMessage entry={entry} id={about} times={times} />
      </button>
      <EntryWords entry={entry} text={text} />
      {item.is === 'word' ? (
        <Suggested item={item} about={about} acts={acts} />
      ) : (
        <FindingActs entry={entry} about={about} fixable={fixable} acts={acts} />
      )}
      {menu.menu}
    </li>
  );
};
