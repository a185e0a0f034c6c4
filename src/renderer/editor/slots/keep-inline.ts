/** What may stand inside a part: text, links where it takes marks, line breaks where it takes them; anything else gives up its text. */
import { $isLinkNode, type LinkNode } from '@lexical/link';
import {
  $createLineBreakNode,
  $createTextNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { isSafeLink } from '#shared/article/links';
import type { PartNode } from '../nodes/part-node';

/** Puts the children in the element's place. */
const $unwrap = (element: ElementNode): void => {
  for (const child of element.getChildren()) element.insertBefore(child);
  element.remove();
};

const $border = (part: PartNode): LexicalNode => (part.takesBreaks() ? $createLineBreakNode() : $createTextNode(' '));

export const $keepInline = (part: PartNode): void => {
  for (const child of part.getChildren()) {
    if ($isTextNode(child)) continue;
    if ($isLineBreakNode(child)) {
      if (!part.takesBreaks()) child.replace($createTextNode(' '));
    } else if ($isElementNode(child) && !(part.takesMarks() && $isLinkNode(child))) {
      if (!child.isInline() && child.getPreviousSibling() !== null) child.insertBefore($border(part));
      $unwrap(child);
    }
  }
};

export const $keepSafe = (link: LinkNode): void => {
  if (!isSafeLink(link.getURL())) $unwrap(link);
};
