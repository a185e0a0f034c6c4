/** An article's photos as items of their own beside it, as ninjs has them. */
import type { Article, Photo } from '../../article/article';
import type { AssetName } from '../../article/identity';
import { textOf } from '../../article/inline';
import { photosOf } from '../../article/photos';
import { mediaTypeOf } from '../iptc/media-type';

/** The SHA-256 of the bytes, which is a stored photo's name. */
const digestOf = (asset: AssetName): string => asset.slice(0, asset.indexOf('.'));

/** Where the files beside the article will be found on the web; null where nobody has said where the article will stand. */
export const onTheWeb = (address: string, canonical: string | null): string | undefined =>
  canonical === null ? undefined : new URL(address, canonical).href;

/** Where each photo lies, relative to the file, and where the article will stand. */
export interface Whereabouts {
  readonly photos: ReadonlyMap<AssetName, string>;
  readonly canonical: string | null;
}

/** An address in a rendition has to be a whole one by the schema: a relative one is told in the title and among the other ids. */
const rendition = ({ size }: Photo, asset: AssetName, address: string, canonical: string | null): object => ({
  name: 'original',
  href: onTheWeb(address, canonical),
  contenttype: mediaTypeOf(asset),
  title: address,
  height: size?.height,
  width: size?.width,
});

const description = (role: string, value: string): readonly object[] => (value === '' ? [] : [{ role, value }]);

const pictureFields = ({ photos, canonical }: Whereabouts, photo: Photo): object => {
  const address = photo.asset === null ? undefined : photos.get(photo.asset);
  if (photo.asset === null || address === undefined) return {};
  return {
    renditions: [rendition(photo, photo.asset, address, canonical)],
    altids: [
      { role: 'file', value: address },
      { role: 'sha256', value: digestOf(photo.asset) },
    ],
  };
};

const orNothing = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items);

/** `photo-1` of the photo slot, `body-photo-1` among the text; one without a picture yet is there with its words. */
export const associationsOf = (article: Article, uri: string, whereabouts: Whereabouts): readonly object[] => {
  const inSlot = article.photos.length;
  return photosOf(article).map((photo, i) => {
    const name = i < inSlot ? `photo-${i + 1}` : `body-photo-${i - inSlot + 1}`;
    return {
      name,
      uri: `${uri}#${name}`,
      type: 'picture',
      language: article.language,
      by: photo.credit === '' ? undefined : photo.credit,
      descriptions: orNothing([...description('caption', textOf(photo.caption)), ...description('alt', photo.alt)]),
      ...pictureFields(whereabouts, photo),
    };
  });
};
