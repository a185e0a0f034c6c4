/** Style sheets by their sums, as policies name them: a page obeys those that it was made with and no other. */
import { createHash } from 'node:crypto';

/** E.g. `sha256-47DEQpj8…`. */
export const styleSum = (sheet: string): string =>
  `sha256-${createHash('sha256').update(sheet, 'utf8').digest('base64')}`;

const STYLE = /<style>(.*?)<\/style>/gsu;

/** For `style-src`, of a page that we have made: only what stands in its head is its own, since nothing that was typed becomes an element there. */
export const styleSourcesOf = (page: string): string => {
  const [head = ''] = page.split('</head>', 1);
  const sums = [...head.matchAll(STYLE)].map(([, sheet = '']) => `'${styleSum(sheet)}'`);
  return sums.length === 0 ? "'none'" : sums.join(' ');
};
