/** Draws React into the islands of the sheet: a portal for each node of a kind, gone with the node. */
import type { Klass, LexicalEditor, LexicalNode, NodeKey } from 'lexical';
import { useEffect, useState, useSyncExternalStore } from 'react';

export interface Island {
  readonly key: NodeKey;
  readonly element: HTMLElement;
}

const islandsOf = (editor: LexicalEditor, keys: Iterable<NodeKey>): readonly Island[] =>
  [...keys].flatMap((key) => {
    const element = editor.getElementByKey(key);
    return element === null ? [] : [{ key, element }];
  });

/** The nodes of one class that stand on the page, with their elements. */
export const useIslands = <T extends LexicalNode>(editor: LexicalEditor, kind: Klass<T>): readonly Island[] => {
  const [islands, setIslands] = useState<readonly Island[]>([]);
  useEffect(() => {
    const keys = new Set<NodeKey>();
    return editor.registerMutationListener(
      kind,
      (mutations) => {
        for (const [key, mutation] of mutations) {
          if (mutation === 'destroyed') keys.delete(key);
          else keys.add(key);
        }
        if ([...mutations.values()].some((mutation) => mutation !== 'updated')) setIslands(islandsOf(editor, keys));
      },
      { skipInitialization: false },
    );
  }, [editor, kind]);
  return islands;
};

/** A value read from the sheet, drawn anew when it is another. `$read` must give the same object while nothing changed. */
export const useSheetValue = <T,>(editor: LexicalEditor, $read: () => T): T =>
  useSyncExternalStore(
    (changed) => editor.registerUpdateListener(changed),
    () => editor.getEditorState().read($read, { editor }),
  );
