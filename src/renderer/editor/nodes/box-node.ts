/** A box of the body, as for related articles: paragraphs, subheads and lists that never flow together with the text around it. */
import { $create, ElementNode, type LexicalNode } from 'lexical';

export class BoxNode extends ElementNode {
  override $config() {
    return this.config('dateline-box', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('aside');
    element.className = 'box';
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  /** Deletions and lists of Lexical's own end at its border. */
  override isShadowRoot(): true {
    return true;
  }

  override canBeEmpty(): false {
    return false;
  }

  override canIndent(): false {
    return false;
  }

  override insertNewAfter(): null {
    return null;
  }
}

export const $createBoxNode = (): BoxNode => $create(BoxNode);

export const $isBoxNode = (node: LexicalNode | null | undefined): node is BoxNode => node instanceof BoxNode;
