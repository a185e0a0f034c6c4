/** Holds the places of a pasted article's pictures while the text is laid out: each by a name that no stored picture has. */
import { $getRoot, type NodeKey } from 'lexical';
import * as v from 'valibot';
import { type AssetName, assetNameSchema } from '#shared/article/identity';
import type { PictureKey } from '#shared/importing/document';
import type { StoredPicture, StoredPictures } from '#shared/importing/settle';
import { $isFigureNode, $photoOf, $setPhoto } from '../nodes/figure-node';
import { $bodyPhotos } from '../slots/body-photos';
import type { PastedPage } from './read-transfer';

/** A photo on the sheet whose picture is still to be stored. */
export interface AwaitedPhoto {
  readonly key: NodeKey;
  readonly picture: Blob;
}

export interface HeldPlaces {
  /** As if they were stored already. */
  readonly stored: StoredPictures;
  readonly pictures: ReadonlyMap<AssetName, Blob>;
}

/** A hash of nothing but zeros and a small number: no file ever has it. */
const nameFor = (place: number): AssetName => v.parse(assetNameSchema, `${place.toString(16).padStart(64, '0')}.png`);

/** @param page null: nothing to hold a place for. */
export const holdPlaces = (page: Pick<PastedPage, 'blocks' | 'find'> | null): HeldPlaces => {
  const stored = new Map<PictureKey, StoredPicture>();
  const pictures = new Map<AssetName, Blob>();
  for (const key of page?.blocks.flatMap((read) => read.pictures) ?? []) {
    const picture = key === null || stored.has(key) ? null : page?.find(key);
    if (key === null || !(picture instanceof Blob)) continue;
    const name = nameFor(pictures.size);
    stored.set(key, { asset: name, size: null });
    pictures.set(name, picture);
  }
  return { stored, pictures };
};

/** Takes the names off the sheet again. */
export const $awaitPictures = ({ pictures }: HeldPlaces): readonly AwaitedPhoto[] =>
  [...$getRoot().getChildren().filter($isFigureNode), ...$bodyPhotos()].flatMap((figure): readonly AwaitedPhoto[] => {
    const { asset } = $photoOf(figure);
    const picture = asset === null ? undefined : pictures.get(asset);
    if (picture === undefined) return [];
    $setPhoto(figure, { asset: null });
    return [{ key: figure.getKey(), picture }];
  });
