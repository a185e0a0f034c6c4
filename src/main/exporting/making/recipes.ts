/** How each format is made and read back: the one table that binds a format to its renderer and its reader. What they need is loaded when they are first used. */
import type { AssetName } from '#shared/article/identity';
import type { ExportFormat } from '#shared/exporting/formats';
import { addressOf } from '#shared/exporting/html/picture';
import { NINJS_SLOTS } from '#shared/exporting/ninjs/read-ninjs';
import type { Showing } from '#shared/exporting/proof/prove';
import type { Reading } from '#shared/exporting/proof/reading';
import type { Material } from './material';

export interface Recipe {
  /** Where it has its photos: in itself, in files beside it, as the person chooses, or nowhere. */
  readonly photos: 'inside' | 'beside' | 'chosen' | 'none';
  /** Whether its photos may be offered in several widths. */
  readonly widths?: true;
  /** Whether its photos must be such that any program shows them the right way up. */
  readonly upright?: true;
  /** The file; with `finish`, the page that is printed first. */
  readonly make: (material: Material) => Promise<Uint8Array>;
  readonly finish?: (printed: Uint8Array, material: Material) => Promise<Uint8Array>;
  /** Rejects where the bytes are no such file. */
  readonly read: (bytes: Uint8Array, material: Material) => Promise<Reading>;
  readonly showing: Showing;
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** Where each photo lies beside the file, in its greatest width. */
const addresses = ({ beside }: Material): ReadonlyMap<AssetName, string> =>
  new Map([...beside].map(([asset, copies]) => [asset, addressOf(copies)]));

const AS_TOLD: Showing = { spaces: 'kept', photos: true };

const page: Recipe = {
  photos: 'chosen',
  widths: true,
  make: async (material) => (await import('./pages')).makePage(material),
  read: async (bytes) => (await import('../proof/read-html')).readHtml(textOf(bytes)),
  showing: AS_TOLD,
};

export const RECIPES: Readonly<Record<ExportFormat, Recipe>> = {
  html: page,
  cms: { ...page, make: async (material) => (await import('./pages')).makeFragment(material) },
  pdf: {
    photos: 'inside',
    make: async (material) => (await import('./pages')).makePrintedPage(material),
    finish: async (printed, { article, paper, theme }) => {
      const [{ finishPdf }, { pdfFactsOf }] = await Promise.all([
        import('../pdf/finish-pdf'),
        import('../pdf/pdf-facts'),
      ]);
      return finishPdf(printed, pdfFactsOf(article, { paper, publisher: theme.publisher.name }));
    },
    read: async (bytes) => (await import('../pdf/read-pdf')).readPdf(bytes),
    // Where a line ends no space is printed, and a word too long for its line is broken.
    showing: { spaces: 'torn', photos: true },
  },
  docx: {
    photos: 'inside',
    upright: true,
    make: async ({ article, layout, theme, photos, upright }) =>
      (await import('../docx/make-docx')).makeDocx(article, layout, theme, new Map([...photos, ...(upright ?? [])])),
    read: async (bytes) => {
      const read = await (await import('../docx/read-docx')).readDocx(bytes);
      if (!read.ok) throw new Error(read.reason);
      return read;
    },
    showing: AS_TOLD,
  },
  md: {
    photos: 'beside',
    make: async (material) => {
      const { renderMarkdown } = await import('#shared/exporting/markdown/render-markdown');
      return utf8(renderMarkdown(material.article, material.layout, material.theme, addresses(material)));
    },
    read: async (bytes) => (await import('#shared/exporting/markdown/read-markdown')).readMarkdown(textOf(bytes)),
    showing: AS_TOLD,
  },
  txt: {
    photos: 'none',
    make: async ({ article, layout }) =>
      utf8((await import('#shared/exporting/text/render-plain-text')).renderPlainText(article, layout)),
    read: async (bytes) => (await import('#shared/exporting/text/read-plain-text')).readPlainText(textOf(bytes)),
    showing: { spaces: 'kept', photos: false },
  },
  ninjs: {
    photos: 'beside',
    make: async (material) => {
      const { renderNinjs } = await import('#shared/exporting/ninjs/render-ninjs');
      return utf8(renderNinjs(material.article, material.layout, material.theme, addresses(material)));
    },
    read: async (bytes) => (await import('#shared/exporting/ninjs/read-ninjs')).readNinjs(textOf(bytes)),
    showing: { ...AS_TOLD, slots: NINJS_SLOTS },
  },
  newsml: {
    photos: 'beside',
    make: async (material) => {
      const { renderNewsml } = await import('#shared/exporting/newsml/render-newsml');
      return utf8(renderNewsml(material.article, material.layout, material.theme, addresses(material)));
    },
    read: async (bytes) => (await import('../proof/read-newsml')).readNewsml(textOf(bytes)),
    showing: AS_TOLD,
  },
  dateline: {
    photos: 'inside',
    make: async ({ article, photos }) => (await import('../../bundle/write-bundle')).writeBundle(article, photos),
    read: async (bytes, material) => (await import('../proof/read-dateline')).readDateline(bytes, material),
    showing: AS_TOLD,
  },
};
