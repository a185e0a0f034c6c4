/** Front matter: what a website’s generator wants to know of an article, as YAML that any text survives. */

/** YAML's double-quoted form is JSON's; what JSON leaves as it is but YAML calls unprintable or a line break is written by its number. */
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;

const byNumber = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const quoted = (text: string): string => JSON.stringify(text).replace(UNPRINTABLE, byNumber);

/** A text, a list of texts, or a moment, which stands without quotes so that it is read as one. */
export type FrontValue = string | readonly string[] | { readonly moment: string };

const written = (value: FrontValue): string => {
  if (typeof value === 'string') return ` ${quoted(value)}`;
  if ('moment' in value) return ` ${value.moment}`;
  return value.map((item) => `\n  - ${quoted(item)}`).join('');
};

const isEmpty = (value: FrontValue): boolean =>
  (typeof value === 'string' || Array.isArray(value)) && value.length === 0;

/** Empty values are left out. Every text is quoted, so that `no`, `1.0` and `2024-03-08` stay text. */
export const renderFrontMatter = (fields: readonly (readonly [string, FrontValue])[]): string => {
  const lines = fields.filter(([, value]) => !isEmpty(value)).map(([key, value]) => `${key}:${written(value)}\n`);
  return `---\n${lines.join('')}---\n`;
};
