/** The small bar beside a table or a photo block: what can be done with it, one tab stop, reached with Alt+F10 and left with Escape. */
import { Toolbar } from '@base-ui/react/toolbar';
import { COMMAND_PRIORITY_CRITICAL, KEY_DOWN_COMMAND, type LexicalEditor, type NodeKey } from 'lexical';
import type { LucideIcon } from 'lucide-react';
import { type JSX, useEffect, useRef } from 'react';
import type { MessageKey, Translate } from '#shared/i18n/translate';
import styles from './block-bar.module.css';
import { type BlockPlace, useBlockPlace } from './place-beside';

export interface BarTool {
  readonly name: MessageKey;
  readonly icon: LucideIcon;
  /** Undefined for a button that is no switch. */
  readonly pressed?: boolean;
  readonly sideways?: boolean;
  readonly act: () => void;
}

export interface BlockBarProps {
  readonly editor: LexicalEditor;
  readonly block: NodeKey;
  readonly name: MessageKey;
  readonly groups: readonly (readonly BarTool[])[];
  readonly t: Translate;
}

/** In pixels: a button with the gap after it, what parts two groups, and the edges. */
const [TOOL, PARTING, EDGES] = [26, 11, 6];

const heightOf = (groups: BlockBarProps['groups']): number =>
  groups.flat().length * TOOL + (groups.length - 1) * PARTING + EDGES;

/** Free above and below it, in pixels. */
const SPARE = 6;

/** Beside the beginning of the block, but all of it in sight and on the paper. */
const topOf = (place: BlockPlace, height: number): number => {
  const lowest = Math.min(place.top, Math.min(place.visibleBottom, place.height) - height - SPARE);
  return Math.min(Math.max(lowest, place.visibleTop + SPARE), place.bottom - TOOL);
};

const useWayIn = (editor: LexicalEditor) => {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (event.key !== 'F10' || !event.altKey) return false;
          event.preventDefault();
          bar.current?.querySelector('button')?.focus();
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    [editor],
  );
  return bar;
};

const Tool = ({ tool, t }: { readonly tool: BarTool; readonly t: Translate }): JSX.Element => (
  <Toolbar.Button
    className={styles.tool}
    aria-label={t(tool.name)}
    title={t(tool.name)}
    aria-pressed={tool.pressed}
    data-sideways={tool.sideways}
    // The caret stays in the article: a button is pressed, not visited.
    onMouseDown={(event) => event.preventDefault()}
    onClick={tool.act}
  >
    <tool.icon size={15} aria-hidden />
  </Toolbar.Button>
);

export const BlockBar = ({ editor, block, name, groups, t }: BlockBarProps): JSX.Element | null => {
  const place = useBlockPlace(editor, block);
  const bar = useWayIn(editor);
  if (place === null) return null;
  return (
    <Toolbar.Root
      ref={bar}
      className={styles.bar}
      orientation="vertical"
      aria-label={t(name)}
      style={{ top: topOf(place, heightOf(groups)) }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        editor.focus();
      }}
    >
      {groups.map((group, i) => (
        <Toolbar.Group key={group[0]?.name} className={styles.group}>
          {i > 0 && <Toolbar.Separator className={styles.separator} />}
          {group.map((tool) => (
            <Tool key={tool.name} tool={tool} t={t} />
          ))}
        </Toolbar.Group>
      ))}
    </Toolbar.Root>
  );
};
