/** A block's handle on its way: the gap under the pointer, true also while the sheet scrolls beneath it, and how the drag ends. */
import type { LexicalEditor } from 'lexical';
import { scrollerOf } from '../place/scroller';
import { type Gap, gapAt } from './block-under';
import { scrollAtEdges } from './edge-scroll';
import { listenToDrag } from './listen-to-drag';

/** How far the pointer goes before a press is a drag, in pixels. */
const THRESHOLD = 4;

export interface DragHands {
  /** It is a drag by now, and no press. */
  readonly begin: () => void;
  /** Null where a block would fall nowhere, and when all is over. */
  readonly show: (gap: Gap | null) => void;
  readonly drop: (gap: Gap) => void;
}

/** Until the button is let go, or the drag given up with Escape. @param from where the button went down, in the window's pixels */
export const followDrag = (editor: LexicalEditor, from: number, hands: DragHands): void => {
  let y = from;
  let gap: Gap | null = null;
  let stopScrolling: (() => void) | null = null;
  const look = (): void => {
    if (stopScrolling === null) return;
    gap = gapAt(editor, y);
    hands.show(gap);
  };
  const begin = (): void => {
    const scroller = scrollerOf(editor.getRootElement());
    stopScrolling = scroller === null ? () => {} : scrollAtEdges(scroller, () => y);
    hands.begin();
  };
  const end = (drops: boolean): void => {
    stop();
    document.removeEventListener('scroll', look, { capture: true });
    stopScrolling?.();
    stopScrolling = null;
    if (drops && gap !== null) hands.drop(gap);
    hands.show(null);
  };
  document.addEventListener('scroll', look, { capture: true, passive: true });
  const stop = listenToDrag({
    move: ({ clientY }) => {
      y = clientY;
      if (stopScrolling === null && Math.abs(y - from) > THRESHOLD) begin();
      look();
    },
    drop: () => end(true),
    giveUp: () => end(false),
  });
};
