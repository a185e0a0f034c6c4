/** Sets, changes or takes away the link of what is selected; at a bare caret the address itself becomes the linked words. */
import { $createLinkNode, $isLinkNode, $toggleLink } from '@lexical/link';
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type RangeSelection,
} from 'lexical';
import { $selectionTakesMarks } from '../slots/permitted';

const bare = (address: string): string => address.replace(/^(?:https?:\/\/|mailto:|tel:)/u, '').replace(/\/$/u, '');

const isSpace = (letter: string | undefined): boolean => letter !== undefined && /\s/u.test(letter);

/** A double click takes the space behind a word along on some systems: it is none of the words. */
const $withoutEdgeSpaces = (selection: RangeSelection): void => {
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const [first, last] = [start.getNode(), end.getNode()];
  const reach = (): boolean => !selection.isCollapsed();
  while ($isTextNode(last) && end.offset > 0 && reach() && isSpace(last.getTextContent()[end.offset - 1]))
    end.set(end.key, end.offset - 1, 'text');
  while ($isTextNode(first) && reach() && isSpace(first.getTextContent()[start.offset]))
    start.set(start.key, start.offset + 1, 'text');
};

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
  } else if (!selection.isCollapsed()) {
    $withoutEdgeSpaces(selection);
    if (!selection.isCollapsed()) $toggleLink(address);
  } else if (address !== null) selection.insertNodes([$createLinkNode(address).append($createTextNode(bare(address)))]);
};
