/** Lists; a numbered one that goes on from the one before it stays in step with it, whatever items come and go there. */
import { $isListItemNode, $isListNode, ListExtension, ListNode } from '@lexical/list';
import {
  $getNodeByKey,
  configExtension,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { $isNumbered, $nextNumber, $numberedBeside, $setNumber } from '../slots/numbered-lists';
import { registerTakingUp } from './taking-up';

/** A list that was there before this update. */
interface WasThere {
  readonly is: 'there';
  readonly start: number;
  /** The number that came after it; null where it had none. */
  readonly next: number | null;
}

interface WasNot {
  readonly is: 'new';
  /** The list that its first item was in, if any. */
  readonly partOf: NodeKey | null;
}

const whatWas = (editor: LexicalEditor, key: NodeKey, firstItem: NodeKey | undefined): WasThere | WasNot =>
  editor.getEditorState().read(() => {
    const list = $getNodeByKey(key);
    if ($isListNode(list))
      return { is: 'there', start: list.getStart(), next: $isNumbered(list) ? $nextNumber(list) : null };
    const item = firstItem === undefined ? null : $getNodeByKey(firstItem);
    return { is: 'new', partOf: item?.getParent()?.getKey() ?? null };
  });

const $follow = (list: ListNode, before: number | null): void => {
  const after = $numberedBeside(list, 'on');
  const next = $nextNumber(list);
  if (after === null || after.getStart() === 1 || before === null || before === next) return;
  if (after.getStart() === before) after.setStart(next);
};

/** Lexical copies the list that the items come from, number and all: a sublist begins at 1, what is parted from a list counts on. */
const $begin = (list: ListNode, partOf: NodeKey | null): void => {
  if (partOf === null) return;
  const before = $numberedBeside(list, 'back');
  if ($isListItemNode(list.getParent())) $setNumber(list, 1);
  else if (before?.getKey() === partOf) $setNumber(list, $nextNumber(before));
};

/** A list that has come to go on from the one before it takes the place of another that did so: that one goes on from it. */
const $makeRoom = (list: ListNode): void => {
  const [before, after] = [$numberedBeside(list, 'back'), $numberedBeside(list, 'on')];
  const start = list.getStart();
  if (before === null || start !== $nextNumber(before) || after?.getStart() !== start) return;
  after.setStart($nextNumber(list));
};

const $keepInStep = (editor: LexicalEditor, list: ListNode): void => {
  if (!$isNumbered(list)) return;
  const was = whatWas(editor, list.getKey(), list.getFirstChild()?.getKey());
  if (was.is === 'new') $begin(list, was.partOf);
  else $follow(list, was.next);
  const hasItsNumber = was.is === 'there' && was.next !== null && was.start === list.getStart();
  if (!hasItsNumber) $makeRoom(list);
};

export const CountingOnExtension = defineExtension({
  name: 'dateline/counting-on',
  // What Enter in an empty item parts goes on counting.
  dependencies: [configExtension(ListExtension, { shouldPreserveNumbering: true })],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(ListNode, (list) => $keepInStep(editor, list)),
      registerTakingUp(editor),
    ),
});
