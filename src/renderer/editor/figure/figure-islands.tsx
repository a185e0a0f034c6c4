/** Puts pictures, buttons and fields on the sheet's figures. */
import {
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import type { JSX } from 'react';
import type { AssetName } from '#shared/article/identity';
import type { Translate } from '#shared/i18n/translate';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Language } from '#shared/settings';
import { type Island, useIslands, useSheetValue } from '../islands';
import { $isFigureNode, $photoOf, $setPhoto, FIELDS_ISLAND, FigureNode, PICTURE_ISLAND } from '../nodes/figure-node';
import { islandIn } from '../nodes/island';
import { EMPTY_PHOTO, type PhotoData } from '../nodes/parsed-state';
import { BodyPhotoNode } from '../nodes/photos-node';
import { Portal } from '../portal';
import { $figure, $movePhoto, $removePhoto } from '../slots/photos';
import styles from './figure.module.css';
import { FigureField } from './figure-field';
import { FigurePicture } from './figure-picture';
import { pickPhotos } from './pick-photos';
import { type PhotoDesk, replacePhoto } from './take-photos';

export interface FigureIslandsProps {
  readonly editor: LexicalEditor;
  readonly layout: HouseLayout;
  readonly language: Language;
  readonly t: Translate;
  readonly photoUrl: (asset: AssetName) => string;
  readonly editable: boolean;
  readonly desk: PhotoDesk;
}

const $read = (key: NodeKey): PhotoData => {
  const figure = $figure(key);
  return figure === null ? EMPTY_PHOTO : $photoOf(figure);
};

/** As one word, because what is read from the sheet is compared by identity. */
const $neighbours = (key: NodeKey): 'none' | 'above' | 'below' | 'both' => {
  const node = $getNodeByKey(key);
  const above = $isFigureNode(node?.getPreviousSibling());
  const below = $isFigureNode(node?.getNextSibling());
  if (above) return below ? 'both' : 'above';
  return below ? 'below' : 'none';
};

const actOn = (editor: LexicalEditor, key: NodeKey, $act: (figure: FigureNode) => void, tag?: string): void =>
  editor.update(
    () => {
      const figure = $figure(key);
      if (figure !== null) $act(figure);
    },
    // At once: a field that is typed in must find its own letters on the sheet, not those of a moment ago.
    { tag: tag === undefined ? HISTORY_PUSH_TAG : [tag, SKIP_DOM_SELECTION_TAG], discrete: true },
  );

const FigureIsland = (props: FigureIslandsProps & { readonly island: Island }): JSX.Element | null => {
  const { editor, desk, t } = props;
  const { key, element } = props.island;
  const photo = useSheetValue(editor, () => $read(key));
  const neighbours = useSheetValue(editor, () => $neighbours(key));
  const picture = islandIn(element, PICTURE_ISLAND);
  const fields = islandIn(element, FIELDS_ISLAND);
  if (picture === null || fields === null) return null;
  const replace = (file: Blob): void => replacePhoto(editor, key, file, desk);
  const set = (change: Partial<PhotoData>, continues: boolean): void =>
    actOn(editor, key, (figure) => void $setPhoto(figure, change), continues ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG);
  const acts = {
    replace,
    pick: () => void pickPhotos(false).then(([file]) => file && replace(file)),
    move: (up: boolean) => actOn(editor, key, (figure) => $movePhoto(figure, up)),
    remove: () => actOn(editor, key, $removePhoto),
  };
  return (
    <>
      <Portal element={picture}>
        <FigurePicture
          photo={photo}
          neighbours={{
            above: neighbours === 'above' || neighbours === 'both',
            below: neighbours === 'below' || neighbours === 'both',
          }}
          photoUrl={props.photoUrl}
          acts={props.editable ? acts : null}
          t={t}
        />
      </Portal>
      <Portal element={fields}>
        <div className={styles.fields}>
          <FigureField
            field="credit"
            label={props.layout.credit[props.language].replace(/\s*:\s*$/u, '')}
            placeholder={t('editor.photo.credit-example')}
            value={photo.credit}
            editable={props.editable}
            onChange={(credit, continues) => set({ credit }, continues)}
          />
          <FigureField
            field="alt"
            label={t('editor.photo.alt')}
            placeholder={t('editor.photo.alt-example')}
            value={photo.alt}
            editable={props.editable}
            onChange={(alt, continues) => set({ alt }, continues)}
          />
        </div>
      </Portal>
    </>
  );
};

export const FigureIslands = (props: FigureIslandsProps): readonly JSX.Element[] =>
  [...useIslands(props.editor, FigureNode), ...useIslands(props.editor, BodyPhotoNode)].map((island) => (
    <FigureIsland key={island.key} {...props} island={island} />
  ));
