/** How the page prints: A4, black on white, numbered pages, nothing torn apart that belongs together. */

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
th,td{overflow-wrap:anywhere}
tr,aside,blockquote{break-inside:avoid}
thead{display:table-header-group}
aside{background:none;border-color:#8d867a}
hr{margin:18pt 0;background:#8d867a;opacity:1}
.end{break-before:avoid}
.byline{break-before:avoid;break-inside:avoid}
a{text-decoration-color:#8d867a}
}
`;
