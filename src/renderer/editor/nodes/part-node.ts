/** A text with a place of its own on the sheet: a slot, a table's cell, a quote's attribution, a caption. It cannot be split, merged, indented or dissolved, whatever a person does. */
import { $findMatchingParent, ElementNode, type LexicalNode } from 'lexical';

/** Never on the sheet itself: each part is a class of its own, so that it can be registered, styled and found. */
export class PartNode extends ElementNode {
  override $config() {
    return this.config(Symbol.for('DatelinePartNode'), { extends: ElementNode });
  }

  /** A headline and a byline are plain text; a lead, a cell and a caption carry marks. */
  takesMarks(): boolean {
    return false;
  }

  /** Whether its text may have several lines. */
  takesBreaks(): boolean {
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

export const $isPartNode = (node: LexicalNode | null | undefined): node is PartNode => node instanceof PartNode;

/** The part around a node, or the node itself; null in the running text of the body or a box. */
export const $partOf = (node: LexicalNode): PartNode | null => $findMatchingParent(node, $isPartNode);
