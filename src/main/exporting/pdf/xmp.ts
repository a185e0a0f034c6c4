/** What a PDF says about itself as XMP, the form that archives read; word for word what its Info dictionary says. */
import { escapeHtml } from '#shared/exporting/html/escape';
import type { PdfFacts } from './pdf-facts';

/** Marks of the packet, as laid down in XMP part 1, 7.3.2. */
const BEGIN = '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>';
const END = '<?xpacket end="r"?>';

/** XML 1.0 knows no other controls than these three. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const escapeXml = (text: string): string => escapeHtml(text.replace(UNWRITABLE, ''));

const element = (name: string, inside: string): string => (inside === '' ? '' : `<${name}>${inside}</${name}>\n`);
const text = (name: string, value: string): string => element(name, escapeXml(value));

const listed = (name: string, kind: 'Seq' | 'Bag', values: readonly string[]): string =>
  values.length === 0
    ? ''
    : element(name, `<rdf:${kind}>${values.map((each) => text('rdf:li', each)).join('')}</rdf:${kind}>`);

const inLanguage = (name: string, value: string): string =>
  value === '' ? '' : element(name, `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt>`);

/** To the second, as the Info dictionary has it. */
export const toSecond = (moment: string): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;

export interface Makers {
  readonly creator: string;
  readonly producer: string;
}

export const renderXmp = (facts: PdfFacts, { creator, producer }: Makers): string => `${BEGIN}
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
${inLanguage('dc:title', facts.title)}${listed('dc:creator', 'Seq', facts.authors)}${inLanguage('dc:description', facts.subject)}${listed('dc:subject', 'Bag', facts.keywords)}${listed('dc:publisher', 'Bag', facts.publisher === '' ? [] : [facts.publisher])}${listed('dc:language', 'Bag', [facts.language])}${text('xmp:CreatorTool', creator)}${text('xmp:CreateDate', toSecond(facts.created))}${text('xmp:ModifyDate', toSecond(facts.modified))}${text('xmp:MetadataDate', toSecond(facts.modified))}${text('pdf:Producer', producer)}${text('pdf:Keywords', facts.keywords.join(', '))}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
${END}`;
