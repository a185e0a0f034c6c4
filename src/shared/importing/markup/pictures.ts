/** The pictures of a page: which are photographs that belong to the text, which are smileys that stand for a word, which are decoration. */
import { cleanLine } from '../../layout/clean-text';
import type { PictureKey } from '../document';
import { elementsOf, type PageElement } from './page-node';
import { classesOf } from './said-style';

export interface FoundPicture {
  /** Its address as the source writes it. */
  readonly key: PictureKey;
  readonly alt: string;
}

export type ReadImage = FoundPicture | { readonly smiley: string } | null;

/** Icons and what counts visitors are smaller, in pixels. */
const SMALLEST = 33;
const LONGEST_ALT = 1_000;
/** A picture of this many characters holds the place of one that comes when somebody scrolls. */
const PLACEHOLDER = 400;

const LATE_ADDRESSES = ['data-src', 'data-original', 'data-lazy-src', 'data-original-src'] as const;

export const isImage = ({ tag }: PageElement): boolean => tag === 'img' || tag === 'v:imagedata';

const isPlaceholder = (address: string): boolean =>
  address === '' || (address.startsWith('data:') && address.length < PLACEHOLDER);

/** @returns null where the page names none. */
export const addressOf = ({ attributes }: PageElement): string | null => {
  const address = attributes.get('src')?.trim() ?? '';
  const late = isPlaceholder(address) ? LATE_ADDRESSES.map((name) => attributes.get(name)).find(Boolean) : undefined;
  return late?.trim() || address || null;
};

const isSmall = ({ attributes }: PageElement): boolean =>
  ['width', 'height'].some((side) => Number(attributes.get(side) ?? SMALLEST) < SMALLEST);

const PICTOGRAPHS = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\p{Emoji_Modifier}|[\u200D\uFE0F\s])+$/u;

const isPictograph = (text: string): boolean =>
  PICTOGRAPHS.test(text) && /\p{Extended_Pictographic}|\p{RI}/u.test(text);

/** Zalo, Facebook and mail draw a smiley as a picture, and say in its description which one it is. */
const smileyOf = (image: PageElement): string | null => {
  const alt = image.attributes.get('alt')?.trim() ?? '';
  if (alt === '' || alt.length > 40) return null;
  const isNamed = classesOf(image).some((name) => /emoji|emoticon|smiley|sticker/u.test(name));
  return isNamed || isPictograph(alt) || image.attributes.has('data-emoji') ? alt : null;
};

/** Facebook guesses what a picture shows. */
const GUESSED = /^(?:có thể là hình ảnh|may be an? (?:image|graphic|illustration)|no photo description)/iu;

/** A file's name is no description, nor is what Word or Facebook makes up by itself. */
const altOf = ({ attributes }: PageElement): string => {
  const alt = cleanLine(attributes.get('alt') ?? '').replace(/\s*Description automatically generated.*$/u, '');
  return GUESSED.test(alt) || /\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?)$/iu.test(alt) ? '' : alt.slice(0, LONGEST_ALT);
};

export const readImage = (image: PageElement): ReadImage => {
  const smiley = smileyOf(image);
  if (smiley !== null) return { smiley };
  const key = addressOf(image);
  return key === null || isSmall(image) ? null : { key, alt: altOf(image) };
};

export interface PicturePlace {
  readonly key: PictureKey;
  /** In pixels, where the source says so. */
  readonly width: number | null;
  readonly height: number | null;
}

const pixels = (declared: string | undefined): number | null => {
  const value = Number(declared ?? Number.NaN);
  return Number.isFinite(value) && value > 0 ? value : null;
};

/** Every picture of a page in its order, small and hidden ones too: as another flavour of the same copy counts them. */
export const picturePlaces = (page: PageElement): readonly PicturePlace[] =>
  [...elementsOf(page)].filter(isImage).flatMap((image) => {
    const key = addressOf(image);
    const [width, height] = [pixels(image.attributes.get('width')), pixels(image.attributes.get('height'))];
    return key === null ? [] : [{ key, width, height }];
  });
