/** Pictures within the body: one is a photo, several are a gallery. Each is a figure with its caption, as in the photo's slot. */
import { $create, $getState, $setState, createState, ElementNode, type LexicalNode } from 'lexical';
import { POSITIONS, type Position } from '#shared/article/article';
import { createFigure, FigureNode } from './figure-node';
import { type PhotoData, photoState } from './parsed-state';

const positionState = createState('position', {
  parse: (value): Position => POSITIONS.find((position) => position === value) ?? 'full',
});

export class PhotosNode extends ElementNode {
  override $config() {
    return this.config('dateline-photos', { extends: ElementNode, stateConfigs: [{ stateConfig: positionState }] });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'photos';
    this.dressPhotos(element);
    return element;
  }

  override updateDOM(_previous: this, element: HTMLElement): false {
    this.dressPhotos(element);
    return false;
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

  /** A gallery is as wide as the text, whatever its photo was before others joined it. */
  private dressPhotos(element: HTMLElement): void {
    const count = this.getChildrenSize();
    element.dataset.position = count > 1 ? 'full' : $getState(this, positionState);
    element.toggleAttribute('data-gallery', count > 1);
  }
}

export class BodyPhotoNode extends FigureNode {
  override $config() {
    return this.config('dateline-body-photo', { extends: FigureNode });
  }

  override createDOM(): HTMLElement {
    const figure = document.createElement('figure');
    figure.className = 'body-photo';
    return createFigure(figure);
  }
}

export const $createPhotosNode = (position: Position): PhotosNode =>
  $setState($create(PhotosNode), positionState, position);

export const $positionOf = (photos: PhotosNode): Position => $getState(photos, positionState);

export const $setPosition = (photos: PhotosNode, position: Position): PhotosNode =>
  $setState(photos, positionState, position);

export const $createBodyPhotoNode = (photo: PhotoData): BodyPhotoNode =>
  $setState($create(BodyPhotoNode), photoState, photo);

export const $isPhotosNode = (node: LexicalNode | null | undefined): node is PhotosNode => node instanceof PhotosNode;

export const $isBodyPhotoNode = (node: LexicalNode | null | undefined): node is BodyPhotoNode =>
  node instanceof BodyPhotoNode;
