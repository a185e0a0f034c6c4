/** The dateline: the place and the moment, for people in the layout's pattern and for machines in ISO 8601. */
import type { Dateline } from '../../article/article';
import { formatDateline, formatMoment } from '../../layout/format-dateline';
import type { HouseLayout } from '../../layout/house-layout';
import type { Dress } from './dress';
import { escapeHtml } from './escape';

const renderMoment = ({ at, place }: Dateline, layout: HouseLayout): string => {
  const where = place === null ? '' : escapeHtml(place + layout.dateline.placeSeparator);
  return `${where}<time datetime="${at}">${escapeHtml(formatMoment(at, layout))}</time>`;
};

/** Content management systems keep the moment themselves, and WordPress throws `time` away. */
export const renderDateline = (dateline: Dateline, layout: HouseLayout, { form, attributes }: Dress): string =>
  `<p${attributes.dateline}>${form === 'page' ? renderMoment(dateline, layout) : escapeHtml(formatDateline(dateline, layout))}</p>\n`;
