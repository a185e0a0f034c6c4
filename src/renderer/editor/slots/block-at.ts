/** The body's block at a height of the page: what the pointer means beside the text. */
import { $getEditor, type LexicalNode, type NodeKey } from 'lexical';
import { $firstBodyBlock, isBodyBlock } from './slot-of';

/** @returns undefined above and below the body. */
export const $bodyBlockAbove = (y: number): NodeKey | undefined => {
  const editor = $getEditor();
  let found: NodeKey | undefined;
  for (let at: LexicalNode | null = $firstBodyBlock(); at !== null; at = at.getNextSibling()) {
    const rect = editor.getElementByKey(at.getKey())?.getBoundingClientRect();
    if (rect === undefined || rect.top > y) break;
    if (!isBodyBlock(at)) return undefined;
    found = at.getKey();
  }
  return found;
};
