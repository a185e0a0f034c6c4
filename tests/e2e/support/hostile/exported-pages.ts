/** Exported files as careless receivers show them: without the page's own policy, Markdown with its HTML left in, bodies put into pages as they are. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { escapeHtml } from '../../../../src/shared/exporting/html/escape';
import { pagesOf, partsOf } from './exported-packages';
import type { ServedPage } from './visited-server';

const FRONT_MATTER = /^---\n.*?^---\n/msu;

const html = (text: string): ServedPage => ({ type: 'text/html; charset=utf-8', text });
const inPage = (inside: string): ServedPage => html(`<!DOCTYPE html><html><meta charset="utf-8"><body>${inside}`);

const withoutPolicy = (page: string): string => page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '');

/** As the most trusting of renderers would: whatever the Markdown calls HTML is let through, and every address is taken. */
const trusting = (node: Nodes): string => {
  if (node.type === 'html') return node.value;
  if (node.type === 'image') return `<img src="${escapeHtml(node.url)}" alt="${escapeHtml(node.alt ?? '')}">`;
  if ('value' in node) return escapeHtml(node.value);
  const inside = 'children' in node ? node.children.map(trusting).join('') : '';
  return node.type === 'link' ? `<a href="${escapeHtml(node.url)}">${inside}</a>` : `<div>${inside}</div>`;
};

const fromMd = (markdown: string): string =>
  trusting(
    fromMarkdown(markdown.replace(FRONT_MATTER, ''), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
  );

/** The bodies that say of themselves that they are HTML. */
const fromNinjs = (json: string): string => {
  const { bodies } = JSON.parse(json) as { readonly bodies: readonly { contenttype: string; value: string }[] };
  return bodies
    .filter(({ contenttype }) => contenttype === 'text/html')
    .map(({ value }) => value)
    .join('');
};

const fromNewsml = (xml: string): string => /<inlineXML[^>]*>(.*)<\/inlineXML>/su.exec(xml)?.[1] ?? '';

type Pages = Readonly<Record<string, ServedPage>>;

/** By the ending of a format's file: the pages in which it is shown. */
const asText: Readonly<Record<string, (text: string) => Pages>> = {
  html: (text) => ({ 'page.html': html(withoutPolicy(text)) }),
  'cms.html': (text) => ({ 'fragment.html': inPage(text) }),
  md: (text) => ({ 'markdown.html': inPage(fromMd(text)) }),
  txt: (text) => ({ 'text.txt': { type: 'text/plain; charset=utf-8', text } }),
  'ninjs.json': (text) => ({ 'ninjs.html': inPage(fromNinjs(text)) }),
  'newsml.xml': (text) => ({
    'newsml.html': inPage(fromNewsml(text)),
    'newsml.xml': { type: 'application/xml; charset=utf-8', text },
  }),
};

/** @param ending of the file's name; a PDF is no page of a browser's, see `pdf-deeds` */
export const shownAs = async (ending: string, bytes: Uint8Array): Promise<Pages> => {
  if (ending === 'pdf') return {};
  if (ending === 'docx' || ending === 'dateline') return pagesOf(ending, await partsOf(bytes));
  const show = asText[ending];
  if (show === undefined) throw new Error(`nobody shows .${ending}`);
  return show(Buffer.from(bytes).toString('utf8'));
};

/** One page with all of them in frames. */
export const frameAll = (paths: readonly string[]): ServedPage =>
  inPage(paths.map((path) => `<iframe width="300" height="200" src="${path}"></iframe>`).join(''));
