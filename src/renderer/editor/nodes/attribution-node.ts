/** Who says a quote: the line under it, a neighbour of the quote and never without it. */
import { $create, type LexicalNode } from 'lexical';
import { PartNode } from './part-node';

export class AttributionNode extends PartNode {
  override $config() {
    return this.config('dateline-attribution', { extends: PartNode });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('p');
    element.className = 'attribution';
    return element;
  }
}

export const $createAttributionNode = (): AttributionNode => $create(AttributionNode);

export const $isAttributionNode = (node: LexicalNode | null | undefined): node is AttributionNode =>
  node instanceof AttributionNode;
