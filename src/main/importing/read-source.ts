/** Reads one file of any kind, in this very process: what it is, and what it holds or why it cannot be read. */

import type { Failed, ImportFailure } from '#shared/failures';
import { decodeText } from '#shared/importing/decode-text';
import { type Archive, openArchive } from './archive/open-archive';
import { isDocx } from './docx/package';
import { type FileKind, kindOfFile } from './kind-of-file';
import { MAX_BLOCKS, MAX_FILE_BYTES, MAX_TEXT_BYTES } from './limits';
import { documentRead, type Read, type ReadFile, type SourceFile, Unreadable } from './source';

const readText = ({ bytes }: SourceFile): Read => {
  const decoded = decodeText(bytes);
  return decoded.ok ? { ok: true, is: 'text', text: decoded.text, conversions: decoded.conversions } : decoded;
};

const readPacked = async (archive: Archive): Promise<Read> => {
  const { pageIn, readPageArchive } = await import('./html/read-page-archive');
  const page = pageIn(archive);
  return page === null ? { ok: false, reason: 'unsupported-format' } : readPageArchive(archive, page);
};

/** The readers are large and most files are text: each is loaded when it is first needed. */
const readZip = async ({ bytes }: SourceFile): Promise<Read> => {
  const archive = await openArchive(bytes);
  if (isDocx(archive)) return documentRead(await (await import('./docx/read-docx')).readDocx(archive));
  const { isOdt, readOdt } = await import('./odt/read-odt');
  if (await isOdt(archive)) return documentRead(await readOdt(archive));
  if (!archive.has('article.json')) return readPacked(archive);
  const { readBundle } = await import('../bundle/read-bundle');
  const bundle = await readBundle(bytes);
  return bundle.ok ? { ok: true, is: 'article', article: bundle.article, photos: bundle.photos } : bundle;
};

const READERS: Readonly<Record<Exclude<FileKind, 'unsupported'>, (file: SourceFile) => Read | Promise<Read>>> = {
  text: readText,
  zip: readZip,
  html: async (file) => (await import('./html/read-html')).readHtml(file),
  mht: async (file) => (await import('./html/read-mht')).readMht(file),
  rtf: async (file) => (await import('./rtf/read-rtf')).readRtf(file),
  markdown: async (file) => (await import('./markup/read-markdown')).readMarkdownFile(file),
  ninjs: async (file) => (await import('./markup/read-ninjs')).readNinjsFile(file),
};

const isTooLarge = (kind: FileKind, { length }: Uint8Array): boolean =>
  length > (kind === 'zip' || kind === 'mht' || kind === 'html' ? MAX_FILE_BYTES : MAX_TEXT_BYTES);

/** What a reader throws about its file; a bug is none of that. */
const failureOf = (error: unknown): Failed<ImportFailure> => {
  if (error instanceof Unreadable) return { ok: false, reason: error.reason };
  // Nesting that no limit of ours has caught: the stack is unharmed once it is unwound.
  if (error instanceof RangeError) return { ok: false, reason: 'suspicious' };
  throw error;
};

/** Words, pictures, or an article of ours: otherwise there is nothing to import. */
const isEmpty = (read: Read): boolean =>
  read.ok && read.is === 'document' && read.document.blocks.length === 0 && read.document.dropped.length === 0;

/** So many that laying them out would take longer than anybody waits, however quickly they were read. */
const isEndless = (read: Read): boolean => {
  if (!read.ok) return false;
  if (read.is === 'document') return read.document.blocks.length > MAX_BLOCKS;
  return read.is === 'text' && (read.text.match(/\n(?=[^\n])/gu)?.length ?? 0) > MAX_BLOCKS;
};

export const readSource: ReadFile = async (file) => {
  const kind = kindOfFile(file.name, file.bytes);
  if (kind === 'unsupported') return { ok: false, reason: 'unsupported-format' };
  if (isTooLarge(kind, file.bytes)) return { ok: false, reason: 'too-large' };
  try {
    const read = await READERS[kind](file);
    if (isEndless(read)) return { ok: false, reason: 'too-large' };
    return isEmpty(read) ? { ok: false, reason: 'empty' } : read;
  } catch (error) {
    return failureOf(error);
  }
};
