/** Photos of the body <-> their nodes. */
import type { Photo, Photos } from '#shared/article/article';
import { $photoOf } from '../nodes/figure-node';
import {
  $createBodyPhotoNode,
  $createPhotosNode,
  $isBodyPhotoNode,
  $positionOf,
  type BodyPhotoNode,
  type PhotosNode,
} from '../nodes/photos-node';
import { $inlineNodes, $readInline } from './inline-codec';

export const $bodyPhotoNode = ({ caption, ...photo }: Photo): BodyPhotoNode => {
  const node = $createBodyPhotoNode(photo);
  node.append(...$inlineNodes(caption));
  return node;
};

/** @returns null where a bug left no photo in it. */
export const $readPhotos = (node: PhotosNode): Photos | null => {
  const photos = node
    .getChildren()
    .filter($isBodyPhotoNode)
    .map((photo): Photo => ({ ...$photoOf(photo), caption: $readInline(photo) }));
  return photos.length === 0 ? null : { type: 'photos', position: $positionOf(node), photos };
};

export const $photosNode = ({ position, photos }: Photos): PhotosNode =>
  $createPhotosNode(position).append(...photos.map($bodyPhotoNode));
