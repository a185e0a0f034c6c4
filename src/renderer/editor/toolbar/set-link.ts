/** Sets, changes or takes away the link of what is selected; at a bare caret the address itself becomes the linked words. */
import { $createLinkNode, $isLinkNode, $toggleLink } from '@lexical/link';
import { $createTextNode, $findMatchingParent, $getSelection, $isRangeSelection } from 'lexical';
import { $selectionTakesMarks } from '../slots/permitted';

const bare = (address: string): string => address.replace(/^(?:https?:\/\/|mailto:|tel:)/u, '').replace(/\/$/u, '');

export const $setLink = (address: string | null): void => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !$selectionTakesMarks(selection)) return;
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  if (selection.isCollapsed() && $isLinkNode(link)) {
    if (address !== null) link.setURL(address);
    else {
      for (const child of link.getChildren()) link.insertBefore(child);
      link.remove();
    }
  } else if (!selection.isCollapsed()) $toggleLink(address);
  else if (address !== null) selection.insertNodes([$createLinkNode(address).append($createTextNode(bare(address)))]);
};
