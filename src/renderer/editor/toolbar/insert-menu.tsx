/** The toolbar's one button for what is put among the text: a photo, a table, a box, a line across. */
import { Toolbar } from '@base-ui/react/toolbar';
import { ChevronDown, Images, type LucideIcon, Minus, Newspaper, Plus, Table } from 'lucide-react';
import type { JSX } from 'react';
import type { Command } from '#shared/commands';
import type { MessageKey, Translate } from '#shared/i18n/translate';
import { Menu, MenuItem } from '../../ui/menu';
import styles from './editor-toolbar.module.css';

const BLOCKS: readonly (readonly [command: Command, name: MessageKey, icon: LucideIcon])[] = [
  ['insert/body-photo', 'main.menu.body-photo', Images],
  ['insert/table', 'main.menu.table', Table],
  ['insert/box', 'main.menu.box', Newspaper],
  ['insert/rule', 'main.menu.rule', Minus],
];

export interface InsertMenuProps {
  readonly run: (command: Command) => void;
  readonly t: Translate;
  /** Why nothing may be written, in words. */
  readonly readOnly: string | null;
}

export const InsertMenu = ({ run, t, readOnly }: InsertMenuProps): JSX.Element => (
  <Menu
    label={t('main.menu.insert')}
    trigger={
      <Toolbar.Button
        className={styles.tool}
        aria-label={t('main.menu.insert')}
        title={readOnly ?? t('main.menu.insert')}
        disabled={readOnly !== null}
      >
        <span className={styles.opener}>
          <Plus size={16} aria-hidden />
          <ChevronDown size={11} aria-hidden />
        </span>
      </Toolbar.Button>
    }
  >
    {BLOCKS.map(([command, name, Icon]) => (
      <MenuItem key={command} icon={<Icon size={14} aria-hidden />} onChoose={() => run(command)}>
        {t(name)}
      </MenuItem>
    ))}
  </Menu>
);
