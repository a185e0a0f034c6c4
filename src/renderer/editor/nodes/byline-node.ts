/** The byline's slot: the names as one printed line. */
import { $create, type LexicalNode } from 'lexical';
import { InlineSlotNode } from './inline-slot-node';
import { createSlotElement } from './slot-element';

export class BylineNode extends InlineSlotNode {
  override $config() {
    return this.config('dateline-byline', { extends: InlineSlotNode });
  }

  override slotName(): 'byline' {
    return 'byline';
  }

  override createDOM(): HTMLElement {
    return createSlotElement('p', 'byline');
  }
}

export const $createBylineNode = (): BylineNode => $create(BylineNode);

export const $isBylineNode = (node: LexicalNode | null | undefined): node is BylineNode => node instanceof BylineNode;
