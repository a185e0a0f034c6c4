/** Photos with their captions and credits, over the whole width, beside the text or as a gallery; where a picture itself is missing, its words are kept. */
import type { Photo, Photos, Position } from '../../article/article';
import { escapeHtml } from './escape';
import { renderInline } from './inline';
import type { Press } from './press';

const renderImage = ({ alt, size }: Photo, source: string): string => {
  const pixels = size === null ? '' : ` width="${size.width}" height="${size.height}"`;
  return `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}"${pixels}>`;
};

const renderCredit = (credit: string, prefix: string): string =>
  credit === '' ? '' : `<span class="credit">${escapeHtml(prefix + credit)}</span>`;

const renderCaption = (photo: Photo, creditPrefix: string): string => {
  const parts = [renderInline(photo.caption), renderCredit(photo.credit, creditPrefix)].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<figcaption>${parts.join(' ')}</figcaption>`;
};

const OPENINGS: Readonly<Record<Position, string>> = {
  full: '<figure>',
  left: '<figure class="left">',
  right: '<figure class="right">',
};

/** Nothing where there is neither a picture nor a word of it. */
export const renderFigure = (photo: Photo, { photos, creditPrefix }: Press, position: Position = 'full'): string => {
  const source = photo.asset === null ? undefined : photos.get(photo.asset);
  const inside = `${source === undefined ? '' : renderImage(photo, source)}${renderCaption(photo, creditPrefix)}`;
  return inside === '' ? '' : `${OPENINGS[position]}${inside}</figure>`;
};

export const renderPhotos = ({ photos, position }: Photos, press: Press): string => {
  const [only] = photos;
  if (photos.length === 1 && only) return renderFigure(only, press, position);
  const figures = photos.map((photo) => renderFigure(photo, press)).join('');
  return figures === '' ? '' : `<div class="gallery">${figures}</div>`;
};
