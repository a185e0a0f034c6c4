/** A theme as a style sheet: its colours and face, and the form its pages have. Only values that the schema has let in get here. */
import type { Look, Theme } from '../theme';
import { coloursOf, type Scheme } from '../theme-colours';

const SHADOWS: Readonly<Record<Scheme, string>> = {
  light: '0 1px 2px rgb(60 48 30/7%),0 12px 32px -18px rgb(60 48 30/28%)',
  dark: '0 1px 2px rgb(0 0 0/40%)',
};

const variables = (theme: Theme, scheme: Scheme): string => {
  const { page, sheet, ink, muted, faint, rule, accent } = coloursOf(theme, scheme);
  return `--desk:${page};--sheet:${sheet};--ink:${ink};--ink-2:${muted};--ink-3:${faint};--rule:${rule};--accent:${accent};--shadow:${SHADOWS[scheme]}`;
};

export const colourStyles = (theme: Theme): string => `
:root{color-scheme:light dark;${variables(theme, 'light')};--text:1.125rem;--column:calc(34*var(--text));--face:var(--${theme.font})}
@media (prefers-color-scheme:dark){:root{${variables(theme, 'dark')}}}
:root:has([value=large]:checked){--text:1.375rem}
`;

/** On paper the theme keeps its accent, its head and its foot: after the print styles, which name the house's accent. */
export const printedTheme = ({ accent: { light } }: Theme): string => `
@media print{
:root,:root:has([value=large]:checked){--accent:${light}}
.masthead,.imprint{max-width:none;padding:0}
.masthead{padding-bottom:12pt;font-size:13pt}
.masthead img{max-height:14mm}
.imprint{padding-top:8pt;border-top:.5pt solid #8d867a;font-size:8.5pt;break-inside:avoid}
}
`;

/** No sheet and no desk: one column on the page itself, a band of colour over it, everything from the left. */
const COLUMN = `
@media screen{
html{background:var(--sheet)}
body{border-top:.375rem solid var(--accent)}
main{margin:0 auto;padding-block:2rem 3.5rem;background:none;border:0;border-radius:0;box-shadow:none}
.masthead{padding-block:1.25rem 1rem}
.masthead+main{margin-top:0}
.masthead::after{content:"";display:block;margin-top:1rem;border-bottom:1px solid var(--rule)}
body{line-height:1.7}
h1{font-size:2.05em;line-height:1.22;letter-spacing:-.022em}
.dateline{padding-bottom:.5em}
.lead{padding-left:1em;border-left:4px solid var(--accent)}
h2{padding-left:.65em;border-left:4px solid var(--accent)}
figure:not(.quote) figcaption{padding:.6em .85em;background:var(--desk)}
img{border-radius:0}
article>blockquote,.quote{padding:1.1em 1.25em;background:var(--desk);border-left-width:4px}
.quote blockquote{background:none}
thead>tr>*{background:var(--accent);color:var(--sheet);border-bottom:0}
thead>tr>:first-child,td:first-child{padding-left:.75em}
aside{border-width:3px 0 0;border-color:var(--accent);border-radius:0}
.imprint{padding-block:1.25rem 3rem}
.imprint::before{content:"";display:block;margin-bottom:1.25rem;border-top:1px solid var(--rule)}
}
@media screen and (max-width:36rem){h1{font-size:1.65em}main{padding-top:1rem}}
`;

/** Headline, lead and quotes in the middle of a quiet page; pictures a little wider than the text where there is room. */
const CENTRED = `
@media screen{
:root{--column:calc(33*var(--text))}
html{background:var(--sheet)}
main{position:relative;margin:0 auto;padding-block:3.5rem 4.5rem;background:none;border:0;box-shadow:none}
.text-size{position:absolute;top:1rem;right:1rem;float:none}
.masthead{text-align:center;font-size:1.5rem}
.masthead img{margin-inline:auto}
.masthead+main{margin-top:0}
.dateline,.lead,article>h2,article>header{text-align:center}
h1{font-size:2.4em;line-height:1.16;letter-spacing:-.02em;margin:.35em 0 .5em}
.lead{font-size:1.17em;font-weight:400;line-height:1.5;color:var(--ink-2);text-wrap:balance}
article>header::after{content:"";display:block;width:4.5rem;margin:1.75em auto 2em;border-top:2px solid var(--accent)}
article>h2{font-size:1.35em;margin-top:1.9em}
figure:not(.quote)>figcaption{text-align:center}
.left>figcaption,.right>figcaption{text-align:start!important}
article>blockquote,.quote{margin:2.2em 1em;padding:1.25em 0;border:solid var(--rule);border-width:1px 0;text-align:center;text-wrap:balance}
.quote{margin-inline:1em}
article>blockquote,.quote>blockquote{font-size:1.3em;line-height:1.4;color:var(--ink)}
thead>tr>*{border-top:2px solid var(--ink);border-bottom:1px solid var(--ink)}
aside{border:0;border-radius:0;padding:1.4em 1.6em}
hr{width:4.5rem;margin-inline:auto}
.imprint{text-align:center}
}
@media screen and (max-width:36rem){main{padding-top:2.75rem}h1{font-size:1.75em}.lead{font-size:1.1em}.text-size{top:.5rem}}
@media screen and (min-width:60rem){article>figure:not(.quote,.left,.right),.gallery{margin-inline:-3.5rem}}
`;

const LOOK_STYLES: Readonly<Record<Look, string>> = { sheet: '', column: COLUMN, centred: CENTRED };

/** For screens alone: paper has forms of its own. */
export const lookStyles = ({ look = 'sheet' }: Theme): string => LOOK_STYLES[look];
