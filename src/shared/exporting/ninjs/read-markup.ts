/** What our own markup says, read without a browser: it is XML, so that tags and text cannot be taken for one another. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Marks and links stand within a line, whatever else there is ends one. */
const WITHIN = /^<\/?(?:a|em|strong|cite)\b/u;

const said = (text: string): string => text.replace(/&(#39|\w+);/gu, (all, name: string) => ENTITIES[name] ?? all);

/** @param markup as `blocksXhtml` writes it */
export const textOfMarkup = (markup: string): string =>
  markup
    .split(/(<[^<>]*>)/u)
    .map((piece) => {
      if (!piece.startsWith('<')) return said(piece);
      return WITHIN.test(piece) ? '' : '\n';
    })
    .join('');
