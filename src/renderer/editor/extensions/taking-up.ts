/** A list whose numbers went on from one that is gone, or has no numbers any more, begins where that one began. */
import { $isListItemNode, type ListNode } from '@lexical/list';
import {
  $getNodeByKey,
  $getRoot,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
  RootNode,
} from 'lexical';
import { $isBoxNode } from '../nodes/box-node';
import { $isNumbered, $nextNumber, $numberedBeside, $setNumber } from '../slots/numbered-lists';
import { changedAtLarge } from '../what-changed';

interface Led {
  readonly key: NodeKey;
  readonly start: number;
}

/** The lists from which this one went on before this update, the nearest first. */
const $ledBy = (list: LexicalNode | null): readonly Led[] => {
  const before = $isNumbered(list) ? $numberedBeside(list, 'back') : null;
  if (before === null || !$isNumbered(list) || list.getStart() !== $nextNumber(before)) return [];
  return [{ key: before.getKey(), start: before.getStart() }, ...$ledBy(before)];
};

const $isGone = (key: NodeKey): boolean => {
  const list = $getNodeByKey(key);
  return list === null || !list.isAttached() || !$isNumbered(list);
};

/** Goes on from the nearest that is still there; without one it begins where the first of them began. */
const $takeUp = (list: ListNode, led: readonly Led[]): void => {
  const left = led.findIndex(({ key }) => !$isGone(key));
  const gone = left < 0 ? led.at(-1) : led[left - 1];
  const before = $numberedBeside(list, 'back');
  if (gone === undefined || (before !== null && $nextNumber(before) === list.getStart())) return;
  $setNumber(list, before !== null && before.getKey() === led[left]?.key ? $nextNumber(before) : gone.start);
};

/** A list of the body or of a box that counts on. */
const $countsOn = (node: LexicalNode | null): node is ListNode =>
  $isNumbered(node) && node.getStart() > 1 && !$isListItemNode(node.getParent());

const $all = (): readonly LexicalNode[] =>
  $getRoot()
    .getChildren()
    .flatMap((block) => ($isBoxNode(block) ? block.getChildren() : [block]));

/** Which lists count on: told by what an update changed, so that a letter costs nothing where there are none. */
const watchCounting = (editor: LexicalEditor, keys: Set<NodeKey>): (() => void) =>
  editor.registerUpdateListener((update) => {
    const { editorState, dirtyElements } = update;
    editorState.read(() => {
      const changed = changedAtLarge(update) ? $all().map((block) => block.getKey()) : dirtyElements.keys();
      for (const key of [...keys, ...changed]) {
        if ($countsOn($getNodeByKey(key))) keys.add(key);
        else keys.delete(key);
      }
    });
  });

const $takeUpAll = (editor: LexicalEditor, keys: ReadonlySet<NodeKey>): void => {
  if (keys.size === 0) return;
  const led = editor.getEditorState().read(() => [...keys].map((key) => [key, $ledBy($getNodeByKey(key))] as const));
  for (const [key, before] of led) {
    const list = $getNodeByKey(key);
    if ($countsOn(list)) $takeUp(list, before);
  }
};

/** @returns its release. */
export const registerTakingUp = (editor: LexicalEditor): (() => void) => {
  const keys = new Set<NodeKey>();
  return mergeRegister(
    watchCounting(editor, keys),
    // The root's come last, when the lists themselves are in step.
    editor.registerNodeTransform(RootNode, () => $takeUpAll(editor, keys)),
  );
};
