/** Where a link of the guide leads: to a page of the guide and a heading on it, out of the program, or nowhere that can be shown. */
import { mayOpenLink } from '../article/links';

export type GuideTarget =
  | { readonly is: 'page'; readonly page: string; readonly heading: string | null }
  | { readonly is: 'outside'; readonly address: string }
  | { readonly is: 'nowhere' };

const PAGE = /^(?:\.\/)?([A-Za-z][\w-]*)\.md$/u;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** @param from the page that the link stands on */
export const guideTarget = (url: string, from: string): GuideTarget => {
  if (mayOpenLink(url)) return { is: 'outside', address: url };
  const [file = '', ...rest] = url.split('#');
  const heading = rest.length === 0 ? null : decoded(rest.join('#'));
  if (file === '') return heading === null || heading === '' ? { is: 'nowhere' } : { is: 'page', page: from, heading };
  const page = PAGE.exec(file)?.[1];
  return page === undefined ? { is: 'nowhere' } : { is: 'page', page, heading };
};
