/** Where a block stands on the paper, kept true while the text, the window or the scroll moves. */
import type { LexicalEditor, NodeKey } from 'lexical';
import { useEffect, useState } from 'react';
import { scrollerOf } from '../place/scroller';

/** In pixels, from the paper's corner; `visibleTop` and `visibleBottom`: what of its height is in sight. */
export interface BlockPlace {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly visibleTop: number;
  readonly visibleBottom: number;
  /** The paper's own height. */
  readonly height: number;
}

/** @returns null where the block is not on the page. */
export const placeOfBlock = (editor: LexicalEditor, key: NodeKey): BlockPlace | null => {
  const element = editor.getElementByKey(key);
  const paper = editor.getRootElement()?.parentElement;
  if (element === null || !paper) return null;
  const [block, sheet] = [element.getBoundingClientRect(), paper.getBoundingClientRect()];
  const scroller = scrollerOf(paper)?.getBoundingClientRect();
  return {
    top: block.top - sheet.top,
    left: block.left - sheet.left,
    right: sheet.right - block.right,
    bottom: block.bottom - sheet.top,
    visibleTop: Math.max(0, (scroller?.top ?? 0) - sheet.top),
    visibleBottom: Math.min(scroller?.bottom ?? window.innerHeight, window.innerHeight) - sheet.top,
    height: sheet.height,
  };
};

const samePlace = (a: BlockPlace | null, b: BlockPlace | null): boolean => JSON.stringify(a) === JSON.stringify(b);

export const useBlockPlace = (editor: LexicalEditor, key: NodeKey | null): BlockPlace | null => {
  const [place, setPlace] = useState<BlockPlace | null>(null);
  useEffect(() => {
    const measure = (): void => {
      const next = key === null ? null : placeOfBlock(editor, key);
      setPlace((last) => (samePlace(last, next) ? last : next));
    };
    measure();
    if (key === null) return;
    const stop = editor.registerUpdateListener(measure);
    const sizes = new ResizeObserver(measure);
    const root = editor.getRootElement();
    if (root) sizes.observe(root);
    window.addEventListener('scroll', measure, { capture: true, passive: true });
    return () => {
      stop();
      sizes.disconnect();
      window.removeEventListener('scroll', measure, { capture: true });
    };
  }, [editor, key]);
  return place;
};
