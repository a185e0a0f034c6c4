/** How what stands among the text looks: quotes, tables, photos, boxes and rules. */

/** Nothing that is as wide as the text stands beside a photo; lists and quotes make room for it. An article that made a room of its own would stand beside the text-size control. */
const FLOATS = `
article::after{content:"";display:block;clear:both}
.left,.right{width:46%;margin:.35em 0 1em}
.left{float:left;clear:left;margin-right:1.5rem}
.right{float:right;clear:right;margin-left:1.5rem}
article>figure:not(.left,.right),.table,.gallery,aside,hr,.end,.byline{clear:both}
article>ul,article>ol,article>blockquote{display:flow-root}
`;

const PHOTOS = `
.gallery{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1.1rem;align-items:start;margin:1.5em 0 1.6em}
.gallery figure{margin:0}
`;

const QUOTE = `
.quote{margin:1.4em 0;padding-left:1.1em;border-left:3px solid var(--accent)}
.quote blockquote{margin:0;padding:0;border:0}
.quote figcaption{padding-top:.35em}
cite{font-style:normal}
`;

const TABLE = `
.table{overflow-x:auto;margin:1.5em 0 1.6em}
table{width:100%;border-collapse:collapse;font-size:.92em;line-height:1.5;font-variant-numeric:tabular-nums}
th,td{padding:.45em .75em;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
@media screen{th,td{min-width:5.5rem}}
th:first-child,td:first-child{padding-left:.25em}
thead>tr>*{font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--ink-3)}
`;

const BOX = `
aside{margin:1.6em 0;padding:1.1em 1.35em;background:var(--desk);border:1px solid var(--rule);border-radius:4px}
aside>*{margin-bottom:.7em}
aside>:first-child{margin-top:0}
aside>:last-child,aside>:last-child>:last-child{margin-bottom:0}
hr{height:1px;margin:2.2em 0;border:0;background:var(--ink-3);opacity:.55}
`;

export const BODY_STYLES = [FLOATS, PHOTOS, QUOTE, TABLE, BOX].map((part) => part.trimStart()).join('');
