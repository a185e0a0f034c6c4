/** The handle in the margin of the block under the mouse: dragged, it moves the block; clicked, it opens what can be done with it. */

import type { LexicalEditor, NodeKey } from 'lexical';
import {
  ArrowDown,
  ArrowUp,
  Copy,
  GripVertical,
  Heading2,
  Heading3,
  List,
  ListOrdered,
  ListRestart,
  ListStart,
  type LucideIcon,
  Pilcrow,
  TextQuote,
  Trash2,
} from 'lucide-react';
import { type JSX, useRef, useState } from 'react';
import type { Command } from '#shared/commands';
import type { MessageKey, Translate } from '#shared/i18n/translate';
import { MenuAt, MenuItem, MenuRule } from '../../ui/menu';
import type { Counting } from '../slots/numbered-lists';
import { countingOf, deleteBlock, duplicateBlock, enterBlock, isText, moveBlock, takeKeys } from './block-acts';
import styles from './block-handle.module.css';
import { useBlockPlace } from './place-beside';
import { useBlockDrag, useHoveredBlock } from './use-handle';

export interface BlockHandleProps {
  readonly editor: LexicalEditor;
  readonly t: Translate;
  readonly run: (command: Command) => void;
}

type Kind = readonly [command: Command, name: MessageKey, icon: LucideIcon];

const KINDS: readonly Kind[] = [
  ['format/paragraph', 'main.menu.paragraph', Pilcrow],
  ['format/subhead-2', 'editor.tool.subhead-2', Heading2],
  ['format/subhead-3', 'editor.tool.subhead-3', Heading3],
  ['format/bullets', 'editor.tool.bullets', List],
  ['format/numbers', 'editor.tool.numbers', ListOrdered],
  ['format/quote', 'editor.tool.quote', TextQuote],
];

const COUNTING: Readonly<Record<Counting, Kind>> = {
  'from-1': ['format/continue-numbers', 'main.menu.continue-numbers', ListStart],
  on: ['format/continue-numbers', 'editor.restart-numbers', ListRestart],
};

/** Where a list counts from stands below the kind that it has. */
const kindsFor = (editor: LexicalEditor, block: NodeKey): readonly Kind[] => {
  const counting = countingOf(editor, block);
  return KINDS.flatMap((kind) => (counting && kind[0] === 'format/numbers' ? [kind, COUNTING[counting]] : [kind]));
};

const ICON = 14;

const Kinds = ({ editor, t, run, block }: BlockHandleProps & { readonly block: NodeKey }): JSX.Element => (
  <>
    {kindsFor(editor, block).map(([command, name, Icon]) => (
      <MenuItem
        key={name}
        icon={<Icon size={ICON} aria-hidden />}
        onChoose={() => {
          enterBlock(editor, block);
          run(command);
        }}
      >
        {t(name)}
      </MenuItem>
    ))}
    <MenuRule />
  </>
);

const BlockMenu = (props: BlockHandleProps & { readonly block: NodeKey }): JSX.Element => {
  const { editor, t, block } = props;
  return (
    <>
      {isText(editor, block) && <Kinds {...props} />}
      <MenuItem icon={<ArrowUp size={ICON} aria-hidden />} onChoose={() => moveBlock(editor, block, 'back')}>
        {t('main.menu.block-up')}
      </MenuItem>
      <MenuItem icon={<ArrowDown size={ICON} aria-hidden />} onChoose={() => moveBlock(editor, block, 'on')}>
        {t('main.menu.block-down')}
      </MenuItem>
      <MenuItem icon={<Copy size={ICON} aria-hidden />} onChoose={() => duplicateBlock(editor, block)}>
        {t('editor.block.duplicate')}
      </MenuItem>
      <MenuItem icon={<Trash2 size={ICON} aria-hidden />} tone="danger" onChoose={() => deleteBlock(editor, block)}>
        {t('editor.block.delete')}
      </MenuItem>
    </>
  );
};

export const BlockHandle = (props: BlockHandleProps): JSX.Element | null => {
  const { editor, t } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<NodeKey | null>(null);
  const hovered = useHoveredBlock(editor, opened !== null);
  const block = opened ?? hovered;
  const place = useBlockPlace(editor, block);
  const { gap, start, wasDrag } = useBlockDrag(editor, block);
  if (block === null || place === null) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        // Keys have commands for all of this; a stop at each block would stand in their way.
        tabIndex={-1}
        className={styles.handle}
        style={{ top: place.top, left: place.left }}
        aria-label={t('editor.block.handle')}
        title={t('editor.block.handle')}
        data-dragging={gap !== null}
        data-inside={standsInside(editor, block)}
        onMouseDown={(event) => event.preventDefault()}
        onPointerDown={start}
        onClick={() => !wasDrag() && setOpened(block)}
      >
        <GripVertical size={ICON} aria-hidden />
      </button>
      {gap && (
        <div className={styles.gap} style={{ left: place.left, right: place.right, top: topOnPaper(editor, gap.y) }} />
      )}
      {opened !== null && button.current && (
        <MenuAt
          label={t('editor.block.menu')}
          place={button.current}
          onClose={() => setOpened(null)}
          // To the sheet, wherever they were before: who took hold of a block is at work on the text.
          returnsFocus={() => {
            takeKeys(editor);
            return false;
          }}
        >
          <BlockMenu {...props} block={opened} />
        </MenuAt>
      )}
    </>
  );
};

/** Left of a photo at the right edge there is text: there the handle stands on the photo, where nobody writes. */
const standsInside = (editor: LexicalEditor, block: NodeKey): boolean =>
  editor.getElementByKey(block)?.dataset.position === 'right';

const topOnPaper = (editor: LexicalEditor, y: number): number =>
  y - (editor.getRootElement()?.parentElement?.getBoundingClientRect().top ?? 0);
