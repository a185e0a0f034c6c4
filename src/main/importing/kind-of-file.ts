/** What kind of file bytes are: by what they hold, and only where that says nothing by their name. */

export type FileKind =
  | 'text'
  | 'markdown'
  | 'html'
  | 'mht'
  | 'zip'
  | 'rtf'
  | 'ninjs'
  /** Known, and not to be read: a PDF, a Word document of before 2007, a picture, an archive that is not opened. */
  | 'unsupported';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const OLE = [0xd0, 0xcf, 0x11, 0xe0] as const;
/** RAR and 7-Zip: told by name, since somebody has packed something into them. */
const PACKED = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
] as const;
const PICTURES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
] as const;

const ascii = (bytes: Uint8Array, length: number): string =>
  // In UTF-16 every other byte of a Western letter is zero.
  new TextDecoder('latin1')
    .decode(bytes.subarray(0, length))
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '');

const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|article|div|p|h1|table|title)\b/iu;
const NINJS = /^\s*\{[\s\S]*"(?:uri|headline|headlines|body_html|body_text|bodies|versioncreated|contentcreated)"\s*:/u;

const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';

const byBytes = (bytes: Uint8Array): FileKind | null => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if ([OLE, ...PACKED, ...PICTURES].some((signature) => startsWith(bytes, ...signature))) return 'unsupported';
  const head = ascii(bytes, 2_000);
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (head.startsWith('%PDF-')) return 'unsupported';
  if (
    /^(?:From|Subject|MIME-Version|Date|Snapshot-Content-Location):/iu.test(head) &&
    /multipart\/related/iu.test(head)
  )
    return 'mht';
  if (HTML.test(head)) return 'html';
  return NINJS.test(ascii(bytes, 20_000)) ? 'ninjs' : null;
};

const BY_NAME: Readonly<Record<string, FileKind>> = {
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  mht: 'mht',
  mhtml: 'mht',
  json: 'ninjs',
  ninjs: 'ninjs',
};

export const kindOfFile = (name: string, bytes: Uint8Array): FileKind =>
  byBytes(bytes) ?? BY_NAME[endingOf(name)] ?? 'text';
