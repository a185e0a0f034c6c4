/** The dateline: the place and the moment, for people in the layout's pattern and for machines in ISO 8601. */
import type { Dateline } from '../../article/article';
import { formatMoment } from '../../layout/format-dateline';
import type { HouseLayout } from '../../layout/house-layout';
import { escapeHtml } from './escape';

export const renderDateline = ({ at, place }: Dateline, layout: HouseLayout): string => {
  const where = place === null ? '' : escapeHtml(place + layout.dateline.placeSeparator);
  return `<p class="dateline">${where}<time datetime="${at}">${escapeHtml(formatMoment(at, layout))}</time></p>\n`;
};
