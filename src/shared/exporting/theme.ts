/** How a newsroom's pages look and whose they are: data, so that a newsroom can bring its own. */
import * as v from 'valibot';

/** `#rrggbb`. */
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/iu));
const line = v.pipe(v.string(), v.maxLength(300));

/** A picture inside the theme: a data: address of a PNG, JPEG, WebP or GIF. No SVG: it may hold programs. */
const logo = v.pipe(
  v.string(),
  v.maxLength(400_000),
  v.regex(/^data:image\/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/]+={0,2}$/u),
);

const webAddress = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^(?:|https?:\/\/[^\s"'<>]+)$/u));

/** What an address of an article can be made of, each in braces. */
export const ADDRESS_WORDS = ['slug', 'section', 'date', 'id'] as const;
export type AddressWord = (typeof ADDRESS_WORDS)[number];

/** The newsroom's own place on the web is never made of an article's words. */
const HOST = /^https?:\/\/[^/?#{}\\]+(?:[/?#]|$)/iu;

const isAddressPattern = (pattern: string): boolean => {
  if (pattern === '') return true;
  if (!HOST.test(pattern)) return false;
  const filled = ADDRESS_WORDS.reduce((address, word) => address.replaceAll(`{${word}}`, 'x'), pattern);
  return !/[{}\\]/u.test(filled) && URL.canParse(filled);
};

/** Behind the text (`page`, around it, and `sheet`, under it) and on it: the text, what is said beside it, what is said least, lines. */
const palette = v.strictObject({
  page: colour,
  sheet: colour,
  ink: colour,
  muted: colour,
  faint: colour,
  rule: colour,
});
export type Palette = v.InferOutput<typeof palette>;

/** A sheet of paper on a desk; one column under a band of colour, as portals have it; or headline and quotes in the middle, as magazines do. */
export const LOOKS = ['sheet', 'column', 'centred'] as const;
export type Look = (typeof LOOKS)[number];

export const themeSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/u)),
  name: v.strictObject({ vi: line, en: line }),
  /** Who publishes; empty where nobody is named. `logo`: where its picture stands on the web, for search engines. */
  publisher: v.strictObject({ name: line, address: webAddress, logo: v.exactOptional(webAddress) }),
  /** Where the article will stand, with `{slug}`, `{section}`, `{date}`, `{id}`, e.g. `https://baomoi.example/{slug}.html`; empty: nowhere yet. */
  canonical: v.pipe(webAddress, v.check(isAddressPattern)),
  /** Of links and marks; for light pages and for dark ones. */
  accent: v.strictObject({ light: colour, dark: colour }),
  /** The house's own where a theme names none. */
  colours: v.exactOptional(v.strictObject({ light: palette, dark: palette })),
  /** `sheet` where a theme names none. */
  look: v.exactOptional(v.picklist(LOOKS)),
  /** What the text is set in. */
  font: v.picklist(['serif', 'sans']),
  logo: v.nullable(v.strictObject({ picture: logo, alt: line })),
  /** Under the article, e.g. the newsroom's address; lines end with `\n`. */
  footer: v.pipe(v.string(), v.maxLength(2_000)),
});
export type Theme = v.InferOutput<typeof themeSchema>;
