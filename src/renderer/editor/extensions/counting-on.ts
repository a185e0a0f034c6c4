/** Lists; a numbered one that goes on from the one before it stays in step with it, whatever items come and go there. */
import { $isListItemNode, ListExtension, ListNode } from '@lexical/list';
import { $getNodeByKey, configExtension, defineExtension, type LexicalEditor, type NodeKey } from 'lexical';
import { $isNumbered, $nextNumber, $numberedBeside } from '../slots/numbered-lists';

/** What a list was before this update. */
type Was =
  | { readonly is: 'there' /** The number that came after it; null where it had none. */; readonly next: number | null }
  | { readonly is: 'new' /** The list that its first item was in, if any. */; readonly partOf: NodeKey | null };

const whatWas = (editor: LexicalEditor, key: NodeKey, firstItem: NodeKey | undefined): Was =>
  editor.getEditorState().read(() => {
    const list = $getNodeByKey(key);
    if (list !== null) return { is: 'there', next: $isNumbered(list) ? $nextNumber(list) : null };
    const item = firstItem === undefined ? null : $getNodeByKey(firstItem);
    return { is: 'new', partOf: item?.getParent()?.getKey() ?? null };
  });

const $follow = (list: ListNode, before: number | null): void => {
  const after = $numberedBeside(list, 'on');
  const next = $nextNumber(list);
  if (after === null || after.getStart() === 1 || before === null || before === next) return;
  if (after.getStart() === before) after.setStart(next);
};

const $setStart = (list: ListNode, start: number): void => {
  if (list.getStart() !== start) list.setStart(start);
};

/** Lexical copies the list that the items come from, number and all: a sublist begins at 1, what is parted from a list counts on. */
const $begin = (list: ListNode, partOf: NodeKey | null): void => {
  if (partOf === null) return;
  const before = $numberedBeside(list, 'back');
  if ($isListItemNode(list.getParent())) $setStart(list, 1);
  else if (before?.getKey() === partOf) $setStart(list, $nextNumber(before));
};

const $keepInStep = (editor: LexicalEditor, list: ListNode): void => {
  if (!$isNumbered(list)) return;
  const was = whatWas(editor, list.getKey(), list.getFirstChild()?.getKey());
  if (was.is === 'new') $begin(list, was.partOf);
  else $follow(list, was.next);
};

export const CountingOnExtension = defineExtension({
  name: 'dateline/counting-on',
  // What Enter in an empty item parts goes on counting.
  dependencies: [configExtension(ListExtension, { shouldPreserveNumbering: true })],
  register: (editor) => editor.registerNodeTransform(ListNode, (list) => $keepInStep(editor, list)),
});
