/** Photos of the body: put in at a block, added to a gallery, moved within it, taken out, set to one side. */
import { $getNodeByKey, $getRoot, type NodeKey } from 'lexical';
import type { Position } from '#shared/article/article';
import type { PhotoData } from '../nodes/parsed-state';
import {
  $createBodyPhotoNode,
  $isBodyPhotoNode,
  $isPhotosNode,
  $setPosition,
  type BodyPhotoNode,
  type PhotosNode,
} from '../nodes/photos-node';
import { $goTo } from './go';
import { $insertBlock } from './insert-block';

/** All photos of the body, from the first to the last. */
export const $bodyPhotos = (): readonly BodyPhotoNode[] =>
  $getRoot()
    .getChildren()
    .filter($isPhotosNode)
    .flatMap((block) => block.getChildren().filter($isBodyPhotoNode));

/** Several that come together are a gallery; those that land on photos join them. */
export const $insertBodyPhotos = (photos: readonly PhotoData[], at: NodeKey): void => {
  const block = $getNodeByKey(at);
  if ($isPhotosNode(block)) $addPhotos(block, photos);
  else
    $insertBlock({ type: 'photos', position: 'full', photos: photos.map((photo) => ({ ...photo, caption: [] })) }, at);
};

export const $addPhotos = (block: PhotosNode, photos: readonly PhotoData[]): void => {
  const fresh = photos.map($createBodyPhotoNode);
  block.append(...fresh);
  const [first] = fresh;
  if (first) $goTo(first, 'end');
};

export const $photosBlock = (key: NodeKey): PhotosNode | null => {
  const node = $getNodeByKey(key);
  return $isPhotosNode(node) ? node : null;
};

export const $placePhotos = (block: PhotosNode, position: Position): void => void $setPosition(block, position);
