/** Reads the sheet as passages: each text that is read in one go, under its node's key, as it stands. */
import {
  $getRoot,
  $isElementNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { Passage } from '#shared/check/manuscript';
import type { SlotName } from '#shared/layout/house-layout';
import { slotNameOf } from '../slots/slot-of';
import { changedAtLarge } from '../what-changed';
import { $kindOf } from './kind-of';
import { $textOf } from './pieces';

const $collect = (element: ElementNode, slot: SlotName, into: Passage[]): void => {
  const text = $textOf(element);
  if (text !== '') into.push({ key: element.getKey(), slot, kind: $kindOf(element), text });
  for (let at = element.getFirstChild(); at !== null; at = at.getNextSibling()) {
    if ($isElementNode(at) && !at.isInline()) $collect(at, slot, into);
  }
};

const $passagesOf = (top: LexicalNode): readonly Passage[] => {
  const passages: Passage[] = [];
  if ($isElementNode(top)) $collect(top, slotNameOf(top), passages);
  return passages;
};

const $tops = function* (): Generator<LexicalNode> {
  for (let at = $getRoot().getFirstChild(); at !== null; at = at.getNextSibling()) yield at;
};

/** In reading order. Offsets in a passage's text fit its nodes; line breaks are `\n`. Empty ones are left out. */
export const $readPassages = (): readonly Passage[] => [...$tops()].flatMap($passagesOf);

export interface PassageReader {
  /** Of what has not changed since the last reading the very same objects. */
  readonly read: () => readonly Passage[];
  readonly stop: () => void;
}

const isSame = (a: Passage, b: Passage): boolean =>
  a.key === b.key && a.text === b.text && a.kind === b.kind && a.slot === b.slot;

/** Reads again only what has changed. */
export const createPassageReader = (editor: LexicalEditor): PassageReader => {
  const known = new Map<NodeKey, readonly Passage[]>();
  const stale = new Set<NodeKey>();
  const stop = editor.registerUpdateListener((update) => {
    for (const key of changedAtLarge(update) ? known.keys() : update.dirtyElements.keys()) stale.add(key);
  });

  const $read = (top: LexicalNode): readonly Passage[] => {
    const key = top.getKey();
    const before = known.get(key);
    if (before !== undefined && !stale.has(key)) return before;
    const read = $passagesOf(top).map((passage, i) => {
      const same = before?.[i];
      return same && isSame(passage, same) ? same : passage;
    });
    known.set(key, read);
    return read;
  };

  const $readAll = (): readonly Passage[] => {
    const tops = [...$tops()];
    const passages = tops.flatMap($read);
    stale.clear();
    if (known.size > tops.length) {
      const present = new Set(tops.map((top) => top.getKey()));
      for (const key of known.keys()) if (!present.has(key)) known.delete(key);
    }
    return passages;
  };

  return { read: () => editor.getEditorState().read($readAll, { editor }), stop };
};
