/** A row of tabs over one panel: arrow keys travel, the panel is named by its tab. */
import { Tabs as Base } from '@base-ui/react/tabs';
import type { FocusEvent, JSX, ReactNode } from 'react';
import styles from './tabs.module.css';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly content: ReactNode;
}

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  /** At the end of the row, e.g. a close button. */
  readonly end?: ReactNode;
}

/** Keys that come back to a tab, because what had them is gone, are no wish to see its panel: only those are that travel along the row. */
const comesFromRow = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  relatedTarget instanceof Element && relatedTarget.closest('[role="tablist"]')?.contains(currentTarget) === true;

export const Tabs = <Name extends string>({ label, tabs, chosen, onChoose, end }: TabsProps<Name>): JSX.Element => (
  <Base.Root
    value={chosen}
    onValueChange={(value: unknown) => {
      const tab = tabs.find((t) => t.name === value);
      if (tab) onChoose(tab.name);
    }}
    className={styles.root}
  >
    <div className={styles.row}>
      <Base.List aria-label={label} className={styles.list}>
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.name}
            value={tab.name}
            className={styles.tab}
            onFocus={(event) => {
              if (tab.name !== chosen && comesFromRow(event)) onChoose(tab.name);
            }}
          >
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {end}
    </div>
    {tabs.map((tab) => (
      <Base.Panel key={tab.name} value={tab.name} className={styles.panel}>
        {tab.content}
      </Base.Panel>
    ))}
  </Base.Root>
);
