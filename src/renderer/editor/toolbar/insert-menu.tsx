/** The toolbar's one button for what is put among the text: a photo, a table, a box, a line across. */
import { Toolbar } from '@base-ui/react/toolbar';
import { ChevronDown, Images, type LucideIcon, Minus, Newspaper, Plus, Table } from 'lucide-react';
import { type ComponentProps, type JSX, useRef } from 'react';
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

interface OpenerProps extends Omit<ComponentProps<typeof Toolbar.Button>, 'className'> {
  readonly name: string;
  readonly readOnly: string | null;
}

const Opener = ({ name, readOnly, ...given }: OpenerProps): JSX.Element => (
  <Toolbar.Button
    {...given}
    className={styles.tool}
    aria-label={name}
    title={readOnly ?? name}
    disabled={readOnly !== null}
  >
    <span className={styles.opener}>
      <Plus size={16} aria-hidden />
      <ChevronDown size={11} aria-hidden />
    </span>
  </Toolbar.Button>
);

export interface InsertMenuProps {
  readonly run: (command: Command) => void;
  readonly t: Translate;
  /** Why nothing may be written, in words. */
  readonly readOnly: string | null;
}

export const InsertMenu = ({ run, t, readOnly }: InsertMenuProps): JSX.Element => {
  const chosen = useRef(false);
  // What was chosen takes the keys to the sheet; only a menu that is given up hands them back.
  const returnsFocus = (): boolean => {
    const back = !chosen.current;
    chosen.current = false;
    return back;
  };
  const choose = (command: Command): void => {
    chosen.current = true;
    // After the click, with which the menu takes the keys itself.
    queueMicrotask(() => run(command));
  };
  const name = t('main.menu.insert');
  return (
    <Menu label={name} trigger={<Opener name={name} readOnly={readOnly} />} returnsFocus={returnsFocus}>
      {BLOCKS.map(([command, block, Icon]) => (
        <MenuItem key={command} icon={<Icon size={14} aria-hidden />} onChoose={() => choose(command)}>
          {t(block)}
        </MenuItem>
      ))}
    </Menu>
  );
};
