/** What may stand inside a one-paragraph slot: text, and links where the slot takes marks; anything else gives up its text. */
import { $isLinkNode, type LinkNode } from '@lexical/link';
import { $createTextNode, $isElementNode, $isLineBreakNode, $isTextNode, type ElementNode } from 'lexical';
import { isSafeLink } from '#shared/article/links';
import type { InlineSlotNode } from '../nodes/inline-slot-node';

/** Puts the children in the element's place. */
const $unwrap = (element: ElementNode): void => {
  for (const child of element.getChildren()) element.insertBefore(child);
  element.remove();
};

export const $keepInline = (slot: InlineSlotNode): void => {
  for (const child of slot.getChildren()) {
    if ($isTextNode(child)) continue;
    if ($isLineBreakNode(child)) child.replace($createTextNode(' '));
    else if ($isElementNode(child) && !(slot.takesMarks() && $isLinkNode(child))) {
      if (!child.isInline() && child.getPreviousSibling() !== null) child.insertBefore($createTextNode(' '));
      $unwrap(child);
    }
  }
};

export const $keepSafe = (link: LinkNode): void => {
  if (!isSafeLink(link.getURL())) $unwrap(link);
};
