/** All pictures of an article, of the photo slot and of the body alike: whoever counts or fetches photos asks here, so that none is ever thought unused. */
import type { Block, Content, Photo } from './article';
import type { AssetName } from './identity';

type Pictured = Pick<Content, 'photos' | 'body'>;

const photosIn = (body: readonly Block[]): readonly Photo[] =>
  body.flatMap((block) => (block.type === 'photos' ? block.photos : []));

/** In reading order: those of the slot, then those of the body. */
export const photosOf = ({ photos, body }: Pictured): readonly Photo[] => [...photos, ...photosIn(body)];

/** The stored pictures it names, each as often as it stands there. */
export const assetsOf = (content: Pictured): readonly AssetName[] =>
  photosOf(content)
    .map(({ asset }) => asset)
    .filter((asset) => asset !== null);

/** The same text with each of its pictures changed. */
export const mapPhotos = (content: Content, change: (photo: Photo) => Photo): Content => ({
  ...content,
  photos: content.photos.map(change),
  body: content.body.map((block) => (block.type === 'photos' ? { ...block, photos: block.photos.map(change) } : block)),
});
