/** All that was found, group by group; of hundreds the first, and more when asked for. */
import { type JSX, useMemo, useState } from 'react';
import { nameRule } from '#shared/check/say';
import type { SlotName } from '#shared/layout/house-layout';
import { useWords } from '../../i18n/words';
import type { Proofread } from '../../proofing/messages';
import type { CheckActs } from './check-acts';
import type { Grouping } from './checks';
import styles from './checks-panel.module.css';
import { firstOf, fixableOf, type Group, groupsOf, type Heading, itemsIn } from './groups';
import { PanelItem } from './panel-item';

export interface PanelListProps {
  readonly heard: Proofread;
  readonly grouping: Grouping;
  readonly slotName: (slot: SlotName) => string;
  /** The text that a finding stands in; null where there is none. */
  readonly textOf: (key: string | null) => string | null;
  readonly acts: CheckActs;
}

/** So many at first, and so many more when asked for: a text of another kind may bring hundreds. */
const SHOWN = 40;
const MORE = 100;

const useHeading = (slotName: PanelListProps['slotName']): ((heading: Heading) => string) => {
  const { t } = useWords();
  return (heading) => {
    switch (heading.of) {
      case 'to-fill':
        return t('checks.to-fill');
      case 'words':
        return t('checks.words');
      case 'slot':
        return slotName(heading.slot);
      case 'rule':
        return nameRule(heading.rule, t);
    }
  };
};

/** The first finding of each kind offers to mend all of that kind. */
const offersOf = (groups: readonly Group[], fixable: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const offers = new Map<string, number>();
  const met = new Set<string>();
  for (const { items } of groups)
    for (const { name, entry } of items) {
      if (entry.fix === undefined || met.has(entry.rule)) continue;
      met.add(entry.rule);
      offers.set(name, fixable.get(entry.rule) ?? 0);
    }
  return offers;
};

export const PanelList = ({ heard, grouping, slotName, textOf, acts }: PanelListProps): JSX.Element => {
  const { t } = useWords();
  const headingOf = useHeading(slotName);
  const [most, setMost] = useState(SHOWN);
  const groups = useMemo(() => groupsOf(heard, grouping), [heard, grouping]);
  const offers = useMemo(() => offersOf(groups, fixableOf(heard.findings)), [groups, heard]);
  const left = itemsIn(groups) - most;
  return (
    <>
      {firstOf(groups, most).map((group) => (
        <section key={group.name} className={styles.group} aria-label={headingOf(group.heading)}>
          <h3 className={styles.heading}>
            {headingOf(group.heading)} <span className={styles.count}>{group.count}</span>
          </h3>
          <ul className={styles.items}>
            {group.items.map((item) => (
              <PanelItem
                key={item.name}
                item={item}
                text={textOf(item.entry.key)}
                fixable={offers.get(item.name) ?? 0}
                acts={acts}
              />
            ))}
          </ul>
        </section>
      ))}
      {left <= 0 ? null : (
        <button type="button" className={styles.more} onClick={() => setMost(most + MORE)}>
          {t('checks.more', { more: Math.min(MORE, left), left })}
        </button>
      )}
    </>
  );
};
