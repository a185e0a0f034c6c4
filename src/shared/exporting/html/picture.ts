/** A picture as a page refers to it: inside the page, or as files beside it in one width or several. */

export interface PictureCopy {
  readonly address: string;
  /** In pixels. */
  readonly width: number;
}

/** The picture's address, or those of its copies, at least one. */
export type Picture = string | readonly PictureCopy[];

const byWidth = (copies: readonly PictureCopy[]): readonly PictureCopy[] =>
  [...copies].sort((a, b) => a.width - b.width);

/** Of several the widest; empty where there is no copy at all. */
export const addressOf = (picture: Picture): string =>
  typeof picture === 'string' ? picture : (byWidth(picture).at(-1)?.address ?? '');

const isInside = (address: string): boolean => address.startsWith('data:');

/** A space or a comma ends an address in a `srcset`. */
const asCandidate = ({ address, width }: PictureCopy): string =>
  `${address.replaceAll(' ', '%20').replaceAll(',', '%2C')} ${width}w`;

/** What a `srcset` says, the narrowest first; null where there is nothing to choose from. */
export const candidatesOf = (picture: Picture): string | null => {
  if (typeof picture === 'string' || picture.length < 2 || picture.some(({ address }) => isInside(address)))
    return null;
  return byWidth(picture).map(asCandidate).join(', ');
};

const isPublic = (address: string): boolean => /^https?:\/\//iu.test(address);

/** Where the whole world finds the picture; null where that is not known. @param canonical of the page */
export const publicAddress = (picture: Picture, canonical: string | null): string | null => {
  const address = addressOf(picture);
  if (address === '' || isInside(address)) return null;
  if (isPublic(address)) return address;
  return canonical !== null && URL.canParse(address, canonical) ? new URL(address, canonical).href : null;
};

/** As search engines are told of it: where the world finds it, or else beside the page; null where it is inside the page. */
export const toldAddress = (picture: Picture, canonical: string | null): string | null => {
  const address = addressOf(picture);
  return address === '' || isInside(address) ? null : (publicAddress(picture, canonical) ?? address);
};

/** What the page must be allowed to fetch for its pictures, as sources of a content security policy. */
export const pictureSources = (pictures: Iterable<Picture>): string => {
  const addresses = [...pictures].map(addressOf);
  const sources = ['data:'];
  if (addresses.some((address) => !isInside(address) && !isPublic(address))) sources.push("'self'", 'file:');
  if (addresses.some(isPublic)) sources.push('https:', 'http:');
  return sources.join(' ');
};
