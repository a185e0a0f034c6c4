/** Lists; a numbered one that goes on from the one before it stays in step with it, whatever items come and go there. */
import { ListExtension, ListNode } from '@lexical/list';
import { $getNodeByKey, configExtension, defineExtension, type LexicalEditor, type NodeKey } from 'lexical';
import { $isNumbered, $nextNumber, $numberedBeside } from '../slots/numbered-lists';

/** What came after the list before this update; null where it was not there, or had no numbers. */
const nextBefore = (editor: LexicalEditor, key: NodeKey): number | null =>
  editor.getEditorState().read(() => {
    const list = $getNodeByKey(key);
    return $isNumbered(list) ? $nextNumber(list) : null;
  });

const $keepInStep = (editor: LexicalEditor, list: ListNode): void => {
  const after = $isNumbered(list) ? $numberedBeside(list, 'on') : null;
  if (after === null || after.getStart() === 1) return;
  const before = nextBefore(editor, list.getKey());
  const next = $nextNumber(list);
  if (before !== null && before !== next && after.getStart() === before) after.setStart(next);
};

export const CountingOnExtension = defineExtension({
  name: 'dateline/counting-on',
  // What Enter in an empty item parts goes on counting.
  dependencies: [configExtension(ListExtension, { shouldPreserveNumbering: true })],
  register: (editor) => editor.registerNodeTransform(ListNode, (list) => $keepInStep(editor, list)),
});
