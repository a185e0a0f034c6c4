/** A Word document written by hand, so that each test shows the markup that it is about. */
import { zipOf } from '../../../../src/main/bundle/zip-of';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a part calls another one, or an address. */
export type Relation = readonly [id: string, type: string, target: string, isExternal?: boolean];

const relations = (entries: readonly Relation[]): string =>
  `<Relationships xmlns="${PACKAGE}">${entries
    .map(
      ([id, type, target, isExternal]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly core?: string;
  readonly media?: Readonly<Record<string, Uint8Array>>;
  readonly links?: Readonly<Record<string, string>>;
  /** Besides those that follow from the parts. */
  readonly relations?: readonly Relation[];
  /** Of other names, by their place in the archive. */
  readonly files?: Readonly<Record<string, string>>;
}

const PARTS = ['styles', 'numbering', 'footnotes', 'comments', 'header'] as const;
const ROOTS = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', comments: 'comments', header: 'hdr' };

export const text = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

export const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;

export const styled = (style: string, inside: string): string => paragraph(inside, `<w:pStyle w:val="${style}"/>`);

const file = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: Buffer.from(content),
  how: 'deflate' as const,
});

export const docxOf = (parts: DocxParts): Promise<Uint8Array> => {
  const there = PARTS.filter((part) => parts[part] !== undefined);
  const media = Object.entries(parts.media ?? {});
  const documentRelations = relations([
    ...there.map((part) => [part, part, `${part}.xml`] as const),
    ...media.map(([name]) => [name.replace(/\..*/u, ''), 'image', `media/${name}`] as const),
    ...Object.entries(parts.links ?? {}).map(([id, target]) => [id, 'hyperlink', target, true] as const),
    ...(parts.relations ?? []),
  ]);
  return zipOf([
    file('[Content_Types].xml', '<Types/>'),
    file('_rels/.rels', relations([['rId1', 'officeDocument', 'word/document.xml']])),
    file(
      'word/document.xml',
      `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`,
    ),
    file('word/_rels/document.xml.rels', documentRelations),
    ...there.map((part) =>
      file(`word/${part}.xml`, `<w:${ROOTS[part]} ${NAMESPACES}>${parts[part]}</w:${ROOTS[part]}>`),
    ),
    ...media.map(([name, bytes]) => file(`word/media/${name}`, bytes)),
    ...Object.entries(parts.files ?? {}).map(([name, content]) => file(name, content)),
    ...(parts.core === undefined ? [] : [file('docProps/core.xml', parts.core)]),
  ]);
};
