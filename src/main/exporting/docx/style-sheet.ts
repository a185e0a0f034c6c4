/** How a style of Word's is written down: its name, what it is based on, and how its paragraphs or letters are set. */
import { escapeXml } from './xml-text';

export interface Style {
  /** As paragraphs name it. */
  readonly id: string;
  /** As people see it; Word knows its own styles by these names and shows them in the person's language. */
  readonly name: string;
  readonly kind: 'paragraph' | 'character' | 'table';
  /** Other names that people may look for, by commas. */
  readonly aliases?: string;
  readonly basedOn?: string;
  /** Of the paragraph that follows when somebody presses Enter. */
  readonly next?: string;
  readonly isDefault?: true;
  /** WordprocessingML, in the order that its schema demands; of the paragraph, of the letters, of what a table has besides. */
  readonly paragraph?: string;
  readonly letters?: string;
  readonly table?: string;
}

/** Those of Word's own that an article is set in; all others are the document's, and marked so. */
const OFFICE_STYLES: ReadonlySet<string> = new Set(
  'Normal|Title|heading 2|heading 3|Body Text|Quote|List Bullet|List Number|caption|footer|Hyperlink|Normal Table'.split(
    '|',
  ),
);

const element = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `<w:${name} w:val="${escapeXml(value)}"/>`;

const wrapped = (name: string, inside: string | undefined): string =>
  inside === undefined || inside === '' ? '' : `<w:${name}>${inside}</w:${name}>`;

/** Where people choose a style for what they write; a table's is chosen elsewhere. */
const gallery = ({ kind }: Style): string => (kind === 'table' ? '' : '<w:qFormat/>');

export const writeStyle = (style: Style): string =>
  [
    `<w:style w:type="${style.kind}" w:styleId="${style.id}"`,
    style.isDefault ? ' w:default="1"' : '',
    OFFICE_STYLES.has(style.name) ? '>' : ' w:customStyle="1">',
    element('name', style.name),
    element('aliases', style.aliases),
    element('basedOn', style.basedOn),
    element('next', style.next),
    gallery(style),
    wrapped('pPr', style.paragraph),
    wrapped('rPr', style.letters),
    style.table ?? '',
    '</w:style>',
  ].join('');

export interface Defaults {
  readonly font: string;
  /** In half points. */
  readonly size: number;
  /** BCP 47 with its country. */
  readonly language: string;
}

const defaults = ({ font, size, language }: Defaults): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="${escapeXml(language)}" w:eastAsia="${escapeXml(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;

export const writeStyleSheet = (given: Defaults, styles: readonly Style[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults(given)}${styles.map(writeStyle).join('')}</w:styles>`;
