/** A line across the text; the caret passes it by. */
import { $create, DecoratorNode, type LexicalNode } from 'lexical';

export class RuleNode extends DecoratorNode<null> {
  override $config() {
    return this.config('dateline-rule', { extends: DecoratorNode });
  }

  override isInline(): false {
    return false;
  }

  override isIsolated(): true {
    return true;
  }

  override isKeyboardSelectable(): false {
    return false;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'rule';
    element.setAttribute('role', 'separator');
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override getTextContent(): string {
    return '';
  }
}

export const $createRuleNode = (): RuleNode => $create(RuleNode);

export const $isRuleNode = (node: LexicalNode | null | undefined): node is RuleNode => node instanceof RuleNode;
