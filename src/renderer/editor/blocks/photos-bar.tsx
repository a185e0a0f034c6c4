/** The bar at the photos that hold the caret: where they stand, more of them, and the way to take them out; each photo has its own buttons. */

import { HISTORY_PUSH_TAG, type LexicalEditor, type NodeKey } from 'lexical';
import { ImagePlus, PanelLeft, PanelRight, StretchHorizontal, Trash2 } from 'lucide-react';
import type { JSX } from 'react';
import type { Position } from '#shared/article/article';
import type { Translate } from '#shared/i18n/translate';
import { $removeBlock } from '../extensions/marked-block';
import { pickPhotos } from '../figure/pick-photos';
import { type PhotoDesk, takePhotos } from '../figure/take-photos';
import type { PhotosNode } from '../nodes/photos-node';
import { $photosBlock, $placePhotos } from '../slots/body-photos';
import { type BarTool, BlockBar } from './block-bar';

export interface PhotosBarProps {
  readonly editor: LexicalEditor;
  readonly photos: NodeKey;
  /** Null for a gallery, which is always as wide as the text. */
  readonly position: Position | null;
  readonly desk: PhotoDesk;
  readonly t: Translate;
}

const ICONS = { full: StretchHorizontal, left: PanelLeft, right: PanelRight } as const;

export const PhotosBar = ({ editor, photos, position, desk, t }: PhotosBarProps): JSX.Element => {
  const act = ($act: (block: PhotosNode) => void): void =>
    editor.update(
      () => {
        const block = $photosBlock(photos);
        if (block !== null) $act(block);
      },
      { tag: HISTORY_PUSH_TAG, discrete: true },
    );
  const place = (wanted: Position): BarTool => ({
    name: `editor.photos.${wanted}`,
    icon: ICONS[wanted],
    pressed: position === wanted,
    act: () => act((block) => $placePhotos(block, wanted)),
  });
  const add = (): void =>
    void pickPhotos(true).then((files) => takePhotos(editor, files, desk, { slot: 'body', at: photos }));
  const others: readonly BarTool[] = [
    { name: 'editor.photos.add', icon: ImagePlus, act: add },
    { name: 'editor.photos.remove', icon: Trash2, act: () => act($removeBlock) },
  ];
  const groups = position === null ? [others] : [[place('full'), place('left'), place('right')], others];
  return <BlockBar editor={editor} block={photos} name="editor.photos.bar" groups={groups} t={t} />;
};
