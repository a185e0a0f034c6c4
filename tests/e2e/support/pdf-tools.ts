/** Looks into PDFs with the tools that others use: poppler and qpdf. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The text in reading order, pages parted by form feeds. */
export const pdfText = async (file: string): Promise<string> =>
  (await run('pdftotext', ['-enc', 'UTF-8', file, '-'])).stdout;

/** The type area, in points: above it stands the header and under it the page number. */
const TYPE_AREA = ['-r', '72', '-x', '0', '-y', '60', '-W', '595', '-H', '726'];

/** What stands in the type area, without the white space that lines and pages bring. */
export const lettersOfPdf = async (file: string): Promise<string> =>
  (await run('pdftotext', ['-enc', 'UTF-8', ...TYPE_AREA, file, '-'])).stdout.replace(/\s+/gu, '');

export interface PdfFont {
  readonly name: string;
  readonly type: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly unicode: boolean;
}

export const pdfFonts = async (file: string): Promise<readonly PdfFont[]> =>
  (await run('pdffonts', [file])).stdout
    .split('\n')
    .slice(2)
    .flatMap((line) => {
      const [, name, type, emb, sub, uni] =
        /^(\S+)\s+(.+?)\s{2,}\S+\s+(yes|no)\s+(yes|no)\s+(yes|no)/u.exec(line) ?? [];
      return name && type
        ? [{ name, type, embedded: emb === 'yes', subset: sub === 'yes', unicode: uni === 'yes' }]
        : [];
    });

export const pdfInfo = async (file: string): Promise<string> => (await run('pdfinfo', [file])).stdout;

/** The tags in reading order, as a screen reader follows them: one a line, indented. */
export const pdfStructure = async (file: string): Promise<string> => (await run('pdfinfo', ['-struct', file])).stdout;

/** The text that stands under tags, and nothing else. */
export const pdfStructureText = async (file: string): Promise<string> => {
  const { stdout } = await run('pdfinfo', ['-struct-text', file], { maxBuffer: 64_000_000 });
  return [...stdout.matchAll(/^\s*"(.*)"$/gmu)].map(([, text]) => text).join('');
};

/** All that stands in it, as qpdf writes it out: names with their strokes, texts as `u:text`. */
export const pdfObjects = async (file: string): Promise<string> =>
  (await run('qpdf', ['--json=2', file], { maxBuffer: 64_000_000 })).stdout;

/** Rejects where qpdf finds an error. */
export const checkPdf = async (file: string): Promise<string> => (await run('qpdf', ['--check', file])).stdout;

/** The embedded pictures as `pdfimages -list` shows them. */
export const pdfImages = async (file: string): Promise<string> => (await run('pdfimages', ['-list', file])).stdout;

/** Takes the pictures out as they are stored; JPEGs come out byte for byte. */
export const takePictures = async (file: string, prefix: string): Promise<void> => {
  await run('pdfimages', ['-all', file, prefix]);
};
