/** A picture inside a document: what Word can show, the right way up, in the size that the paper has room for. */
import { Drawing, type IContext, type IMediaData, type IXmlableObject, Run } from 'docx';
import type { AssetName, PhotoExtension } from '#shared/article/identity';
import { type Orientation, type Size, type Sniffed, uprightSize } from '#shared/photo/photo';
import { TWIPS_A_PIXEL } from './paper';
import { inXml } from './xml-text';

const EMU_A_PIXEL = 9_525;

/** How a camera held the picture, as Word turns it: first mirrored, then turned to the right. */
const TURNS: Readonly<Record<Orientation, { readonly degrees: number; readonly isMirrored: boolean }>> = {
  1: { degrees: 0, isMirrored: false },
  2: { degrees: 0, isMirrored: true },
  3: { degrees: 180, isMirrored: false },
  4: { degrees: 180, isMirrored: true },
  5: { degrees: 270, isMirrored: true },
  6: { degrees: 90, isMirrored: false },
  7: { degrees: 90, isMirrored: true },
  8: { degrees: 270, isMirrored: false },
};

/** The library knows no WebP: it goes in as the one kind that no photo of ours is, and `settle` gives it its own name back. */
export const STAND_IN = 'bmp';
const KINDS: Readonly<Record<PhotoExtension, 'jpg' | 'png' | 'gif' | typeof STAND_IN>> = {
  jpg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: STAND_IN,
};

/** Never larger than the picture is at 96 dots an inch: a small one would be blurred. @param room in twips */
export const fitInto = ({ width, height }: Size, room: Size): Size => {
  const scale = Math.min(1, room.width / TWIPS_A_PIXEL / width, room.height / TWIPS_A_PIXEL / height);
  return { width: Math.max(1, width * scale), height: Math.max(1, height * scale) };
};

const toEmu = (pixels: number): number => Math.round(pixels * EMU_A_PIXEL);

/** Before it is turned: Word turns the box that it is given. */
const boxOf = (shown: Size, { orientation }: Sniffed): Size =>
  orientation >= 5 ? { width: shown.height, height: shown.width } : shown;

/** What the turned box needs above and below, and at its sides, beyond the one that was given. */
const overhang = (box: Size, { orientation }: Sniffed) => {
  const more = orientation >= 5 ? (box.width - box.height) / 2 : 0;
  const upright = toEmu(Math.max(0, more));
  const sideways = toEmu(Math.max(0, -more));
  return { top: upright, bottom: upright, left: sideways, right: sideways };
};

export interface Picture {
  /** What the bytes are called; one that is shown twice lies in the file once. */
  readonly asset: AssetName;
  readonly bytes: Uint8Array;
  readonly sniffed: Sniffed;
  readonly alt: string;
  /** From 1; no two pictures of a document may share it. */
  readonly number: number;
}

const mediaOf = ({ asset, bytes, sniffed }: Picture, box: Size): IMediaData => {
  const { degrees, isMirrored } = TURNS[sniffed.orientation];
  return {
    type: KINDS[sniffed.kind],
    fileName: asset,
    data: bytes,
    transformation: {
      pixels: { x: Math.round(box.width), y: Math.round(box.height) },
      emus: { x: toEmu(box.width), y: toEmu(box.height) },
      ...(isMirrored ? { flip: { horizontal: true } } : {}),
      ...(degrees === 0 ? {} : { rotation: degrees * 60_000 }),
    },
  };
};

/** The library's own picture has no room for what a turned one needs around it. */
class PictureRun extends Run {
  constructor(
    private readonly media: IMediaData,
    picture: Picture,
    box: Size,
  ) {
    const description = inXml(picture.alt);
    super({
      children: [
        new Drawing(media, {
          docProperties: { id: String(picture.number), name: `picture-${picture.number}`, description },
          effectExtent: overhang(box, picture.sniffed),
        }),
      ],
    });
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    context.file.Media.addImage(this.media.fileName, this.media);
    return super.prepForXml(context);
  }
}

/** @param room in twips, of the picture as it is seen */
export const setPicture = (picture: Picture, room: Size): Run => {
  const box = boxOf(fitInto(uprightSize(picture.sniffed), room), picture.sniffed);
  return new PictureRun(mediaOf(picture, box), picture, box);
};
