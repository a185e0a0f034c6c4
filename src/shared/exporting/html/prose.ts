/** Paragraphs, subheads, quotes and lists as HTML, closed by the end mark where one of them is the article's last. */
import type { Inline, List, ListItem, Quote, Subhead } from '../../article/article';
import { isBlank, textOf } from '../../article/inline';
import type { Dress } from './dress';
import { renderEndMark } from './end-mark';
import { escapeHtml } from './escape';
import { renderInline } from './inline';
import { startAttribute } from './start-attribute';

/** What a text is followed by: the end mark where it is the article's last, otherwise nothing. */
const closing = (text: string, mark: string | null, dress: Dress): string =>
  mark === null ? '' : renderEndMark(text, mark, dress);

const renderClosed = (text: Inline, mark: string | null, dress: Dress): string => {
  const html = renderInline(text, dress.form);
  return mark === null ? html : html + closing(textOf(text), mark, dress);
};

export const renderParagraph = (text: Inline, mark: string | null, dress: Dress): string =>
  `<p>${renderClosed(text, mark, dress)}</p>`;

const renderItem = ({ text, sublist }: ListItem, mark: string | null, dress: Dress): string =>
  sublist === null
    ? `<li>${renderClosed(text, mark, dress)}</li>`
    : `<li>${renderInline(text, dress.form)}${renderList(sublist, mark, dress)}</li>`;

export const renderList = (list: List, mark: string | null, dress: Dress): string => {
  const { ordered, items } = list;
  const tag = ordered ? 'ol' : 'ul';
  const last = items.length - 1;
  return `<${tag}${startAttribute(list)}>${items.map((item, i) => renderItem(item, i === last ? mark : null, dress)).join('')}</${tag}>`;
};

/** A subhead that says nothing would be an empty stop for those who travel by headings. */
export const renderSubhead = ({ level, text }: Subhead, mark: string | null, dress: Dress): string =>
  isBlank(text)
    ? renderParagraph(text, mark, dress)
    : `<h${level}${dress.attributes.subhead}>${renderClosed(text, mark, dress)}</h${level}>`;

/** The end mark follows the speaker, where one is named: it is the last that is read. */
export const renderQuote = ({ text, attribution }: Quote, mark: string | null, dress: Dress): string => {
  const { attributes } = dress;
  if (attribution === '')
    return `<blockquote${attributes['bare-quote']}>${renderParagraph(text, mark, dress)}</blockquote>`;
  const speaker = `— <cite>${escapeHtml(attribution)}</cite>${closing(attribution, mark, dress)}`;
  const said = `<blockquote>${renderParagraph(text, null, dress)}</blockquote>`;
  return `<figure${attributes.quote}>${said}<figcaption${attributes.speaker}>${speaker}</figcaption></figure>`;
};
