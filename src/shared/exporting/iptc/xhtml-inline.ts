/** Text with marks as elements that are HTML and XML at once. */
import type { Inline, Run } from '../../article/article';
import { textOf } from '../../article/inline';
import { isSafeLink } from '../../article/links';
import { groupRuns } from '../group-runs';
import { escapeAttribute, escapeXml } from './escape-xml';

const marked = ({ text, bold, italic }: Run): string => {
  const plain = escapeXml(text).replaceAll('\n', '<br/>');
  const slanted = italic ? `<em>${plain}</em>` : plain;
  return bold ? `<strong>${slanted}</strong>` : slanted;
};

/** A link needs a safe address and something to read; otherwise its text stands alone. */
const linked = (runs: Inline): string => {
  const inside = runs.map(marked).join('');
  const address = runs[0]?.link;
  if (address === undefined || !isSafeLink(address) || textOf(runs).trim() === '') return inside;
  return `<a href="${escapeAttribute(address)}">${inside}</a>`;
};

export const inlineXhtml = (inline: Inline): string => groupRuns(inline, 'link').map(linked).join('');
