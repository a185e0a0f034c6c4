/** A newsroom without a window: the real deeds over a library in memory, with an editor that is a string. */
import { EMPTY_CONTENT } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { plain, textOf } from '#shared/article/inline';
import type { Channel } from '#shared/channels';
import { BUILT_IN_THEMES } from '#shared/exporting/themes';
import { translator } from '#shared/i18n/translate';
import type { Bridge, Handlers, HandlersOf, Replies, Request } from '#shared/ipc';
import { PORTAL } from '#shared/layout/portal';
import { DEFAULT_SETTINGS, type Settings } from '#shared/settings';
import { createNewsroom, type Newsroom } from '../../../../src/renderer/app/newsroom';
import type { Session } from '../../../../src/renderer/app/session/session';
import { NO_SIGNPOSTS } from '../../../../src/renderer/editor/outline/sheet-outline';
import { noPassages } from '../../../../src/renderer/editor/passages/no-passages';
import { NO_RETURN } from '../../../../src/renderer/editor/place/sheet-return';
import type { Toast } from '../../../../src/renderer/ui/toasts';
import { fakeHistory } from '../../../e2e/support/window/fake-history';
import { type FakeDisk, fakeLibrary } from '../../../e2e/support/window/fake-library';
import { fakeNewsroom } from '../../../e2e/support/window/fake-newsroom';
import { fakePlaces } from '../../../e2e/support/window/fake-places';
import { fakeUpdates } from '../../../e2e/support/window/fake-updates';
import { fakeHelp } from '../../../support/fake-help';
import { fakeRoyalty } from '../../../support/fake-royalty';
import { fakeSealing } from '../../../support/fake-sealing';

type Told = Omit<Toast, 'text'> & { readonly text: string };

export interface TestNewsroom {
  readonly room: Newsroom;
  readonly disk: FakeDisk;
  /** What each call asked, in order. */
  readonly calls: readonly { readonly channel: Channel; readonly request: unknown }[];
  /** In the words of the moment in which they came. */
  readonly toasts: readonly Told[];
  readonly library: ReturnType<typeof fakeLibrary>;
  readonly type: (text: string) => void;
  /** The text on the sheet. */
  readonly onSheet: () => string | null;
  readonly stored: (id: ArticleId) => string | undefined;
  readonly add: (headline: string) => ArticleId;
}

/** Gives every session its editor as soon as it is on the sheet, as React does. */
const attachEditors = (
  room: Newsroom,
): { readonly type: (text: string) => void; readonly onSheet: () => string | null } => {
  const texts = new Map<Session, string>();
  room.store.subscribe(() => {
    const { sheet } = room.store.get();
    if (sheet.is !== 'article' || texts.has(sheet.session)) return;
    const { session } = sheet;
    texts.set(session, textOf(sheet.article.headline));
    session.handle.current = {
      ...noPassages(PORTAL),
      ...NO_SIGNPOSTS,
      ...NO_RETURN,
      read: () => ({ ...EMPTY_CONTENT, headline: plain(texts.get(session) ?? '') }),
      settled: () => Promise.resolve(),
      focus: () => {},
      resume: () => {},
      run: () => false,
      keep: () => null,
      insert: () => false,
      selectedBlocks: () => [],
      replaceContent: ({ headline }) => {
        texts.set(session, textOf(headline));
        session.keeper.edited();
      },
    };
  });
  return {
    type: (text) => {
      const session = room.session();
      if (session === null) return;
      texts.set(session, (texts.get(session) ?? '') + text);
      session.keeper.edited();
    },
    onSheet: () => {
      const session = room.session();
      return session === null ? null : (texts.get(session) ?? null);
    },
  };
};

