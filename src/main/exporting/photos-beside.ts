/** The photos that lie beside an article's files: what the files are called, and which widths of each there are. */
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import { photosOf } from '#shared/article/photos';
import type { PictureCopy } from '#shared/exporting/html/picture';
import type { BesideFile } from './placing/destination';
import type { ResizePhoto } from './tools';

/** For a telephone and for a tablet; a wide screen takes the photo as it is. */
const WIDTHS = [640, 1_280] as const;
/** A copy that is hardly smaller is not worth a file. */
const WORTH_IT = 1.2;

export interface PhotosBeside {
  readonly folder: string;
  readonly files: readonly BesideFile[];
  /** As the article's files refer to them. */
  readonly addresses: ReadonlyMap<AssetName, readonly PictureCopy[]>;
}

export const PHOTOS_ENDING = '-photos';

const widthsOf = (article: Article): ReadonlyMap<AssetName, number> =>
  new Map(photosOf(article).flatMap(({ asset, size }) => (asset === null ? [] : [[asset, size?.width ?? 0] as const])));

const copyName = (asset: AssetName, width: number): string => {
  const dot = asset.lastIndexOf('.');
  return `${asset.slice(0, dot)}-${width}${asset.slice(dot)}`;
};

interface Copy {
  readonly file: BesideFile;
  readonly width: number;
}

const smallerCopies = async (
  asset: AssetName,
  bytes: Uint8Array,
  own: number,
  resize: ResizePhoto,
): Promise<readonly Copy[]> => {
  const copies: Copy[] = [];
  for (const width of WIDTHS.filter((each) => each * WORTH_IT < own)) {
    const smaller = await resize(asset, bytes, width);
    if (smaller !== null) copies.push({ file: { name: copyName(asset, width), bytes: smaller }, width });
  }
  return copies;
};

/** @param resize null where one width is enough for the formats asked for */
export const layBeside = async (
  article: Article,
  photos: ReadonlyMap<AssetName, Uint8Array>,
  stem: string,
  resize: ResizePhoto | null,
): Promise<PhotosBeside> => {
  const folder = `${stem}${PHOTOS_ENDING}`;
  const widths = widthsOf(article);
  const files: BesideFile[] = [];
  const addresses = new Map<AssetName, readonly PictureCopy[]>();
  for (const [asset, bytes] of photos) {
    const own = widths.get(asset) ?? 0;
    const copies = [
      ...(resize === null ? [] : await smallerCopies(asset, bytes, own, resize)),
      { file: { name: asset, bytes }, width: own },
    ];
    files.push(...copies.map(({ file }) => file));
    addresses.set(
      asset,
      copies.map(({ file, width }) => ({ address: `${folder}/${file.name}`, width })),
    );
  }
  return { folder, files, addresses };
};
