/** The dateline's slot: a field that React draws; the caret passes it by and no deletion reaches it. */
import { $create, $getState, $setState, DecoratorNode, type LexicalNode } from 'lexical';
import type { Dateline } from '#shared/article/article';
import { claimEvents } from './island';
import { datelineState } from './parsed-state';
import { createSlotElement } from './slot-element';

export class DatelineNode extends DecoratorNode<null> {
  override $config() {
    return this.config('dateline-dateline', {
      extends: DecoratorNode,
      stateConfigs: [{ stateConfig: datelineState }],
    });
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
    const element = createSlotElement('div', 'dateline');
    claimEvents(element);
    return element;
  }

  override updateDOM(): false {
    return false;
  }
}

export const $createDatelineNode = (dateline: Dateline | null): DatelineNode =>
  $setState($create(DatelineNode), datelineState, dateline);

export const $datelineOf = (node: DatelineNode): Dateline | null => $getState(node, datelineState);

export const $setDateline = (node: DatelineNode, dateline: Dateline | null): DatelineNode =>
  $setState(node, datelineState, dateline);

export const $isDatelineNode = (node: LexicalNode | null | undefined): node is DatelineNode =>
  node instanceof DatelineNode;
