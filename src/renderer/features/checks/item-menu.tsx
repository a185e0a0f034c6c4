/** The menu of a line of the panel: the way to its words, and what can be done about it. */
import type { JSX } from 'react';
import { useWords } from '../../i18n/words';
import { MenuItem } from '../../ui/menu';
import type { CheckActs } from './check-acts';
import type { Item } from './groups';
import { mayIgnore, mayIgnoreAlways } from './offers';

export interface ItemMenuProps {
  readonly item: Item;
  /** How many of this rule can be mended in one go. */
  readonly fixable: number;
  readonly acts: CheckActs;
  readonly onGo: () => void;
}

type WordItem = Extract<Item, { readonly is: 'word' }>;

const WordItems = ({ item, acts }: { readonly item: WordItem; readonly acts: CheckActs }): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <MenuItem onChoose={() => acts.ignore(item.places)}>{t('checks.ignore')}</MenuItem>
      <MenuItem onChoose={() => acts.addWord(item.entry.text)}>{t('checks.add-word')}</MenuItem>
    </>
  );
};

const FindingItems = ({ item: { entry }, fixable, acts }: Omit<ItemMenuProps, 'onGo'>): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      {entry.fix === undefined ? null : <MenuItem onChoose={() => acts.fix(entry)}>{t('checks.fix')}</MenuItem>}
      {fixable < 2 ? null : (
        <MenuItem onChoose={() => acts.fixKind(entry.rule)}>{t('checks.fix-kind', { count: fixable })}</MenuItem>
      )}
      {mayIgnore(entry) ? <MenuItem onChoose={() => acts.ignore([entry])}>{t('checks.ignore')}</MenuItem> : null}
      {mayIgnoreAlways(entry) ? (
        <MenuItem onChoose={() => acts.ignoreAlways(entry)}>{t('checks.ignore-always')}</MenuItem>
      ) : null}
    </>
  );
};

export const ItemMenu = ({ item, fixable, acts, onGo }: ItemMenuProps): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <MenuItem onChoose={onGo}>{t('checks.go')}</MenuItem>
      {item.is === 'word' ? (
        <WordItems item={item} acts={acts} />
      ) : (
        <FindingItems item={item} fixable={fixable} acts={acts} />
      )}
    </>
  );
};
