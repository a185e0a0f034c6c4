/** How loudly each rule of the house speaks, and the choices that rules ask for; by layout, since a bulletin and a feature differ. */
import { type JSX, useState } from 'react';
import type { HouseStyle } from '#shared/check/house-style';
import type { HouseLayout } from '#shared/layout/house-layout';
import { useWords } from '../../i18n/words';
import { ChoiceField } from './field';
import styles from './newsroom.module.css';
import type { PageProps } from './newsroom-props';
import { PassedOverList } from './passed-over-list';
import { RuleGroups } from './rule-groups';
import { StyleChoices } from './style-choices';

/** What the parts of the page work on. */
export interface StyleProps {
  readonly layout: HouseLayout;
  /** The newsroom's own; what it leaves out is as the layout has it. */
  readonly own: HouseStyle;
  readonly isReadOnly: boolean;
  readonly onStyle: (style: HouseStyle) => void;
}

export const RulesPage = (props: PageProps): JSX.Element => {
  const { t, language } = useWords();
  const { newsroom, layouts, readOnly, acts, say } = props;
  const [id, setId] = useState(layouts[0]?.id ?? '');
  const layout = layouts.find((each) => each.id === id) ?? layouts[0];
  if (layout === undefined) return <p>{t('newsroom.rules.no-layout')}</p>;
  const style: StyleProps = {
    layout,
    own: newsroom.styles[layout.id] ?? {},
    isReadOnly: readOnly !== null,
    onStyle: (next) => void acts.change({ is: 'set-style', layout: layout.id, style: next }).then(say),
  };
  return (
    <div className={styles.rules}>
      <p className={styles.what}>{t('newsroom.rules.what')}</p>
      {layouts.length < 2 ? null : (
        <ChoiceField
          label={t('newsroom.rules.layout')}
          value={layout.id}
          readOnly={false}
          choices={layouts.map((each) => ({ value: each.id, label: each.name[language] }))}
          onChoose={setId}
        />
      )}
      <StyleChoices {...style} />
      <RuleGroups {...style} />
      <PassedOverList {...props} />
    </div>
  );
};
