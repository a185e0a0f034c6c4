/** What kind of passage an element's text is, told by the nodes around it and by their types' names: a new block needs no entry here. */
import type { ElementNode, LexicalNode } from 'lexical';
import type { PassageKind } from '#shared/check/manuscript';
import { $isInlineSlotNode } from '../nodes/inline-slot-node';

/** Read from the inside out; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, PassageKind])[] = [
  [/attribution/u, 'attribution'],
  [/caption|figure|photo/u, 'caption'],
  [/cell/u, 'cell'],
  [/listitem/u, 'item'],
  [/heading|subhead/u, 'subhead'],
  [/quote/u, 'quote'],
];

const ofSlot = (slot: 'headline' | 'lead' | 'photo' | 'byline'): PassageKind => (slot === 'photo' ? 'caption' : slot);

export const $kindOf = (element: ElementNode): PassageKind => {
  for (let at: LexicalNode | null = element; at !== null; at = at.getParent()) {
    if ($isInlineSlotNode(at)) return ofSlot(at.slotName());
    const type = at.getType();
    const found = KINDS.find(([name]) => name.test(type));
    if (found) return found[1];
  }
  return 'paragraph';
};
