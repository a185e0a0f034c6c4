/** Which block the handle stands at, and the drag that begins on it. */
import type { LexicalEditor, NodeKey } from 'lexical';
import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';
import { dropBlock } from './block-acts';
import { blockUnder, type Gap, gapAt } from './block-under';
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

/** How far the pointer goes before a press is a drag, in pixels. */
const THRESHOLD = 4;

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
    const from = event.clientY;
    let last: Gap | null = null;
    dragged.current = false;
    const show = (next: Gap | null): void => {
      last = next;
      setGap(next);
    };
    const move = ({ clientY }: PointerEvent): void => {
      dragged.current ||= Math.abs(clientY - from) > THRESHOLD;
      if (dragged.current) show(gapAt(editor, clientY));
    };
    const end = (drops: boolean) => (): void => {
      stop();
      if (drops && dragged.current && last !== null) dropBlock(editor, key, last);
      show(null);
    };
    const [drop, giveUp] = [end(true), end(false)];
    const giveUpByKey = ({ key: pressed }: KeyboardEvent): void => {
      if (pressed === 'Escape') giveUp();
    };
    const stop = (): void => {
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', drop);
      document.removeEventListener('pointercancel', giveUp);
      document.removeEventListener('keydown', giveUpByKey, true);
    };
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', drop);
    document.addEventListener('pointercancel', giveUp);
    document.addEventListener('keydown', giveUpByKey, true);
  };
  return { gap, start, wasDrag: () => dragged.current };
};
