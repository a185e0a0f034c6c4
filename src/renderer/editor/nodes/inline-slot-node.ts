/** A slot of one paragraph: it cannot be split, merged, indented or dissolved, whatever a person does. */
import { ElementNode, type LexicalNode } from 'lexical';
import type { SlotName } from '#shared/layout/house-layout';

export type InlineSlotName = Exclude<SlotName, 'dateline' | 'body'>;

/** Never on the sheet itself: each slot is a class of its own, so that it can be registered, styled and found. */
export class InlineSlotNode extends ElementNode {
  override $config() {
    return this.config(Symbol.for('DatelineInlineSlotNode'), { extends: ElementNode });
  }

  slotName(): InlineSlotName {
    throw new Error(`${this.getType()} names no slot`);
  }

  /** A headline and a byline are plain text; a lead and a caption carry marks. */
  takesMarks(): boolean {
    return false;
  }

  override insertNewAfter(): null {
    return null;
  }

  override collapseAtStart(): true {
    return true;
  }

  override canIndent(): false {
    return false;
  }

  override canMergeWhenEmpty(): false {
    return false;
  }

  override updateDOM(_previous: this, _dom: HTMLElement): boolean {
    return false;
  }
}

export const $isInlineSlotNode = (node: LexicalNode | null | undefined): node is InlineSlotNode =>
  node instanceof InlineSlotNode;
