/** Text with marks as HTML: bold, italic, line breaks and links that lead somewhere safe. */
import type { Inline, Run } from '../../article/article';
import { textOf } from '../../article/inline';
import { isSafeLink } from '../../article/links';
import type { Dress } from './dress';
import { escapeHtml } from './escape';
import { keepHyphens } from './line-breaks';

type Form = Dress['form'];

/** Only a page becomes a PDF: a fragment has no need of the spans that hold hyphens. */
const renderText = (text: string, form: Form): string => {
  const escaped = form === 'page' ? keepHyphens(escapeHtml(text)) : escapeHtml(text);
  return escaped.includes('\n') ? escaped.replaceAll('\n', '<br>') : escaped;
};

const renderMarks = (run: Run, form: Form): string => {
  const text = renderText(run.text, form);
  const slanted = run.italic ? `<em>${text}</em>` : text;
  return run.bold ? `<strong>${slanted}</strong>` : slanted;
};

const TELEPHONE = /^tel:/iu;

/** A link needs a safe address and something to read; otherwise its text stands alone. */
const linkOf = (runs: readonly Run[]): string | null => {
  const address = runs[0]?.link;
  if (address === undefined || !isSafeLink(address)) return null;
  const text = textOf(runs);
  // A number with hyphens may not be broken at them, and other hyphens would not be what was written.
  if (TELEPHONE.test(address) && text.includes('-')) return null;
  return text.trim() === '' ? null : address;
};

/** A telephone number stays on one line (the validator's rule `tel-non-breaking`). */
const unbroken = (run: Run): Run => ({ ...run, text: run.text.replaceAll(' ', '\u00A0') });

/** Neighbours with the same address become one link, however their marks differ. */
const groupByLink = (inline: Inline): readonly (readonly Run[])[] => {
  const groups: Run[][] = [];
  for (const run of inline) {
    const group = groups.at(-1);
    if (group && group[0]?.link === run.link) group.push(run);
    else groups.push([run]);
  }
  return groups;
};

const renderGroup = (runs: readonly Run[], form: Form): string => {
  const address = linkOf(runs);
  const shown = address !== null && TELEPHONE.test(address) ? runs.map(unbroken) : runs;
  const html = shown.map((run) => renderMarks(run, form)).join('');
  return address === null ? html : `<a href="${escapeHtml(address)}" rel="noopener">${html}</a>`;
};

export const renderInline = (inline: Inline, form: Form = 'page'): string => {
  const [only] = inline;
  if (!only) return '';
  if (inline.length === 1 && only.link === undefined) return renderMarks(only, form);
  return groupByLink(inline)
    .map((runs) => renderGroup(runs, form))
    .join('');
};
