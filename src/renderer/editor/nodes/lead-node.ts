/** The lead's slot: one paragraph that may carry marks. */
import { $create, type LexicalNode } from 'lexical';
import { InlineSlotNode } from './inline-slot-node';
import { createSlotElement } from './slot-element';

export class LeadNode extends InlineSlotNode {
  override $config() {
    return this.config('dateline-lead', { extends: InlineSlotNode });
  }

  override slotName(): 'lead' {
    return 'lead';
  }

  override takesMarks(): true {
    return true;
  }

  override createDOM(): HTMLElement {
    return createSlotElement('p', 'lead');
  }
}

export const $createLeadNode = (): LeadNode => $create(LeadNode);

export const $isLeadNode = (node: LexicalNode | null | undefined): node is LeadNode => node instanceof LeadNode;
