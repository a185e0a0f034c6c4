/** Reads the sheet again and again, as saving and counting do: only what has changed since the last reading is read anew. */
import { $isQuoteNode } from '@lexical/rich-text';
import { $getRoot, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import type { Content } from '#shared/article/article';
import { arrange, type Piece } from '#shared/layout/arrange';
import type { HouseLayout } from '#shared/layout/house-layout';
import { $isAttributionNode } from '../nodes/attribution-node';
import { changedAtLarge } from '../what-changed';
import { $readPiece } from './content-codec';

export interface ContentReader {
  /** As `$readContent` reads it; blocks that have not changed are the very same objects as the last time. */
  readonly read: () => Content;
  readonly stop: () => void;
}

/** A quote is read with the name below it: what one of them is depends on the other. */
const isAlone = (node: LexicalNode): boolean => !$isQuoteNode(node) && !$isAttributionNode(node);

export const createContentReader = (editor: LexicalEditor, layout: HouseLayout): ContentReader => {
  let known: ReadonlyMap<NodeKey, Piece | null> = new Map();
  const stale = new Set<NodeKey>();
  const stop = editor.registerUpdateListener((update) => {
    if (changedAtLarge(update)) known = new Map();
    else for (const key of [...update.dirtyElements.keys(), ...update.dirtyLeaves]) stale.add(key);
  });

  const $read = (node: LexicalNode): Piece | null => {
    const before = stale.has(node.getKey()) ? undefined : known.get(node.getKey());
    return before === undefined ? $readPiece(node) : before;
  };

  const $readAll = (): Content => {
    const read = new Map<NodeKey, Piece | null>();
    const pieces: Piece[] = [];
    for (let at = $getRoot().getFirstChild(); at !== null; at = at.getNextSibling()) {
      const piece = $read(at);
      if (isAlone(at)) read.set(at.getKey(), piece);
      if (piece !== null) pieces.push(piece);
    }
    known = read;
    stale.clear();
    return arrange(pieces, layout);
  };

  // What is on its way belongs to it: reading waits for that.
  return { read: () => editor.read($readAll), stop };
};
