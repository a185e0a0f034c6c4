/** The name of a group in the list, and how many articles it has. */
import type { JSX } from 'react';
import type { Group } from '#shared/desk/groups';
import { useWords } from '../../i18n/words';
import type { RowPlace } from './article-row';
import { sayGroup } from './day-words';
import { GridHeading, GridRow } from './grid';
import styles from './row.module.css';

export const GroupName = ({ group, now }: { readonly group: Group; readonly now: Date }): JSX.Element => {
  const { t, language } = useWords();
  return (
    <span className={styles.name}>
      {sayGroup(group.name, now, language, t)}
      <span>{t('desk.count', { count: group.count })}</span>
    </span>
  );
};

export const HeadingRow = (props: RowPlace & { readonly group: Group; readonly now: Date }): JSX.Element => (
  <GridRow aria-rowindex={props.number} className={styles.heading} style={{ top: props.top }}>
    <GridHeading>
      <GroupName group={props.group} now={props.now} />
    </GridHeading>
  </GridRow>
);
