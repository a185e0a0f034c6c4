/** Photos with their captions, over the width of the text, beside it, or side by side as a gallery. */
import { FrameAnchorType, FrameWrap, type IParagraphOptions, Paragraph, type Table, TableRow } from 'docx';
import type { Photo, Photos, Position } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import { textOf } from '#shared/article/inline';
import { sniffPhoto } from '#shared/photo/sniff';
import { BESIDE_WIDTH, PICTURE_HEIGHT, TEXT_WIDTH } from './paper';
import { setPicture } from './picture';
import { inlineRuns, textRuns } from './runs';
import { columnWidths, gap, setCell, setGrid } from './table';

export interface PhotoShelf {
  readonly bytes: ReadonlyMap<AssetName, Uint8Array>;
  /** E.g. `Ảnh: `. */
  readonly creditPrefix: string;
  /** The next picture's number, from 1. */
  next(): number;
}

export const createPhotoShelf = (bytes: PhotoShelf['bytes'], creditPrefix: string): PhotoShelf => {
  let last = 0;
  return {
    bytes,
    creditPrefix,
    next: () => {
      last += 1;
      return last;
    },
  };
};

type Setting = Pick<IParagraphOptions, 'frame' | 'keepNext'>;

/** A row is not divided anyhow; what is kept with the next would draw all rows onto one page. */
const IN_A_CELL: Setting = { keepNext: false };

const SPACE_BESIDE = 227;

const frameAt = (x: number): NonNullable<Setting['frame']> => ({
  type: 'absolute',
  position: { x, y: 60 },
  width: BESIDE_WIDTH,
  wrap: FrameWrap.AROUND,
  anchor: { horizontal: FrameAnchorType.TEXT, vertical: FrameAnchorType.TEXT },
  space: { horizontal: SPACE_BESIDE, vertical: 60 },
});

/** Paragraphs with one and the same frame stand in it together, and stay paragraphs among the others. */
const FRAMES: Readonly<Record<Position, Setting>> = {
  full: {},
  left: { frame: frameAt(0) },
  right: { frame: frameAt(TEXT_WIDTH - BESIDE_WIDTH) },
};

const setCaption = (photo: Photo, prefix: string, setting: Setting): readonly Paragraph[] => {
  const caption = inlineRuns(photo.caption);
  const credit = photo.credit === '' ? [] : textRuns(prefix + photo.credit, { style: 'Credit' });
  const between = caption.length > 0 && credit.length > 0 ? textRuns(' ') : [];
  const children = [...caption, ...between, ...credit];
  return children.length === 0 ? [] : [new Paragraph({ ...setting, style: 'Caption', children })];
};

const setShot = (photo: Photo, shelf: PhotoShelf, width: number, setting: Setting): readonly Paragraph[] => {
  const { asset } = photo;
  const bytes = asset === null ? undefined : shelf.bytes.get(asset);
  const sniffed = bytes === undefined ? null : sniffPhoto(bytes);
  if (asset === null || bytes === undefined || sniffed === null) return [];
  const alt = photo.alt === '' ? textOf(photo.caption) : photo.alt;
  const picture = setPicture({ asset, bytes, sniffed, alt, number: shelf.next() }, { width, height: PICTURE_HEIGHT });
  return [new Paragraph({ ...setting, style: 'Photo', children: [picture] })];
};

/** The words stay where the picture itself is missing. */
export const setPhoto = (photo: Photo, shelf: PhotoShelf, position: Position = 'full'): readonly Paragraph[] => {
  const width = position === 'full' ? TEXT_WIDTH : BESIDE_WIDTH;
  const shot = setShot(photo, shelf, width, FRAMES[position]);
  // Words alone need no frame: nothing stands beside them.
  const setting = shot.length === 0 ? {} : FRAMES[position];
  return [...shot, ...setCaption(photo, shelf.creditPrefix, setting)];
};

const COLUMNS = 2;
const CELL_PADDING = 216;

const inPairs = (photos: readonly Photo[]): readonly (readonly Photo[])[] =>
  Array.from({ length: Math.ceil(photos.length / COLUMNS) }, (_, i) => photos.slice(i * COLUMNS, (i + 1) * COLUMNS));

const setGalleryRow = (photos: readonly Photo[], widths: readonly number[], shelf: PhotoShelf): TableRow =>
  new TableRow({
    cantSplit: true,
    children: widths.map((width, i) => {
      const photo = photos[i];
      const room = width - CELL_PADDING;
      const inside = photo
        ? [...setShot(photo, shelf, room, IN_A_CELL), ...setCaption(photo, shelf.creditPrefix, {})]
        : [];
      return setCell(inside, width);
    }),
  });

const setGallery = (photos: readonly Photo[], shelf: PhotoShelf): readonly (Paragraph | Table)[] => {
  const widths = columnWidths([1, 1], TEXT_WIDTH);
  const rows = inPairs(photos).map((pair) => setGalleryRow(pair, widths, shelf));
  return [setGrid({ style: 'TableNormal', widths, rows, hasHeader: false }), gap()];
};

export const setPhotos = ({ photos, position }: Photos, shelf: PhotoShelf): readonly (Paragraph | Table)[] => {
  const [only] = photos;
  return photos.length === 1 && only ? setPhoto(only, shelf, position) : setGallery(photos, shelf);
};
