/** Photos with their captions and credits, over the whole width, beside the text or as a gallery; where a picture itself is missing, its words are kept. */
import type { Photo, Photos, Position } from '../../article/article';
import type { Part } from './dress';
import { escapeHtml } from './escape';
import { renderInline } from './inline';
import { addressOf, candidatesOf, type Picture } from './picture';
import type { Press } from './press';

/** Where a picture stands, for the part it is marked as and the width it is shown in. */
type Place = Position | 'gallery';

/** The page's column, half of it, and a cell of the gallery, as the style sheet sets them; narrow screens give all they have. */
const WIDTHS: Readonly<Record<Place, string>> = {
  full: '39rem',
  left: '18rem',
  right: '18rem',
  gallery: '19rem',
};

/** For the browser to choose among copies. A content management system makes copies of its own. */
const renderCandidates = (picture: Picture, place: Place, { dress }: Press): string => {
  const candidates = dress.form === 'page' ? candidatesOf(picture) : null;
  return candidates === null
    ? ''
    : ` srcset="${escapeHtml(candidates)}" sizes="(max-width:36rem) 100vw, ${WIDTHS[place]}"`;
};

const renderImage = ({ alt, size }: Photo, picture: Picture, place: Place, press: Press): string => {
  const pixels = size === null ? '' : ` width="${size.width}" height="${size.height}"`;
  const source = `src="${escapeHtml(addressOf(picture))}"${renderCandidates(picture, place, press)}`;
  return `<img${press.dress.attributes.picture} ${source} alt="${escapeHtml(alt)}"${pixels}>`;
};

const renderCredit = (credit: string, { creditPrefix, dress }: Press): string =>
  credit === '' ? '' : `<span${dress.attributes.credit}>${escapeHtml(creditPrefix + credit)}</span>`;

const renderCaption = (photo: Photo, press: Press): string => {
  const { attributes, form } = press.dress;
  const parts = [renderInline(photo.caption, form), renderCredit(photo.credit, press)].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<figcaption${attributes.caption}>${parts.join(' ')}</figcaption>`;
};

const PART: Readonly<Record<Place, Part>> = {
  full: 'photo',
  left: 'photo-left',
  right: 'photo-right',
  gallery: 'photo',
};

/** Nothing where there is neither a picture nor a word of it. */
export const renderFigure = (photo: Photo, press: Press, place: Place = 'full'): string => {
  const picture = photo.asset === null ? undefined : press.photos.get(photo.asset);
  const image = picture === undefined ? '' : renderImage(photo, picture, place, press);
  const inside = image + renderCaption(photo, press);
  return inside === '' ? '' : `<figure${press.dress.attributes[PART[place]]}>${inside}</figure>`;
};

export const renderPhotos = ({ photos, position }: Photos, press: Press): string => {
  const [only] = photos;
  if (photos.length === 1 && only) return renderFigure(only, press, position);
  const figures = photos.map((photo) => renderFigure(photo, press, 'gallery')).join('');
  return figures === '' ? '' : `<div${press.dress.attributes.gallery}>${figures}</div>`;
};