export const testNewsroom = (overrides: Partial<Handlers> = {}): TestNewsroom => {
  const disk: FakeDisk = { failing: null, slow: 5 };
  const library = fakeLibrary(disk);
  const newsroom = fakeNewsroom(disk);
  const calls: { channel: Channel; request: unknown }[] = [];
  const toasts: Told[] = [];
  let settings: Settings = DEFAULT_SETTINGS;
  const unasked = (): never => {
    throw new Error('not asked for in this test');
  };
  const handlers: HandlersOf<Channel> = {
    ...fakeSealing(),
    'app/start': unasked,
    'app/drawn': () => null,
    'app/ready-to-close': () => null,
    'library/list': library.list,
    'article/create': (wanted) => {
      const made = library.create(newsroom.templateOf(wanted?.template));
      return 'ok' in made ? made : { ok: true, article: made };
    },
    'article/open': ({ id }) => {
      const article = library.open(id);
      return article ? { ok: true, article, recovered: null } : { ok: false, reason: 'missing' };
    },
    'article/save': ({ id, revision, content }) => library.save(id, revision, content),
    'article/duplicate': ({ id }) => {
      const copy = library.create(library.open(id));
      return 'ok' in copy ? copy : { ok: true, id: copy.id };
    },
    'article/change': library.change,
    'article/trash': ({ id }) => library.trash(id),
    'article/restore': ({ id }) => library.restore(id),
    'article/save-copy-elsewhere': () => ({ ok: true, path: '/media/usb/bai.dateline' }),
    'trash/list': library.listTrash,
    ...newsroom.handlers,
    ...fakeRoyalty(library.open),
    ...fakeHistory(library, disk),
    'trash/delete': ({ id }) => library.deleteForGood(id),
    'search/run': unasked,
    'backup/run': unasked,
    'backup/restore': unasked,
    'backup/choose-folder': unasked,
    'library/verify': unasked,
    'library/move': unasked,
    'library/show': () => null,
    'photos/unused': unasked,
    'photos/clean-up': unasked,
    'job/cancel': () => null,
    ...fakeUpdates({}, () => undefined),
    'import/choose-files': () => [],
    'import/choose-folder': () => [],
    'import/read': unasked,
    'import/text': unasked,
    'import/pictures': () => [],
    'import/accept': unasked,
    'import/forget': () => null,
    'import/cancel': () => null,
    'photo/put': unasked,
    'export/choose-folder': unasked,
    'export/examine': () => [],
    'export/preview': unasked,
    'export/cancel': () => null,
    'print/run': () => ({ ok: true }),
    'export/run': ({ ids, manner }) => ({
      outcomes: ids.flatMap((id) =>
        manner.formats.map((format) => ({ ok: false as const, id, format, reason: 'timed-out' as const })),
      ),
      folder: '/',
      changed: [],
    }),
    'export/show': () => null,
    'clipboard/copy': () => null,
    'clipboard/paste-plain': () => null,
    ...fakeHelp(),
    'link/open': () => ({ ok: true }),
    'menu/context': () => ({ chosen: null }),
    ...fakePlaces(),
    'window/full-screen': () => null,
    'settings/reset': () => settings,
    'welcome/finish': () => ({ id: null }),
    'settings/change': (change) => {
      settings = { ...settings, ...(change.lastArticle === undefined ? {} : { lastArticle: change.lastArticle }) };
      return settings;
    },
    ...overrides,
  };
  const answer = async <C extends Channel>(channel: C, request: Request<C>): Promise<Replies[C]> => {
    calls.push({ channel, request });
    return handlers[channel](request);
  };
  const bridge: Bridge = {
    // The request of a channel without one is undefined, which its type says too.
    call: (channel, ...[request]) => answer(channel, request as Request<typeof channel>),
    on: () => () => {},
  };
  const room = createNewsroom(
    {
      bridge,
      show: (toast) =>
        void toasts.push({ ...toast, text: toast.text(translator(settings.language), settings.language) }),
      clock: {
        now: () => Date.now(),
        wait: (ms, then) => {
          const timer = setTimeout(then, ms);
          return () => clearTimeout(timer);
        },
      },
      startProofreader: () => ({ send: () => {}, end: () => {} }),
    },
    {
      settings,
      preferences: { defaults: DEFAULT_SETTINGS, locked: [], faults: [], wereLost: false },
      layouts: [PORTAL],
      layoutFaults: [],
      themes: BUILT_IN_THEMES,
      account: '',
      version: '0',
      libraryFolder: '/library',
      trouble: null,
      lockedBy: null,
      recovered: [],
    },
  );
  return {
    room,
    disk,
    calls,
    toasts,
    library,
    ...attachEditors(room),
    stored: (id) => {
      const article = library.open(id);
      return article && textOf(article.headline);
    },
    add: (headline) => {
      const made = library.create({ ...EMPTY_CONTENT, headline: plain(headline) });
      if ('ok' in made) throw new Error('the disk fails');
      return made.id;
    },
  };
};
