/** Photos copied from our own sheet: what a page says of them is checked by the document's own schema. */
import { type Photo, type Photos, POSITIONS } from '#shared/article/article';
import { parsePhoto } from '../nodes/parsed-state';
import { finishLine, readRuns } from './inline-builder';

const readPhoto = (figure: Element): Photo | null => {
  try {
    const data = parsePhoto(JSON.parse(figure.getAttribute('data-photo') ?? ''));
    const photo: Photo = { ...data, caption: finishLine(readRuns(figure, {})) };
    return photo.asset === null && photo.caption.length === 0 ? null : photo;
  } catch {
    return null;
  }
};

const blockOf = (photos: readonly (Photo | null)[], position: string | null): Photos | null => {
  const found = photos.filter((photo) => photo !== null);
  if (found.length === 0) return null;
  return { type: 'photos', position: POSITIONS.find((each) => each === position) ?? 'full', photos: found };
};

/** @returns null where the element holds no photos of ours. */
export const readPhotos = (element: Element): Photos | null => {
  if (element.hasAttribute('data-photo')) return blockOf([readPhoto(element)], 'full');
  const position = element.getAttribute('data-photos');
  if (position === null) return null;
  return blockOf([...element.querySelectorAll('[data-photo]')].map(readPhoto), position);
};
