/** What a theme sets above and under the article: whose page it is, and how the newsroom is reached. None of it is the article's text. */
import { isSafeLink } from '../../article/links';
import { remembered } from '../../remembered';
import type { Theme } from '../theme';
import { escapeHtml } from './escape';

const renderOwner = ({ logo, publisher }: Theme): string =>
  logo === null ? escapeHtml(publisher.name) : `<img src="${logo.picture}" alt="${escapeHtml(logo.alt)}">`;

/** A link must be called something: a logo that says nothing leads nowhere. */
const leadsHome = ({ logo, publisher }: Theme): boolean =>
  (logo === null || logo.alt.trim() !== '') && isSafeLink(publisher.address);

/** Empty where the theme names nobody. */
export const renderMasthead = remembered((theme: Theme): string => {
  if (theme.logo === null && theme.publisher.name.trim() === '') return '';
  const owner = renderOwner(theme);
  const address = escapeHtml(theme.publisher.address);
  const inside = leadsHome(theme) ? `<a href="${address}" rel="noopener">${owner}</a>` : owner;
  return `<header class="masthead">${inside}</header>\n`;
});

/** Empty where the theme has nothing to say. */
export const renderImprint = remembered((theme: Theme): string => {
  const lines = theme.footer.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? '' : `<footer class="imprint"><p>${lines.map(escapeHtml).join('<br>')}</p></footer>\n`;
});

/** All that a theme has to say in letters of its face, for choosing the letters a page carries. */
export const themeWords = ({ logo, publisher, footer }: Theme): string =>
  [publisher.name, logo?.alt ?? '', footer].join(' ');
