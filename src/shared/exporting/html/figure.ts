/** A photo with its caption and credit; where the picture itself is missing, its words are kept. */
import type { Photo } from '../../article/article';
import { escapeHtml } from './escape';
import { renderInline } from './inline';

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

/** @param source the picture as a `data:` address, or undefined where it is missing. */
export const renderFigure = (photo: Photo, source: string | undefined, creditPrefix: string): string => {
  const inside = `${source === undefined ? '' : renderImage(photo, source)}${renderCaption(photo, creditPrefix)}`;
  return inside === '' ? '' : `<figure>${inside}</figure>\n`;
};
