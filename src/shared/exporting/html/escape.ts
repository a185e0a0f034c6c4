/** Makes text inert inside HTML: what a reporter typed is shown, never obeyed. */

const SPECIAL = /[&<>"']/u;
const EACH_SPECIAL = /[&<>"']/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text between tags and for double-quoted attributes alike. Most text holds nothing special and comes back as it is. */
export const escapeHtml = (text: string): string =>
  SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (character) => ENTITIES[character] ?? '') : text;
