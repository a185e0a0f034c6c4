/** A slot of one paragraph. */
import type { LexicalNode } from 'lexical';
import type { SlotName } from '#shared/layout/house-layout';
import { PartNode } from './part-node';

export type InlineSlotName = Exclude<SlotName, 'dateline' | 'body'>;

/** Never on the sheet itself: each slot is a class of its own. */
export class InlineSlotNode extends PartNode {
  override $config() {
    return this.config(Symbol.for('DatelineInlineSlotNode'), { extends: PartNode });
  }

  slotName(): InlineSlotName {
    throw new Error(`${this.getType()} names no slot`);
  }
}

export const $isInlineSlotNode = (node: LexicalNode | null | undefined): node is InlineSlotNode =>
  node instanceof InlineSlotNode;
