/** The plain paragraphs of running text: where something may be made of what is typed. */
import { $isParagraphNode, $isRootNode, type LexicalNode, type ParagraphNode } from 'lexical';
import { $isBoxNode } from '../nodes/box-node';

/** Of the body itself or of a box in it. */
export const $isParagraphInBody = (node: LexicalNode | null | undefined): node is ParagraphNode => {
  const parent = node?.getParent();
  return $isParagraphNode(node) && ($isRootNode(parent) || $isBoxNode(parent));
};
