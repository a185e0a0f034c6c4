/** Stands in for preload and main in the window's tests: answers every channel from memory, and does what a test tells it through `window.fake`. */
import type { Content } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Channel, EventName } from '#shared/channels';
import { BUILT_IN_THEMES } from '#shared/exporting/themes';
import type { LibraryFailure } from '#shared/failures';
import type { Events, HandlersOf, Opened, Request, Start } from '#shared/ipc';
import { PORTAL } from '#shared/layout/portal';
import type { UnlockStart } from '#shared/locking/unlocking';
import type { RoyaltyLine } from '#shared/royalty/sheet';
import { DEFAULT_SETTINGS, type SettingKey, type Settings } from '#shared/settings';
import { toAnswer, type Wire } from '#shared/wire';
import { fakeHelp } from '../../../support/fake-help';
import { fakeRoyalty } from '../../../support/fake-royalty';
import { fakeSealing } from '../../../support/fake-sealing';
import { type ExportScenario, fakeExports } from './fake-exports';
import { type FakeHistoryOptions, fakeHistory } from './fake-history';
import { fakeImports, type ImportScenario } from './fake-imports';
import { fakeJobs, type JobScenario } from './fake-jobs';
import { type FakeDisk, fakeLibrary } from './fake-library';
import { type FakeNewsroomOptions, fakeNewsroom } from './fake-newsroom';
import { fakePlaces } from './fake-places';
import { fakeSearch } from './fake-search';
import { fakeUpdates, type UpdateScenario } from './fake-updates';
import { mixedArticle } from './mixed-articles';
import { SAMPLES } from './sample-articles';

/** What a test may set before the page is loaded. */
export interface Scenario
  extends FakeHistoryOptions,
    FakeNewsroomOptions,
    ExportScenario,
    ImportScenario,
    UpdateScenario {
  readonly settings?: Partial<Settings>;
  /** What the organisation has set for everybody, what of it nobody may change, and what of its files could not be read. */
  readonly defaults?: Partial<Settings>;
  readonly locked?: readonly SettingKey[];
  readonly faults?: Start['preferences']['faults'];
  /** Layouts of the newsroom's own that could not be read. */
  readonly layoutFaults?: Start['layoutFaults'];
  /** The library has a passphrase. */
  readonly sealed?: boolean;
  /** The settings could not be read at this start. */
  readonly lostSettings?: boolean;
  /** How many of the sample articles are on the desk. */
  readonly articles?: number;
  /** Articles of the test's own, which come before the others. */
  readonly own?: readonly Content[];
  /** Articles of every status, by many authors, from many places, with tags. */
  readonly mixed?: boolean;
  readonly damaged?: LibraryFailure;
  readonly trouble?: LibraryFailure;
  readonly recovered?: Opened['recovered'];
  readonly lockedBy?: Start['lockedBy'];
  /** How many of the articles had to be recovered when the library was opened. */
  readonly recoveredAtStart?: number;
  readonly jobs?: JobScenario;
  /** What the royalty sheets of every month hold. */
  readonly royalties?: readonly RoyaltyLine[];
  /** Articles are asked for and never come. */
  readonly opensNothing?: boolean;
  readonly unlocking?: Partial<UnlockStart>;
  /** The search index is still being built. */
  readonly indexing?: boolean;
}

export interface Fake {
  readonly disk: FakeDisk;
  readonly calls: { readonly channel: Channel; readonly request: unknown }[];
  readonly emit: <E extends EventName>(event: E, payload: Events[E]) => void;
  /** Whether the window listens already: it is drawn a moment before it does. */
  readonly isHeard: (event: EventName) => boolean;
  readonly touch: (id: ArticleId) => void;
  readonly settings: () => Settings;
  /** Another program puts another headline into the article's file. */
  readonly rewrite: (id: ArticleId, headline: string) => void;
}

declare global {
  interface Window {
    readonly fake?: Fake;
  }
}

/** Handed over in the page's address, by the test that opens it; behind the `#` where what the page is stands before it. */
const handedOver = (): string | null =>
  location.search === '?unlock'
    ? decodeURIComponent(location.hash.slice(1))
    : new URLSearchParams(location.search).get('scenario');
const scenario: Scenario = JSON.parse(handedOver() ?? '{}');
const disk: FakeDisk = { failing: null, slow: 5 };
const library = fakeLibrary(disk);
const newsroom = fakeNewsroom(disk, scenario);
const listeners = new Map<EventName, Set<(payload: unknown) => void>>();
const calls: { channel: Channel; request: unknown }[] = [];
let settings: Settings = { ...DEFAULT_SETTINGS, ...scenario.defaults, ...scenario.settings };

const AGES = [0, 61, 60 * 26, 60 * 24 * 40, 60 * 24 * 400];
for (let i = scenario.articles ?? SAMPLES.length; i > 0; i -= 1) {
  if (scenario.mixed) library.create(...mixedArticle(i - 1));
  else library.create(SAMPLES[(i - 1) % SAMPLES.length], AGES[i - 1] ?? i * 500);
}
for (const content of scenario.own ?? []) library.create(content);
if (scenario.damaged) library.damage(scenario.damaged);

const emit: Fake['emit'] = (event, payload) => {
  for (const listener of listeners.get(event) ?? []) listener(payload);
};

/** Locked settings stay as they are, as in main. */
const setTo = (change: object): Settings => {
  const given = Object.entries(change).filter(
    ([key, value]) => value !== undefined && !(scenario.locked ?? []).some((locked) => locked === key),
  );
  settings = { ...settings, ...Object.fromEntries(given) };
  return settings;
};

