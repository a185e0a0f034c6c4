/** A fragment as a page to look at: the styles that its elements carry are gathered in a sheet, because our own pages obey sheets with a known sum and nothing else. */
import { escapeHtml } from '#shared/exporting/html/escape';

/** What was typed holds no quotation mark as such, so this is found in our own elements alone. */
const CARRIED = / style="([^"]*)"/gu;

/** @param language of the article */
export const fragmentPage = (fragment: string, language: string): string => {
  const numbers = new Map<string, number>();
  const body = fragment.replace(CARRIED, (_, style: string) => {
    const number = numbers.get(style) ?? numbers.size + 1;
    numbers.set(style, number);
    return ` data-style="${number}"`;
  });
  const sheet = [...numbers].map(([style, number]) => `[data-style="${number}"]{${style}}`).join('');
  const head = `<head><meta charset="utf-8"><title>CMS</title><style>${sheet}</style></head>`;
  return `<!DOCTYPE html>\n<html lang="${escapeHtml(language)}">${head}<body>\n${body}</body></html>\n`;
};
