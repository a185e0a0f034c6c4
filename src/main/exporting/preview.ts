/** A file as it would be, for looking at: made as an export makes it, and laid nowhere. Whoever asks for the next one no longer waits for this. */
import type { Article } from '#shared/article/article';
import type { ExportFormat } from '#shared/exporting/formats';
import { nameWordsOf } from '#shared/exporting/naming/name-words';
import type { ExportFailure, Failed } from '#shared/failures';
import type { Preview, Replies, Request } from '#shared/ipc';
import { fragmentPage } from './fragment-page';
import { type LayingParts, withLaid } from './lay-stored';
import { makeBytes } from './make-file';
import type { Bench } from './making/makers';
import type { PreviewShelf } from './preview-shelf';

type Shown = Replies['export/preview'];

export interface PreviewParts extends LayingParts {
  readonly shelf: PreviewShelf;
}

type KindOf = (bytes: Uint8Array, bench: Bench, article: Article, shelf: PreviewShelf) => Promise<Preview>;

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

const asPage: KindOf = async (bytes, _bench, _article, shelf) => ({
  ok: true,
  kind: 'page',
  address: shelf.put(textOf(bytes)),
});

/** A fragment stands in a page of somebody else's; here in an empty one. */
const asFragment: KindOf = async (bytes, _bench, { language }, shelf) => ({
  ok: true,
  kind: 'page',
  address: shelf.put(fragmentPage(textOf(bytes), language)),
});

const asSource: KindOf = async (bytes) => ({ ok: true, kind: 'source', text: textOf(bytes) });

/** Of what is no text itself, what it says. */
const asSaid =
  (format: ExportFormat): KindOf =>
  async (bytes, { maker, key }) => ({ ok: true, kind: 'source', text: await maker.say({ key, format, bytes }) });

const KINDS: Readonly<Record<ExportFormat, KindOf>> = {
  html: asPage,
  cms: asFragment,
  pdf: async (bytes) => ({ ok: true, kind: 'pdf', bytes }),
  docx: asSaid('docx'),
  md: asSource,
  txt: asSource,
  ninjs: asSource,
  newsml: asSource,
  dateline: asSaid('dateline'),
};

const SUPERSEDED: Failed<ExportFailure> = { ok: false, reason: 'cancelled' };

export interface Previews {
  readonly show: (request: Request<'export/preview'>) => Promise<Shown>;
}

export const createPreviews = (parts: PreviewParts): Previews => {
  const { tools, shelf } = parts;
  let asked = 0;

  const make = (request: Request<'export/preview'>, isLatest: () => boolean): Promise<Shown> =>
    withLaid<Shown>(parts, request, async (bench, article, { layout }) => {
      if (!isLatest()) return SUPERSEDED;
      const made = await makeBytes(request.format, bench, tools, isLatest);
      if (!made.ok) return { ok: false, reason: made.reason };
      if (!isLatest()) return SUPERSEDED;
      const shown = await KINDS[request.format](made.bytes, bench, article, shelf);
      return { ...shown, names: nameWordsOf(article, layout) };
    });

  return {
    show: (request) => {
      asked += 1;
      const mine = asked;
      return make(request, () => mine === asked);
    },
  };
};
