/** Shows the bar of the table or the photos in which the caret, or one of their fields, is. */
import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { type JSX, useEffect, useState } from 'react';
import type { Translate } from '#shared/i18n/translate';
import type { PhotoDesk } from '../figure/take-photos';
import { $isPhotosNode, $positionOf } from '../nodes/photos-node';
import { $isTableNode, $tableSetting } from '../nodes/table-node';
import { $solidOf } from '../slots/place';
import { PhotosBar } from './photos-bar';
import { TableBar } from './table-bar';

export interface BlockBarsProps {
  readonly editor: LexicalEditor;
  readonly desk: PhotoDesk;
  readonly t: Translate;
}

/** As one word, because what is read from the sheet is compared by identity. */
type Shown =
  | `table ${string} ${'header' | 'plain'}`
  | `photos ${string} ${'full' | 'left' | 'right' | 'gallery'}`
  | null;

const $inUse = (editor: LexicalEditor): LexicalNode | null => {
  const active = document.activeElement;
  const root = editor.getRootElement();
  if (active !== root && root?.contains(active)) return active && $getNearestNodeFromDOMNode(active);
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection.focus.getNode() : null;
};

const $shown = (editor: LexicalEditor): Shown => {
  const node = $inUse(editor);
  const block = node && $solidOf(node);
  if ($isTableNode(block)) return `table ${block.getKey()} ${$tableSetting(block).header ? 'header' : 'plain'}`;
  if (!$isPhotosNode(block)) return null;
  return `photos ${block.getKey()} ${block.getChildrenSize() > 1 ? 'gallery' : $positionOf(block)}`;
};

/** The bar goes when the keys go elsewhere, but stays while they are in the bar itself. */
const useShown = (editor: LexicalEditor): Shown => {
  const [shown, setShown] = useState<Shown>(null);
  useEffect(() => {
    let last: Shown = null;
    const look = (): void => {
      const paper = editor.getRootElement()?.parentElement;
      const inHere = paper?.contains(document.activeElement) ?? false;
      const now = inHere && editor.isEditable() ? editor.getEditorState().read(() => $shown(editor), { editor }) : null;
      // Looked for with every letter: React is troubled only where something changes.
      if (now !== last) setShown(now);
      last = now;
    };
    look();
    const stop = editor.registerUpdateListener(look);
    document.addEventListener('focusin', look);
    return () => {
      stop();
      document.removeEventListener('focusin', look);
    };
  }, [editor]);
  return shown;
};

export const BlockBars = ({ editor, desk, t }: BlockBarsProps): JSX.Element | null => {
  const [kind, key, how] = useShown(editor)?.split(' ') ?? [];
  if (key === undefined) return null;
  if (kind === 'table') return <TableBar key={key} editor={editor} table={key} header={how === 'header'} t={t} />;
  const position = how === 'full' || how === 'left' || how === 'right' ? how : null;
  return <PhotosBar key={key} editor={editor} photos={key} position={position} desk={desk} t={t} />;
};
