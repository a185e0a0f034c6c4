/** A proposal that somebody has accepted becomes an article: its pictures first, then its text with what was moved. */
import type { Content, Photo } from '#shared/article/article';
import { contentOf, isEmptyContent } from '#shared/article/create';
import { textOf } from '#shared/article/inline';
import { mapPhotos } from '#shared/article/photos';
import type { Move } from '#shared/importing/proposal';
import { type Settled, settle } from '#shared/importing/settle';
import type { ImportedFile } from '#shared/ipc';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Library } from '../library/library';
import type { Held, Pictures } from './held';
import { type PicturesStored, type PreparePicture, storePictures } from './store-pictures';

export interface Accepting {
  readonly library: Pick<Library, 'create' | 'putPhoto'>;
  readonly layout: HouseLayout;
  readonly prepare: PreparePicture;
}

const partsLeft = ({ proposing }: Held, moves: readonly Move[]): Held['proposing']['parts'] => {
  const dropped = new Set(moves.filter(({ to }) => to === 'dropped').map(({ at }) => at));
  return proposing.parts.filter(({ at, fate }) => fate !== 'dropped' && !dropped.has(at));
};

type Stored = PicturesStored['stored'];

/** Without the camera's notes a photo is another file, of another name. */
const asStored =
  (stored: Stored) =>
  (photo: Photo): Photo => ({ ...photo, ...(photo.asset === null ? {} : stored.get(photo.asset)) });

/** An article of ours in which nothing is moved keeps everything as it is. */
const contentFor = ({ proposing }: Held, settled: Settled, moves: readonly Move[], stored: Stored): Content =>
  proposing.article !== null && moves.length === 0
    ? mapPhotos(contentOf(proposing.article), asStored(stored))
    : settled.content;

/** Where anything fails no article is there; a photo that was stored already is none's, and goes with the next cleaning up. */
export const acceptProposal = async (
  { library, layout, prepare }: Accepting,
  held: Held,
  pictures: Pictures,
  moves: readonly Move[],
): Promise<ImportedFile> => {
  const { file, proposing } = held;
  const photos = await storePictures(library, partsLeft(held, moves), pictures, prepare);
  if (!photos.ok) return { ok: false, file, reason: photos.reason };
  const settled = settle(proposing.parts, moves, layout, photos.stored);
  const content = contentFor(held, settled, moves, photos.stored);
  if (isEmptyContent(content)) return { ok: false, file, reason: 'empty' };
  const form = { layout: layout.id, language: layout.language, about: proposing.about };
  const created = await library.create(content, form, 'import');
  if (!created.ok) return { ok: false, file, reason: created.reason };
  const { id, headline } = created.article;
  const dropped = [...settled.dropped, ...photos.left];
  return { ok: true, file, id, headline: textOf(headline), dropped, warnings: settled.warnings };
};
