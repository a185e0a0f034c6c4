/** The house layout of the article; where the newsroom has several, another one is chosen here. */
import { ChevronDown } from 'lucide-react';
import type { JSX } from 'react';
import type { HouseLayout } from '#shared/layout/house-layout';
import { layoutOf } from '#shared/layout/layout-of';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Menu, MenuChoice } from '../../ui/menu';
import styles from './record.module.css';

export interface LayoutChoiceProps {
  /** The id of the article's. */
  readonly layout: string;
  readonly layouts: readonly HouseLayout[];
  readonly isReadOnly: boolean;
  readonly onLayout: (id: string) => void;
}

export const LayoutChoice = ({ layout, layouts, isReadOnly, onLayout }: LayoutChoiceProps): JSX.Element => {
  const { t, language } = useWords();
  const chosen = layoutOf({ layout }, layouts);
  const name = chosen.name[language];
  return (
    <dl className={styles.fact}>
      <dt>{t('workflow.layout')}</dt>
      <dd>
        {layouts.length < 2 || isReadOnly ? (
          name
        ) : (
          <Menu
            label={t('workflow.layout')}
            trigger={
              <Button look="quiet" aria-label={t('workflow.layout.change', { layout: name })}>
                {name}
                <ChevronDown size={13} aria-hidden />
              </Button>
            }
          >
            <MenuChoice
              label={t('workflow.layout')}
              value={chosen.id}
              choices={layouts.map((each) => ({ value: each.id, label: each.name[language] }))}
              onChoose={onLayout}
            />
          </Menu>
        )}
      </dd>
    </dl>
  );
};
