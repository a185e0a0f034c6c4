/** New versions for this Dateline: looked for, offered, fetched and checked. Contacts nobody unless the person has switched it on. */
import type { Settings } from '#shared/settings';
import { LATEST } from '#shared/updating/manifest';
import type { UpdateFailure, UpdateState, UpdateView } from '#shared/updating/state';
import { bringRelease } from './bring-release';
import { type Found, findRelease } from './find-release';
import { folderSource } from './folder-source';
import type { Installation } from './installation';
import type { PinnedKey } from './keys';
import { serverSource } from './server-source';
import type { Shelf } from './shelf';
import type { UpdateSource } from './source';

export interface UpdatesParts {
  /** Null where nothing was installed: then there is nothing to renew. */
  readonly installation: Installation | null;
  readonly keys: readonly PinnedKey[];
  readonly shelf: Shelf;
  readonly settings: () => Pick<Settings, 'updates' | 'updateServer'>;
  readonly tell: (view: UpdateView) => void;
  /** Before a broken connection is tried again. */
  readonly pause: () => Promise<void>;
  readonly openServer?: (server: string) => UpdateSource;
}

export type AskedBy = 'person' | 'clock';

export interface Updates {
  readonly view: () => UpdateView;
  /** On the server. What the clock asks for in vain is told to nobody. */
  readonly check: (by: AskedBy) => Promise<void>;
  /** In a folder, as on a stick. @param name of the manifest */
  readonly checkFolder: (folder: string, name: string) => Promise<void>;
  /** Brings what is offered onto this computer and checks it. */
  readonly fetch: () => Promise<void>;
  readonly cancel: () => void;
  /** The person has decided what becomes of what is ready: installed once the window closes, or not now. */
  readonly decide: (atQuit: boolean) => void;
  /** Switched off in the middle, nothing more is asked of the server. */
  readonly heedSettings: () => void;
}

/** As many steps as a bar shows. */
const STEPS = 200;

const failed = (reason: UpdateFailure): UpdateState => ({ at: 'failed', reason, offer: null });

/** On a server the newest release is mostly the one that is running; who holds out a file wants to know why it is refused. */
const afterRefusal = (reason: UpdateFailure, source: UpdateSource): UpdateState =>
  source.from === 'server' && (reason === 'same' || reason === 'older') ? { at: 'current' } : failed(reason);

export const createUpdates = (parts: UpdatesParts): Updates => {
  const { installation, keys, settings, tell, openServer = serverSource } = parts;
  let state: UpdateState = { at: 'rest' };
  let found: Found | null = null;
  let work = { stop: new AbortController(), with: 'file' };

  const view = (): UpdateView => ({ state, way: installation?.way ?? null, hasKey: keys.length > 0 });
  const become = (next: UpdateState): void => {
    state = next;
    tell(view());
  };
  const isBusy = (): boolean => state.at === 'checking' || state.at === 'fetching';
  const begin = ({ from }: UpdateSource): AbortSignal => {
    work = { stop: new AbortController(), with: from };
    return work.stop.signal;
  };

  /** A bug leaves nothing hanging: it can be tried again. */
  const orAsBefore = async <T>(before: UpdateState, step: Promise<T>): Promise<T> => {
    try {
      return await step;
    } catch (error) {
      become(before);
      throw error;
    }
  };

  const look = async (source: UpdateSource, name: string, by: AskedBy): Promise<void> => {
    const before = state;
    const signal = begin(source);
    become({ at: 'checking' });
    const looked = await orAsBefore(before, findRelease(name, { source, keys, signal }, installation));
    if (looked.ok) {
      found = looked.found;
      return become({ at: 'offered', offer: found.offer });
    }
    const after = afterRefusal(looked.reason, source);
    const isNoNews = after.at === 'failed' && (by === 'clock' || looked.reason === 'cancelled');
    become(isNoNews ? before : after);
  };

  const lookOnServer = async (by: AskedBy): Promise<void> => {
    const { updates, updateServer } = settings();
    if (updates === 'ask' && keys.length > 0 && updateServer !== null)
      return look(openServer(updateServer), LATEST, by);
    if (by === 'clock') return;
    if (updates === 'off') return become(failed('off'));
    become(failed(keys.length === 0 ? 'no-key' : 'no-server'));
  };

  const progress = ({ offer }: Found) => {
    let told = 0;
    return (done: number): void => {
      if (Math.abs(done - told) * STEPS < offer.bytes && done < offer.bytes) return;
      told = done;
      become({ at: 'fetching', offer, done });
    };
  };

  const bring = async (wanted: Found, here: Installation): Promise<void> => {
    const { offer, source } = wanted;
    const signal = begin(source);
    become({ at: 'fetching', offer, done: 0 });
    const onProgress = progress(wanted);
    const bringing = bringRelease(wanted, { ...parts, installation: here, signal, onProgress });
    const brought = await orAsBefore({ at: 'offered', offer }, bringing);
    if (brought.ok) return become({ at: 'ready', offer, atQuit: false, mayGoBack: brought.mayGoBack });
    if (brought.reason === 'cancelled') return become({ at: 'offered', offer });
    become({ at: 'failed', reason: brought.reason, offer });
  };

  return {
    view,
    check: async (by) => {
      if (!isBusy() && (by === 'person' || state.at !== 'ready')) await lookOnServer(by);
    },
    checkFolder: async (folder, name) => {
      if (!isBusy()) await look(folderSource(folder), name, 'person');
    },
    fetch: async () => {
      if (isBusy() || found === null || installation === null) return;
      if (found.source.from === 'server' && settings().updates === 'off') return become(failed('off'));
      await bring(found, installation);
    },
    cancel: () => work.stop.abort(),
    decide: (atQuit) => {
      if (state.at === 'ready' && state.offer.way !== 'by-hand') become({ ...state, atQuit });
    },
    heedSettings: () => {
      if (settings().updates === 'off' && isBusy() && work.with === 'server') work.stop.abort();
    },
  };
};
