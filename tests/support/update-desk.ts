/** Updates over a real server and a folder of their own, as a program has them: what is told, what is asked, and switching off in the middle. */
import type { Settings } from '#shared/settings';
import type { UpdateState, UpdateView } from '#shared/updating/state';
import { httpSource } from '../../src/main/updating/http-source';
import type { Installation } from '../../src/main/updating/installation';
import type { PinnedKey } from '../../src/main/updating/keys';
import { createShelf } from '../../src/main/updating/shelf';
import { createUpdates } from '../../src/main/updating/updates';
import { temporaryFolder } from './library-desk';
import { createSigner, type UpdateServer } from './update-server';

/** Whose public key the program came with. */
export const signer = createSigner();

const HERE: Installation = {
  version: '0.1.0',
  kind: 'appimage',
  arch: 'x64',
  way: 'one-file',
  target: '/nowhere/Dateline.AppImage',
};

/** The newer version's, by the name it is made under. */
export const PACKAGE = 'Dateline-0.2.0.AppImage';

export interface Over {
  readonly installation?: Partial<Installation> | null;
  readonly keys?: readonly PinnedKey[];
  readonly updates?: Settings['updates'];
  readonly updateServer?: string | null;
  readonly silence?: number;
  /** Where packages come to lie; one of its own where it is left out. */
  readonly folder?: string;
}

export const updateDesk = async (
  server: UpdateServer,
  { installation = {}, keys = [signer.pinned], silence = 5_000, ...over }: Over = {},
) => {
  const folder = over.folder ?? (await temporaryFolder());
  const told: UpdateView[] = [];
  let settings = { updates: over.updates ?? 'ask', updateServer: server.address as string | null };
  if (over.updateServer !== undefined) settings = { ...settings, updateServer: over.updateServer };
  const updates = createUpdates({
    installation: installation === null ? null : { ...HERE, ...installation },
    keys,
    shelf: createShelf(folder, keys),
    settings: () => settings,
    tell: (view) => told.push(view),
    pause: () => Promise.resolve(),
    openServer: (address) => httpSource({ server: address, silence }),
  });
  const state = (): UpdateState => updates.view().state;
  return {
    folder,
    told,
    updates,
    state,
    check: async () => {
      await updates.check('person');
      return state();
    },
    fetch: async () => {
      await updates.check('person');
      await updates.fetch();
      return state();
    },
    switchOff: () => {
      settings = { ...settings, updates: 'off' };
      updates.heedSettings();
    },
  };
};

export const failure = (reason: string) => ({ at: 'failed', reason });
