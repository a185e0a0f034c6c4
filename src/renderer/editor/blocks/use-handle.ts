/** Which block the handle stands at, and the drag that begins on it. */
import type { LexicalEditor, NodeKey } from 'lexical';
import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';
import { dropBlock } from './block-acts';
import { blockUnder, type Gap } from './block-under';
import { followDrag } from './follow-drag';
import { createMouseRest } from './mouse-rest';

/** The block under the mouse; none while letters are typed. */
export const useHoveredBlock = (editor: LexicalEditor, held: boolean): NodeKey | null => {
  const [hovered, setHovered] = useState<NodeKey | null>(null);
  useEffect(() => {
    const paper = editor.getRootElement()?.parentElement;
    if (!paper || held) return;
    let frame = 0;
    let shown: NodeKey | null = null;
    const mouse = createMouseRest();
    // Asked for with every key: React is troubled only where something changes.
    const show = (key: NodeKey | null): void => {
      if (key !== shown) setHovered(key);
      shown = key;
    };
    const look = (event: MouseEvent): void => {
      if (!mouse.moved(event) || event.buttons !== 0) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const target = event.target instanceof Element ? event.target : null;
        show(editor.isEditable() && paper.contains(target) ? blockUnder(editor, target, event.clientY) : null);
      });
    };
    const hide = (): void => {
      cancelAnimationFrame(frame);
      show(null);
    };
    const type = (): void => {
      mouse.rest();
      hide();
    };
    paper.addEventListener('mousemove', look);
    paper.addEventListener('mouseleave', hide);
    paper.addEventListener('keydown', type);
    return () => {
      cancelAnimationFrame(frame);
      paper.removeEventListener('mousemove', look);
      paper.removeEventListener('mouseleave', hide);
      paper.removeEventListener('keydown', type);
    };
  }, [editor, held]);
  return hovered;
};

interface Drag {
  readonly gap: Gap | null;
  readonly start: (event: ReactPointerEvent) => void;
  /** Whether the press that just ended was a drag: then it is no click. */
  readonly wasDrag: () => boolean;
}

export const useBlockDrag = (editor: LexicalEditor, key: NodeKey | null): Drag => {
  const [gap, setGap] = useState<Gap | null>(null);
  const dragged = useRef(false);
  const start = (event: ReactPointerEvent): void => {
    if (key === null || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = false;
    followDrag(editor, event.clientY, {
      begin: () => {
        dragged.current = true;
      },
      show: setGap,
      drop: (at) => dropBlock(editor, key, at),
    });
  };
  return { gap, start, wasDrag: () => dragged.current };
};