const start = (): Start => ({
  settings,
  preferences: {
    defaults: { ...DEFAULT_SETTINGS, ...scenario.defaults },
    locked: scenario.locked ?? [],
    faults: scenario.faults ?? [],
    wereLost: scenario.lostSettings ?? false,
  },
  layouts: [PORTAL],
  layoutFaults: scenario.layoutFaults ?? [],
  themes: BUILT_IN_THEMES,
  account: 'ngoc.han',
  version: '0.1.0',
  libraryFolder: '/home/toa-soan/Dateline/library',
  trouble: scenario.trouble ?? null,
  lockedBy: scenario.lockedBy ?? null,
  recovered: library
    .list()
    .summaries.slice(0, scenario.recoveredAtStart ?? 0)
    .map(({ id, headline, updatedAt }) => ({ id, headline, from: 'previous', savedAt: updatedAt })),
});

const UNLOCKING: UnlockStart = {
  language: 'vi',
  subject: 'library',
  place: '/home/toa-soan/Dateline/library',
  underway: null,
  canRemember: true,
  pause: 0,
};

const MISSING = { ok: false, reason: 'missing' } as const;

const handlers: HandlersOf<Channel> = {
  ...fakeSealing(scenario.sealed),
  'unlock/start': () => ({ ...UNLOCKING, language: settings.language, ...scenario.unlocking }),
  'app/start': start,
  'app/drawn': () => null,
  'app/ready-to-close': () => null,
  'library/list': library.list,
  'article/create': (wanted) => {
    const made = library.create(newsroom.templateOf(wanted?.template));
    return 'ok' in made ? made : { ok: true, article: made };
  },
  'article/open': async ({ id }) => {
    if (scenario.opensNothing) await new Promise(() => {});
    const article = library.open(id);
    const reason = library.damageOf(id);
    if (!article) return reason === null ? MISSING : { ok: false, reason };
    return { ok: true, article, recovered: scenario.recovered ?? null };
  },
  'article/save': ({ id, revision, content }) => library.save(id, revision, content),
  'article/duplicate': ({ id }) => {
    const copy = library.create(library.open(id));
    return 'ok' in copy ? copy : { ok: true, id: copy.id };
  },
  'article/change': library.change,
  'article/trash': ({ id }) => library.trash(id),
  'article/restore': ({ id }) => library.restore(id),
  'article/save-copy-elsewhere': () => ({ ok: true, path: '/media/usb/bai-viet.dateline' }),
  'trash/list': library.listTrash,
  ...newsroom.handlers,
  ...fakeRoyalty(library.open, scenario.royalties),
  ...fakeHistory(library, disk, scenario),
  'trash/delete': ({ id }) => library.deleteForGood(id),
  ...fakeJobs(scenario.jobs ?? {}, (progress) => emit('job-progress', progress)),
  'backup/choose-folder': () => {
    settings = { ...settings, backupFolder: '/media/o-cung/Sao lưu' };
    return { folder: settings.backupFolder };
  },
  'library/show': () => null,
  'search/run': (request) => fakeSearch(library.all(), request, scenario.indexing !== true),
  ...fakeImports(library, scenario, emit),
  'photo/put': () => ({ ok: false, reason: 'not-a-photo' }),
  'export/choose-folder': () => {
    settings = { ...settings, exportFolder: '/home/toa-soan/Xuất bản/Tháng 5' };
    return { folder: settings.exportFolder };
  },
  ...fakeExports(
    scenario,
    (step) => emit('export-progress', step),
    () => settings.exportFolder ?? '/home/toa-soan',
    library.open,
  ),
  'print/run': () => ({ ok: true }),
  'clipboard/copy': () => {
    const copying = { clipboardData: new DataTransfer(), bubbles: true, cancelable: true };
    document.body.dispatchEvent(new ClipboardEvent('copy', copying));
    return null;
  },
  'clipboard/paste-plain': () => null,
  ...fakeHelp(),
  'link/open': () => ({ ok: true }),
  'menu/context': () => ({ chosen: null }),
  ...fakePlaces(),
  'window/full-screen': () => null,
  ...fakeUpdates(scenario, emit),
  'settings/change': setTo,
  'settings/reset': ({ keys }) => setTo(Object.fromEntries(keys.map((key) => [key, DEFAULT_SETTINGS[key]]))),
  'welcome/finish': () => {
    setTo({ welcomed: true });
    const made = library.create(SAMPLES[0]);
    return { id: 'ok' in made ? null : made.id };
  },
};

/** As main reads it, which looks closer: a whole text comes as JSON. */
const readMessage = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'content' in message
    ? { ...message, content: JSON.parse(String(message.content)) }
    : message;

const answer = async <C extends Channel>(channel: C, message: unknown) => {
  const request = readMessage(message) as Request<C>;
  calls.push({ channel, request });
  return toAnswer(channel, await handlers[channel](request));
};

const bridge: Wire = {
  call: (channel, ...[message]) => answer(channel, message),
  on: (event, listener) => {
    const known = listeners.get(event) ?? new Set();
    // The payload's type follows the event's name, which a map cannot say.
    const heard = listener as (payload: unknown) => void;
    listeners.set(event, known.add(heard));
    return () => known.delete(heard);
  },
};

const fake: Fake = {
  disk,
  calls,
  emit,
  isHeard: (event) => (listeners.get(event)?.size ?? 0) > 0,
  touch: library.touch,
  settings: () => settings,
  rewrite: library.rewrite,
};

Object.assign(window, { dateline: bridge, fake });
