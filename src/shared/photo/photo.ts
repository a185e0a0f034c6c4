/** What can be known of a photo from its first bytes, and the limits of what is taken in. */
import type { PhotoExtension } from '../article/identity';

/** As EXIF counts: 1 is upright, 3 on its head, 6 and 8 on a side; 2, 4, 5 and 7 are mirrored too. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface Sniffed {
  readonly kind: PhotoExtension;
  /** In pixels, as the file stores them, before the orientation is applied. */
  readonly width: number;
  readonly height: number;
  /** Always 1 but for JPEG: the only kind in which browsers and cameras agree on it. */
  readonly orientation: Orientation;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** 50 MB: above any press photo, below what would choke a PC with 4 GB. */
export const MAX_PHOTO_BYTES = 50_000_000;

/** Pixels on a side: the document's own limit. */
export const MAX_PHOTO_SIDE = 100_000;

/** A camera's largest is half of it. A few kilobytes can say that they are a picture of four thousand million, which no PC can draw. */
export const MAX_PHOTO_PIXELS = 250_000_000;

/** The size as seen: a photo on its side has width and height exchanged. */
export const uprightSize = ({ width, height, orientation }: Sniffed): Size =>
  orientation >= 5 ? { width: height, height: width } : { width, height };
