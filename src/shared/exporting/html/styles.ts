/** How the page looks on screens: the sheet of the editor, calm and paper-like, light and dark, wide and narrow. */
import { remembered } from '../../remembered';
import type { Theme } from '../theme';
import { BODY_STYLES } from './body-styles';
import { PRINT_STYLES } from './print-styles';
import { colourStyles, lookStyles, printedTheme } from './theme-styles';

/** Ligatures are off so that text copied or taken out of a PDF is the text that was written. */
const TYPE = `
:root{--serif:"Source Serif 4","Noto Serif",Cambria,Georgia,serif;--sans:"Be Vietnam Pro",system-ui,"Segoe UI",sans-serif}
*{box-sizing:border-box}
html{background:var(--desk);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;color:var(--ink);font:400 var(--text)/1.65 var(--face);font-variant-ligatures:none;overflow-wrap:break-word;-webkit-font-smoothing:antialiased}
h1,h2,h3,p,ul,ol,blockquote,figure,address{margin:0}
p,li,figcaption{text-wrap:pretty}
strong{font-weight:600}
a{color:inherit;text-decoration-color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:3px}
.nowrap{white-space:nowrap}
`;

const SHEET = `
main{max-width:calc(var(--column) + 10rem);margin:2.5rem auto 5rem;padding:2.75rem 5rem 4rem;background:var(--sheet);border:1px solid var(--rule);border-radius:4px;box-shadow:var(--shadow)}
.dateline{font:400 .8125rem/1.85 var(--sans);color:var(--ink-2)}
h1{font-size:1.9em;line-height:1.25;font-weight:600;letter-spacing:-.012em;text-wrap:balance;margin:.3em 0 .55em}
.lead{font-size:1.03em;font-weight:600;line-height:1.6;margin-bottom:1.25em}
figure{margin:1.5em 0 1.6em}
img{display:block;width:auto;height:auto;max-width:100%;max-height:85vh;margin-inline:auto;border-radius:3px}
figcaption{font:400 .8125rem/1.6 var(--sans);color:var(--ink-2);padding-top:.65em}
.credit{color:var(--ink-3)}
article>p,article>ul,article>ol,blockquote{margin-bottom:1em}
h2,h3{font-weight:600;line-height:1.35;text-wrap:balance}
h2{font-size:1.25em;margin:1.6em 0 .5em}
h3{font-size:1.08em;margin:1.4em 0 .4em}
ul,ol{padding-left:1.4em}
li{margin-bottom:.35em}
li>ul,li>ol{margin-top:.35em}
li::marker{color:var(--ink-3)}
blockquote{margin:1.4em 0;padding-left:1.1em;border-left:3px solid var(--accent);color:var(--ink-2);font-size:1.03em}
.end-mark{color:var(--accent);font-weight:600;white-space:nowrap}
figcaption .end-mark{font-weight:inherit}
.byline{font-style:normal;font-weight:600;margin-top:1.4em}
.byline-end{text-align:right}
`;

const TEXT_SIZE = `
.text-size{float:right;display:flex;gap:.125rem;margin-left:1rem;font:500 1rem/1 var(--sans)}
.text-size input{appearance:none;display:grid;place-items:center;width:1.75rem;height:1.75rem;margin:-.125rem 0 -.25rem;border-radius:6px;color:var(--ink-3);font:inherit;cursor:pointer}
.text-size input::before{content:"A"/"";font-size:.8125rem}
.text-size [value=large]::before{font-size:1.1875rem}
.text-size input:hover,.text-size input:checked{color:var(--ink)}
.text-size input:checked{box-shadow:inset 0 -2px var(--accent);border-radius:2px}
`;

/** Above and under the sheet, in line with its text. */
const FURNITURE = `
.masthead,.imprint{max-width:calc(var(--column) + 10rem);margin:0 auto;padding:0 5rem;font:400 .875rem/1.6 var(--sans);color:var(--ink-2)}
.masthead{padding-top:2rem;font-weight:600;font-family:var(--face);font-size:1.25rem;color:var(--ink)}
.masthead a{text-decoration:none}
.masthead img{max-height:4rem;margin:0;border-radius:0}
.masthead+main{margin-top:1.25rem}
main:has(+.imprint){margin-bottom:1.75rem}
.imprint{padding-bottom:3rem}
.imprint p{overflow-wrap:anywhere}
`;

const NARROW = `
@media (max-width:52rem){main{margin:1.25rem auto;padding:2rem 2.25rem 3rem}.masthead,.imprint{padding-inline:2.25rem}}
@media (max-width:36rem){.masthead,.imprint{padding-inline:1.25rem}.masthead{padding-block:1.125rem .25rem}.masthead+main{margin-top:0}html{background:var(--sheet)}main{margin:0;padding:1.125rem 1.25rem 3rem;border:0;box-shadow:none}h1{font-size:1.6em}figure:not(.quote),.gallery{margin-inline:-1.25rem}.left,.right{float:none;width:auto;margin-block:1.5em 1.6em}.gallery figure{margin:0}img{border-radius:0}figure:not(.quote) figcaption{padding-inline:1.25rem}}
@media (forced-colors:active){.text-size input:checked{outline:1px solid}}
`;

/** What is the same in every theme comes first, so that a theme has the last word on screens and the print styles on paper. */
const stylesOf = (theme: Theme, look: string): string =>
  [colourStyles(theme), TYPE, SHEET, BODY_STYLES, TEXT_SIZE, FURNITURE, NARROW, look, PRINT_STYLES, printedTheme(theme)]
    .map((part) => part.trimStart())
    .join('');

export const pageStyles = remembered((theme: Theme): string => stylesOf(theme, lookStyles(theme)));

/** For a page that is only to be printed: the form its theme has on screens would ask for other faces than the paper does. */
export const printedStyles = remembered((theme: Theme): string => stylesOf(theme, ''));
