/** Photos on the sheet: put in where the layout has them, moved up and down, taken out. */
import { $getNodeByKey, $getRoot, $getSelection, $isRangeSelection, type LexicalNode, type NodeKey } from 'lexical';
import { $layout } from '../extensions/house-layout';
import { $createFigureNode, $isFigureNode, type FigureNode } from '../nodes/figure-node';
import type { PhotoData } from '../nodes/parsed-state';
import { $isPhotosNode } from '../nodes/photos-node';
import { $goTo } from './go';
import { $topOf, slotNameOf } from './slot-of';
import { slotOrder } from './slot-order';

/** After the photo that holds the caret, else after the last one; without any, where the layout has its photos. */
const $placeForPhoto = (): LexicalNode | null => {
  const selection = $getSelection();
  const top = $isRangeSelection(selection) ? $topOf(selection.anchor.getNode()) : null;
  if ($isFigureNode(top)) return top;
  const order = slotOrder($layout());
  const upToPhotos = new Set(order.slice(0, order.indexOf('photo') + 1));
  return (
    $getRoot()
      .getChildren()
      .filter((node) => upToPhotos.has(slotNameOf(node)))
      .at(-1) ?? null
  );
};

/** The caret goes to the first new caption. */
export const $insertPhotos = (photos: readonly PhotoData[]): void => {
  const after = $placeForPhoto();
  const figures = photos.map($createFigureNode);
  const [first] = figures;
  if (!first) return;
  for (const figure of figures.toReversed()) {
    if (after !== null) after.insertAfter(figure, false);
    else $getRoot().getFirstChildOrThrow().insertBefore(figure, false);
  }
  $goTo(first, 'end');
};

export const $figure = (key: NodeKey): FigureNode | null => {
  const node = $getNodeByKey(key);
  return $isFigureNode(node) ? node : null;
};

export const $movePhoto = (figure: FigureNode, up: boolean): void => {
  const other = up ? figure.getPreviousSibling() : figure.getNextSibling();
  if (!$isFigureNode(other)) return;
  if (up) other.insertBefore(figure);
  else other.insertAfter(figure);
};

export const $removePhoto = (figure: FigureNode): void => {
  const block = figure.getParent();
  const alone = $isPhotosNode(block) && block.getChildrenSize() === 1 ? block : figure;
  const next = alone.getNextSibling() ?? alone.getPreviousSibling();
  alone.remove();
  if (next !== null) $goTo(next, 'start');
};
