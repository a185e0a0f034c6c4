/** The HTML of a paste -> a page as plain data, by the browser's own inert parser: nothing of it runs, is fetched, or is ever shown. */
import type { PageElement, PageNode } from '#shared/importing/markup/page-node';
import { inertPage } from '../../trusted/inert-page';

/** Where a style attribute's words are kept from the window's rules. */
const SAID = 'data-said-style';

interface Unstyled {
  readonly html: string;
  readonly css: string;
}

const OPEN = /<style\b[^<>]*>/giu;

/** The style blocks apart. */
const withoutStyleBlocks = (html: string): Unstyled => {
  const kept: string[] = [];
  const css: string[] = [];
  let from = 0;
  for (let open = OPEN.exec(html); open !== null; open = OPEN.exec(html)) {
    const start = open.index + open[0].length;
    const end = html.slice(start).search(/<\/style\b/iu);
    if (end < 0) break;
    kept.push(html.slice(from, open.index));
    css.push(html.slice(start, start + end));
    from = start + end;
    OPEN.lastIndex = from;
  }
  OPEN.lastIndex = 0;
  return { html: [...kept, html.slice(from)].join(''), css: css.join('\n') };
};

/** The window's rules refuse styles even in a page that is never shown, and complain of each: they are kept as plain words. */
const withoutStyles = (html: string): Unstyled => {
  const { html: rest, css } = withoutStyleBlocks(html);
  const said = rest
    .replace(/<(\/?)style\b/giu, '<$1template')
    .replace(/<[^<>]*>/gu, (tag) => tag.replace(/\sstyle\s*=/iu, ` ${SAID}=`));
  return { html: said, css };
};

const attributesOf = (element: Element): ReadonlyMap<string, string> =>
  new Map([...element.attributes].map(({ name, value }) => [name === SAID ? 'style' : name.toLowerCase(), value]));

interface Opened {
  readonly source: Node;
  readonly children: PageNode[];
}

/** Without recursion: a page may nest as deep as it likes. */
const treeOf = (root: Element): PageElement => {
  const children: PageNode[] = [];
  const open: Opened[] = [{ source: root, children }];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const node of at.source.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) at.children.push(node.nodeValue ?? '');
      if (!(node instanceof Element)) continue;
      const inside: PageNode[] = [];
      at.children.push({ tag: node.tagName.toLowerCase(), attributes: attributesOf(node), children: inside });
      open.push({ source: node, children: inside });
    }
  }
  return { tag: root.tagName.toLowerCase(), attributes: new Map(), children };
};

/** The page's body; its style blocks come first. */
export const parsePage = (html: string): PageElement => {
  const { html: said, css } = withoutStyles(html);
  const body = treeOf(inertPage(said));
  const sheet: PageElement = { tag: 'style', attributes: new Map(), children: [css] };
  return css === '' ? body : { ...body, children: [sheet, ...body.children] };
};
