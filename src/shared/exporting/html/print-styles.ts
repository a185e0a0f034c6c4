/** How the page prints: black on white, numbered pages, nothing torn apart that belongs together; and the two papers that a PDF is set on. */
import type { Paper } from '../formats';

/** Page numbers by the page's own rule appear in engines from Chromium 131 on; older ones leave the margin empty. */
export const PRINT_STYLES = `
@page{size:A4;margin:22mm 25mm 24mm;@bottom-center{content:counter(page);font:400 9pt "Be Vietnam Pro",system-ui,sans-serif;color:#5d574e}}
@media print{
:root,:root:has([value=large]:checked){color-scheme:light;--desk:#fff;--sheet:#fff;--ink:#1d1b18;--ink-2:#4f4a42;--ink-3:#5d574e;--rule:#e2ddd3;--accent:#b3261e;--text:11.5pt}
html{background:#fff}
body{line-height:1.6;orphans:2;widows:2}
main{max-width:none;margin:0;padding:0;border:0;box-shadow:none}
.text-size{display:none}
.dateline,figcaption{font-size:9pt}
h1{font-size:21pt;margin-top:6pt}
h1,h2,h3{break-after:avoid;break-inside:avoid}
header{break-after:avoid}
.lead{break-inside:avoid}
figure{break-inside:avoid;margin:14pt 0}
img{max-height:120mm;border-radius:2pt}
figcaption{padding-inline:0}
.gallery{grid-template-columns:1fr 1fr;gap:10pt;margin:14pt 0}
.table{overflow:visible;margin:14pt 0}
table{font-size:10pt}
th,td{overflow-wrap:break-word}
.dense th,.dense td{overflow-wrap:anywhere}
tr,aside,blockquote{break-inside:avoid}
thead{display:table-header-group}
aside{background:none;border-color:#8d867a}
hr{margin:18pt 0;background:#8d867a;opacity:1}
.end{break-before:avoid}
.byline{break-before:avoid;break-inside:avoid}
a{text-decoration-color:#8d867a}
}
`;

/** Header, footer and page number are drawn into the margins afterwards: no engine may set its own there. */
const BARE_MARGINS = '@bottom-center{content:none}';

/** Not for print alone: a face that only print asks for would not be there yet when the engine prints, and its letters would stay white. A picture with rounded corners would be drawn through a mask. */
const SHARED = `
img{border-radius:0;max-height:112mm}
h2,h3{text-wrap:wrap}
p,li,figcaption{overflow-wrap:anywhere}
.end-mark{color:inherit}
.gallery:has(>:nth-child(3):last-child){grid-template-columns:repeat(3,1fr)}
`;

const NEWSPAPER = `
@page{size:A4;margin:25mm 22mm 20mm;${BARE_MARGINS}}
${SHARED}:root,:root:has([value=large]:checked){--text:10.5pt;--ink:#111;--ink-2:#444;--ink-3:#444;--rule:#bbb}
body{line-height:1.45;hyphens:manual;orphans:3;widows:3}
h1{font-size:23pt;line-height:1.16;margin:3pt 0 8pt;letter-spacing:-.012em}
.dateline{font-size:8.5pt;line-height:1.5}
.lead{font-size:12pt;line-height:1.42;margin-bottom:11pt}
figcaption{font-size:8.5pt;line-height:1.4;padding-top:4pt}
figure{margin:0 0 11pt}
figure img{margin-inline:0}
article>p,article>ul,article>ol,blockquote{margin-bottom:6pt}
h2{font-size:12.5pt;margin:11pt 0 4pt;line-height:1.25}
h3{font-size:11pt;margin:9pt 0 3pt;line-height:1.25}
article>blockquote,.quote{margin:10pt 0;padding-left:10pt;border-left-width:2pt}
aside{margin:10pt 0 12pt;padding:8pt 10pt;border-radius:0;border-width:1.2pt 0}
.table,.gallery{margin:11pt 0}
table{font-size:9pt;line-height:1.4}
hr{margin:12pt 0}
.byline{margin-top:8pt}
`;

/** As a newspaper sets what is long; what is as wide as the page goes across both columns. Photos beside the text would leave no room there. */
const COLUMNS = `
article{columns:2;column-gap:8mm;column-rule:.4pt solid #bbb}
article>header,article>figure:not(.left,.right,.quote),.gallery,.table{column-span:all}
.left,.right{float:none;width:auto;margin:2pt 0 9pt}
`;

/** Appendix I of Decree 30/2020/NĐ-CP: A4; margins 20-25 mm above and below, 30-35 left, 15-20 right; serif of 13-14 pt, black; first lines indented by 1-1.27 cm, both edges even, lines single to one and a half, at least 6 pt between paragraphs. */
const DECREE = `
@page{size:A4;margin:22mm 20mm 22mm 30mm;${BARE_MARGINS}}
${SHARED}:root,:root:has([value=large]:checked){--text:13pt;--ink:#000;--ink-2:#000;--ink-3:#000;--rule:#000;--accent:#000;--face:var(--serif);--sans:var(--serif)}
body{line-height:1.35;orphans:2;widows:2}
.dateline{font:italic 400 13pt/1.35 var(--serif);text-align:right;margin-bottom:6pt}
h1{font-size:14pt;line-height:1.35;font-weight:600;text-align:center;letter-spacing:0;margin:6pt 0 12pt}
.lead{font-size:13pt;line-height:1.35;margin-bottom:6pt}
article>p:not(.dateline,.end),.lead{text-align:justify;text-indent:1.27cm}
article>p,article>ul,article>ol,blockquote,aside>p{margin-bottom:6pt}
h2,h3{font-size:13pt;line-height:1.35;text-indent:1.27cm;margin:6pt 0}
h3{font-style:italic}
ul,ol{padding-left:1.9cm}
li{margin-bottom:6pt;text-align:justify}
blockquote,.quote{text-align:justify;font-style:italic;font-size:13pt}
article>blockquote,.quote{margin:6pt 0 6pt 1.27cm;padding:0;border:0}
figure{margin:6pt 0 9pt}
figcaption{font:italic 400 12pt/1.3 var(--serif);text-align:center;text-wrap:balance;padding-top:4pt}
.quote figcaption{text-align:right;padding-top:2pt}
.left,.right{float:none;width:60%;margin-inline:auto}
.table,.gallery{margin:9pt 0}
table{font-size:12pt;line-height:1.3}
th,td,th:first-child,td:first-child{padding:3pt 5pt;border:.5pt solid #000}
thead>tr>*{text-align:center;border-bottom:.5pt solid #000}
aside{margin:9pt 0;padding:6pt 9pt;border:.5pt solid #000;border-radius:0}
hr{width:40%;margin:12pt auto;background:#000;height:.5pt}
.byline{margin-top:12pt}
a{text-decoration:none}
`;

/** As many words as two pages of one column hold: below, two columns would be short and broken up. */
const LONG = 1_100;

/** What a page that is only to be printed is set on: after all other styles. @param words of the article */
export const paperStyles = (paper: Paper, words: number): string => {
  if (paper === 'decree-30') return DECREE;
  return words < LONG ? NEWSPAPER : NEWSPAPER + COLUMNS;
};
