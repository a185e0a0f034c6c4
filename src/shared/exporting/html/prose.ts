/** Paragraphs, subheads, quotes and lists as HTML, closed by the end mark where one of them is the article's last. */
import type { Inline, List, ListItem, Quote, Subhead } from '../../article/article';
import { isBlank, textOf } from '../../article/inline';
import { renderEndMark } from './end-mark';
import { escapeHtml } from './escape';
import { renderInline } from './inline';

/** What a text is followed by: the end mark where it is the article's last, otherwise nothing. */
const closing = (text: string, mark: string | null): string => (mark === null ? '' : renderEndMark(text, mark));

const renderClosed = (text: Inline, mark: string | null): string =>
  mark === null ? renderInline(text) : renderInline(text) + closing(textOf(text), mark);

export const renderParagraph = (text: Inline, mark: string | null): string => `<p>${renderClosed(text, mark)}</p>`;

const renderItem = ({ text, sublist }: ListItem, mark: string | null): string =>
  sublist === null
    ? `<li>${renderClosed(text, mark)}</li>`
    : `<li>${renderInline(text)}${renderList(sublist, mark)}</li>`;

export const renderList = ({ ordered, items }: List, mark: string | null): string => {
  const tag = ordered ? 'ol' : 'ul';
  const last = items.length - 1;
  return `<${tag}>${items.map((item, i) => renderItem(item, i === last ? mark : null)).join('')}</${tag}>`;
};

/** A subhead that says nothing would be an empty stop for those who travel by headings. */
export const renderSubhead = ({ level, text }: Subhead, mark: string | null): string =>
  isBlank(text) ? renderParagraph(text, mark) : `<h${level}>${renderClosed(text, mark)}</h${level}>`;

/** The end mark follows the speaker, where one is named: it is the last that is read. */
export const renderQuote = ({ text, attribution }: Quote, mark: string | null): string => {
  if (attribution === '') return `<blockquote>${renderParagraph(text, mark)}</blockquote>`;
  const speaker = `— <cite>${escapeHtml(attribution)}</cite>${closing(attribution, mark)}`;
  return `<figure class="quote"><blockquote>${renderParagraph(text, null)}</blockquote><figcaption>${speaker}</figcaption></figure>`;
};
