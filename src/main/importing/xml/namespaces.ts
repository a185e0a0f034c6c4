/** The prefixes by which the readers know the namespaces of office documents, whatever a document calls them. */

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
  'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0': 'manifest',
  'http://www.w3.org/1999/xlink': 'xlink',
};

/** Prefix in the document -> prefix of ours. */
export type Scope = ReadonlyMap<string, string>;

const prefixDeclared = (attribute: string): string | null => {
  if (attribute === 'xmlns') return '';
  return attribute.startsWith('xmlns:') ? attribute.slice(6) : null;
};

export const scopeWithin = (scope: Scope, attributes: ReadonlyMap<string, string>): Scope => {
  const declared = [...attributes].flatMap(([attribute, uri]) => {
    const prefix = prefixDeclared(attribute);
    return prefix === null ? [] : [[prefix, PREFIXES[uri] ?? prefix] as const];
  });
  return declared.length === 0 ? scope : new Map([...scope, ...declared]);
};

/** @param isAttribute without a prefix it belongs to no namespace. */
export const nameWithin = (scope: Scope, name: string, isAttribute: boolean): string => {
  const colon = name.indexOf(':');
  if (colon === -1 && isAttribute) return name;
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const ours = scope.get(prefix) ?? prefix;
  return ours === '' ? name.slice(colon + 1) : `${ours}:${name.slice(colon + 1)}`;
};
