/** The headline's slot: plain text on the sheet's largest line. */
import { $create, type LexicalNode } from 'lexical';
import { InlineSlotNode } from './inline-slot-node';
import { createSlotElement } from './slot-element';

export class HeadlineNode extends InlineSlotNode {
  override $config() {
    return this.config('dateline-headline', { extends: InlineSlotNode });
  }

  override slotName(): 'headline' {
    return 'headline';
  }

  override createDOM(): HTMLElement {
    return createSlotElement('h1', 'headline');
  }
}

export const $createHeadlineNode = (): HeadlineNode => $create(HeadlineNode);

export const $isHeadlineNode = (node: LexicalNode | null | undefined): node is HeadlineNode =>
  node instanceof HeadlineNode;
