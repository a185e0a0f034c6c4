/** A photo's slot: the picture and its fields are islands, the caption is the slot's text. */
import { $create, $getState, $setState, type ElementDOMSlot, type LexicalNode } from 'lexical';
import { InlineSlotNode } from './inline-slot-node';
import { createIsland } from './island';
import { type PhotoData, photoState } from './parsed-state';
import { createSlotElement } from './slot-element';

export const PICTURE_ISLAND = 'picture';
export const FIELDS_ISLAND = 'fields';

export const createFigure = (figure: HTMLElement): HTMLElement => {
  figure.append(createIsland(PICTURE_ISLAND), document.createElement('figcaption'), createIsland(FIELDS_ISLAND));
  return figure;
};

/** Where its words stand, and what is asked for in their place; null of an element that is no figure. */
export const captionOf = (figure: HTMLElement): HTMLElement | null => figure.querySelector(':scope > figcaption');

export class FigureNode extends InlineSlotNode {
  override $config() {
    return this.config('dateline-figure', { extends: InlineSlotNode, stateConfigs: [{ stateConfig: photoState }] });
  }

  override slotName(): 'photo' {
    return 'photo';
  }

  override takesMarks(): true {
    return true;
  }

  override createDOM(): HTMLElement {
    return createFigure(createSlotElement('figure', 'photo'));
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    const caption = captionOf(element);
    return caption === null ? super.getDOMSlot(element) : super.getDOMSlot(element).withElement(caption);
  }
}

export const $createFigureNode = (photo: PhotoData): FigureNode => $setState($create(FigureNode), photoState, photo);

export const $photoOf = (node: FigureNode): PhotoData => $getState(node, photoState);

export const $setPhoto = (node: FigureNode, change: Partial<PhotoData>): FigureNode =>
  $setState(node, photoState, { ...$photoOf(node), ...change });

export const $isFigureNode = (node: LexicalNode | null | undefined): node is FigureNode => node instanceof FigureNode;
