/** The library's passphrase: set, changed, taken off, and the library locked at once. What is decided here is carried out by the start that follows. */

import type { Failed, LibraryFailure } from '#shared/failures';
import type { Handlers, Replies, Request } from '#shared/ipc';
import { refuseFlaw, type SealingChannel } from '#shared/locking/sealing';
import type { DeskParts } from '../desk-parts';
import { attempt } from '../library/reasons';
import type { LibraryKey } from '../library/sealing/key';
import { makeSeal, type NewSeal, openSeal, withNewRecovery, withPassphrase } from '../library/sealing/seal';
import { readSeal, type Seal, withState, writeSeal } from '../library/sealing/seal-file';
import { realDisk, sealedWith } from '../library-keys';
import { reopen } from '../unlocking/reopening';

interface OpenedSeal {
  readonly ok: true;
  readonly seal: Seal;
  readonly key: LibraryKey;
}

type Refused = Failed<LibraryFailure | 'wrong-passphrase' | 'not-ready'>;

/** What may be changed may be written, and is asked for by somebody who knows the passphrase, not by whoever finds the desk unwatched. */
const openWith = async ({ library, hold }: DeskParts, passphrase: string): Promise<OpenedSeal | Refused> => {
  const reason = await hold.mayWrite();
  if (reason !== null) return { ok: false, reason };
  const found = await attempt(() => readSeal(realDisk, library.folder));
  if ('ok' in found) return found;
  if (!('data' in found)) return { ok: false, reason: 'not-ready' };
  const key = await openSeal(found.data, { kind: 'passphrase', passphrase });
  return key === null ? { ok: false, reason: 'wrong-passphrase' } : { ok: true, seal: found.data, key };
};

const store = ({ library }: DeskParts, seal: Seal) =>
  attempt<{ readonly ok: true } | Failed<LibraryFailure>>(async () => {
    await writeSeal(realDisk, library.folder, seal);
    return { ok: true };
  });

/** Who has lost the library meanwhile leaves its seal alone. */
const storeOnceClosed = async (parts: DeskParts, seal: Seal): Promise<void> => {
  if ((await parts.hold.mayWrite()) === null) await store(parts, seal);
};

const change = async (
  parts: DeskParts,
  { passphrase, next }: Request<'sealing/change'>,
): Promise<Replies['sealing/change']> => {
  const flaw = refuseFlaw(next);
  if (flaw !== null) return flaw;
  const opened = await openWith(parts, passphrase);
  return opened.ok ? store(parts, await withPassphrase(opened.seal, opened.key, next)) : opened;
};

const renew = async (parts: DeskParts, passphrase: string): Promise<Replies['sealing/renew']> => {
  const opened = await openWith(parts, passphrase);
  if (!opened.ok) return opened;
  const { seal, recoveryKey } = withNewRecovery(opened.seal, opened.key);
  const stored = await store(parts, seal);
  return stored.ok ? { ok: true, recoveryKey } : stored;
};

const end = async (parts: DeskParts, passphrase: string): Promise<Replies['sealing/end']> => {
  const opened = await openWith(parts, passphrase);
  if (!opened.ok) return opened;
  reopen(parts, () => storeOnceClosed(parts, withState(opened.seal, opened.key, 'unsealing')));
  return { ok: true };
};

const remember = async (parts: DeskParts, on: boolean): Promise<Replies['sealing/remember']> => {
  const { library, remembered } = parts;
  const { sealed } = sealedWith(library.folder);
  if (sealed === undefined) return { ok: false, reason: 'not-ready' };
  await (on ? remembered.remember(sealed, sealed.key) : remembered.forget());
  return { ok: true };
};

/** The first step: a seal that is nowhere yet, until the person has put its recovery key down. */
const sealingOf = (parts: DeskParts) => {
  let prepared: NewSeal | null = null;
  return {
    prepare: async (passphrase: string): Promise<Replies['sealing/prepare']> => {
      const reason = await parts.hold.mayWrite();
      if (reason !== null) return { ok: false, reason };
      if (parts.library.isSealed) return { ok: false, reason: 'not-ready' };
      const flaw = refuseFlaw(passphrase);
      if (flaw !== null) return flaw;
      prepared = await makeSeal(passphrase);
      return { ok: true, recoveryKey: prepared.recoveryKey };
    },
    begin: (): Replies['sealing/begin'] => {
      const ready = prepared;
      if (ready === null) return { ok: false, reason: 'not-ready' };
      reopen(parts, () => storeOnceClosed(parts, ready.seal));
      return { ok: true };
    },
  };
};

export const sealingHandlers = (parts: DeskParts): Pick<Handlers, SealingChannel> => {
  const { library, remembered } = parts;
  const sealing = sealingOf(parts);
  return {
    'sealing/look': () => ({
      isSealed: library.isSealed,
      canRemember: remembered.canRemember(),
      isRemembered: remembered.has(sealedWith(library.folder).sealed?.library ?? ''),
    }),
    'sealing/prepare': ({ passphrase }) => sealing.prepare(passphrase),
    'sealing/begin': sealing.begin,
    'sealing/end': ({ passphrase }) => end(parts, passphrase),
    'sealing/change': (request) => change(parts, request),
    'sealing/renew': ({ passphrase }) => renew(parts, passphrase),
    'sealing/remember': (request) => remember(parts, request.remember),
    'sealing/lock': () => {
      if (library.isSealed) reopen(parts);
      return { isSealed: library.isSealed };
    },
  };
};
