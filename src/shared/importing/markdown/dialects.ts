/** What Obsidian and Hugo write beyond Markdown, as plain Markdown; what only they understand is told of. */
import type { Note } from '../document';

export interface PlainMarkdown {
  readonly markdown: string;
  readonly notes: readonly Note[];
}

const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** `%% … %%` and `<!-- … -->`: words to oneself. */
const COMMENTS = /%%([^%]{1,10000})%%|<!--([\s\S]{0,10000}?)-->/gu;

/** Where a page's teaser ends: no word of anybody's. */
const isMarker = (comment: string): boolean => /^\s*more\s*$/iu.test(comment);

const withoutComments = (text: string, notes: Note[]): string =>
  text.replace(COMMENTS, (_, own?: string, html?: string) => {
    const comment = own ?? html ?? '';
    if (clean(comment) !== '' && !isMarker(comment)) notes.push({ kind: 'comment', text: clean(comment) });
    return '';
  });

const image = (address: string, alt: string, caption: string): string =>
  `![${alt.replace(/[[\]\\]/gu, '\\$&')}](<${address.replace(/[<>]/gu, '')}>${caption === '' ? '' : ` "${caption.replace(/["\\]/gu, '\\$&')}"`})`;

/** `![[lua.png|300]]`, `[[Danh sách|danh sách]]`, `[[Danh sách#Ấp Một]]`, `==nổi bật==`. */
const withoutWikiLinks = (text: string): string =>
  text
    .replace(/!\[\[([^\]|\n]{1,500})(?:\|([^\]\n]{0,500}))?\]\]/gu, (_, address: string, said = '') =>
      image(address.split('#')[0] ?? address, /^\d+(?:x\d+)?$/u.test(said) ? '' : said, ''),
    )
    .replace(/\[\[([^\]|\n]{1,500})(?:\|([^\]\n]{1,500}))?\]\]/gu, (_, page: string, said?: string) => said ?? page)
    .replace(/==(?=\S)([^=\n]{1,2000})(?<=\S)==/gu, '$1');

/** The title of a box is a line of its own. */
const withBoxTitles = (text: string): string =>
  text.replace(/^( {0,3}>[ \t]*\[!\w{1,30}\][^\n]{0,500}?)[ \t]*\r?\n(?= {0,3}>)/gmu, '$1  \n');

const SHORTCODE = /\{\{[<%]\s*(\/?[\w-]{1,60})([^{}]{0,5000}?)\/?\s*[>%]\}\}/gu;

const argumentsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/([\w-]{1,40})\s*=\s*(?:"([^"]*)"|`([^`]*)`|(\S+))/gu)].map(([, name = '', one, two, three]) => [
      name,
      one ?? two ?? three ?? '',
    ]),
  );

const figure = (text: string): string => {
  const given = argumentsOf(text);
  const said = (...names: readonly string[]): string =>
    names.map((name) => given.get(name)).find((value) => value !== undefined && value !== '') ?? '';
  const credit = said('attr');
  const caption = [said('caption', 'title'), credit === '' ? '' : `Ảnh: ${credit}`]
    .filter((part) => part !== '')
    .join(' ');
  return `\n\n${image(said('src', 'link'), said('alt'), clean(caption))}\n\n`;
};

/** `{{< figure src="lua.png" caption="…" >}}` is a photo; a player or anything else is named. */
const withoutShortcodes = (text: string, notes: Note[]): string =>
  text.replace(SHORTCODE, (whole, name: string, rest: string) => {
    if (/^(?:figure|img|image)$/u.test(name) && /\bsrc\s*=/u.test(rest)) return figure(rest);
    // Its end alone says nothing.
    if (!name.startsWith('/')) notes.push({ kind: 'embedded-object', text: clean(whole) });
    return '';
  });

const CODE = /(^ {0,3}(?:```|~~~)[\s\S]*?^ {0,3}(?:```|~~~)[^\n]*$|`[^`\n]{1,500}`)/gmu;

/** Code says what it says. */
export const plainMarkdown = (text: string): PlainMarkdown => {
  const notes: Note[] = [];
  const markdown = text
    .split(CODE)
    .map((piece, i) =>
      i % 2 === 1 ? piece : withBoxTitles(withoutWikiLinks(withoutShortcodes(withoutComments(piece, notes), notes))),
    )
    .join('');
  return { markdown, notes };
};
