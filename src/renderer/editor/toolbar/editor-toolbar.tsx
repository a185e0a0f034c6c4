/** The sheet's toolbar: one tab stop, arrow keys inside, each button a command that menus and shortcuts share. */
import { Toolbar } from '@base-ui/react/toolbar';
import {
  Bold,
  Heading2,
  Heading3,
  ImagePlus,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Redo2,
  TextQuote,
  Undo2,
} from 'lucide-react';
import type { JSX } from 'react';
import type { Command } from '#shared/commands';
import type { MessageKey, Translate } from '#shared/i18n/translate';
import type { EditorState } from '../editor-state';
import styles from './editor-toolbar.module.css';
import { InsertMenu } from './insert-menu';

interface Tool {
  readonly command: Command;
  readonly name: MessageKey;
  readonly icon: LucideIcon;
  /** As printed on the keys; none where the menu names none. */
  readonly keys?: string;
  /** Undefined for a button that is no switch. */
  readonly pressed?: (state: EditorState) => boolean;
  readonly enabled: (state: EditorState) => boolean;
}

const inBody = (state: EditorState): boolean => state.block !== null;
const formattable = (state: EditorState): boolean => state.formattable;
const isBlock = (block: EditorState['block']) => (state: EditorState) => state.block === block;

const INSERTS: readonly Tool[] = [
  { command: 'insert/photo', name: 'editor.tool.photo', icon: ImagePlus, enabled: () => true },
  {
    command: 'format/link',
    name: 'editor.tool.link',
    icon: Link,
    keys: 'Ctrl+L',
    pressed: (s) => s.link !== null,
    enabled: formattable,
  },
];

const GROUPS: readonly (readonly Tool[])[] = [
  [
    {
      command: 'format/bold',
      name: 'editor.tool.bold',
      icon: Bold,
      keys: 'Ctrl+B',
      pressed: (s) => s.bold,
      enabled: formattable,
    },
    {
      command: 'format/italic',
      name: 'editor.tool.italic',
      icon: Italic,
      keys: 'Ctrl+I',
      pressed: (s) => s.italic,
      enabled: formattable,
    },
  ],
  [
    {
      command: 'format/subhead-2',
      name: 'editor.tool.subhead-2',
      icon: Heading2,
      keys: 'Ctrl+2',
      pressed: isBlock('subhead-2'),
      enabled: inBody,
    },
    {
      command: 'format/subhead-3',
      name: 'editor.tool.subhead-3',
      icon: Heading3,
      keys: 'Ctrl+3',
      pressed: isBlock('subhead-3'),
      enabled: inBody,
    },
    {
      command: 'format/bullets',
      name: 'editor.tool.bullets',
      icon: List,
      keys: 'Ctrl+8',
      pressed: isBlock('bullets'),
      enabled: inBody,
    },
    {
      command: 'format/numbers',
      name: 'editor.tool.numbers',
      icon: ListOrdered,
      keys: 'Ctrl+7',
      pressed: isBlock('numbers'),
      enabled: inBody,
    },
    {
      command: 'format/quote',
      name: 'editor.tool.quote',
      icon: TextQuote,
      keys: 'Ctrl+9',
      pressed: isBlock('quote'),
      enabled: inBody,
    },
  ],
  INSERTS,
  [
    { command: 'edit/undo', name: 'editor.tool.undo', icon: Undo2, keys: 'Ctrl+Z', enabled: (s) => s.canUndo },
    { command: 'edit/redo', name: 'editor.tool.redo', icon: Redo2, keys: 'Ctrl+Y', enabled: (s) => s.canRedo },
  ],
];

export interface EditorToolbarProps {
  readonly state: EditorState;
  readonly run: (command: Command) => void;
  readonly t: Translate;
  /** Why nothing may be written, in words; null or nothing where it may. */
  readonly readOnly?: string | null;
}

const ToolButton = ({
  tool,
  state,
  run,
  t,
  readOnly = null,
}: EditorToolbarProps & { readonly tool: Tool }): JSX.Element => {
  const name = t(tool.name);
  const Icon = tool.icon;
  return (
    <Toolbar.Button
      className={styles.tool}
      aria-label={name}
      aria-pressed={tool.pressed?.(state)}
      aria-keyshortcuts={tool.keys?.replace('Ctrl', 'Control')}
      title={readOnly ?? (tool.keys === undefined ? name : `${name} (${tool.keys})`)}
      disabled={readOnly !== null || !tool.enabled(state)}
      // The caret stays in the article: a button is pressed, not visited.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => run(tool.command)}
    >
      <Icon size={16} aria-hidden />
    </Toolbar.Button>
  );
};

export const EditorToolbar = (props: EditorToolbarProps): JSX.Element => (
  <Toolbar.Root className={styles.toolbar} aria-label={props.t('editor.toolbar')}>
    {GROUPS.map((group, i) => (
      <Toolbar.Group key={group[0]?.command} className={styles.group}>
        {i > 0 && <Toolbar.Separator className={styles.separator} />}
        {group.map((tool) => (
          <ToolButton key={tool.command} {...props} tool={tool} />
        ))}
        {group === INSERTS && <InsertMenu run={props.run} t={props.t} readOnly={props.readOnly ?? null} />}
      </Toolbar.Group>
    ))}
  </Toolbar.Root>
);
