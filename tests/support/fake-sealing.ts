/** The channels of the library's passphrase as a main answers them that has none, or has one and tells no more of it. */
import type { UnlockChannel } from '#shared/channels';
import type { HandlersOf } from '#shared/ipc';
import type { SealingChannel } from '#shared/locking/sealing';

const notReady = () => ({ ok: false, reason: 'not-ready' }) as const;

export const fakeSealing = (isSealed = false): HandlersOf<SealingChannel | UnlockChannel> => ({
  'sealing/look': () => ({ isSealed, canRemember: isSealed, isRemembered: false }),
  'sealing/prepare': () => ({
    ok: true,
    recoveryKey: '000011-000022-000033-000044-000055-000066-000077-000088-000099-000110',
  }),
  'sealing/begin': () => ({ ok: true }),
  'sealing/end': notReady,
  'sealing/change': notReady,
  'sealing/renew': notReady,
  'sealing/remember': notReady,
  'sealing/lock': () => ({ isSealed: false }),
  'unlock/start': () => ({
    language: 'vi',
    subject: 'library',
    place: '/desk',
    underway: null,
    canRemember: false,
    pause: 0,
  }),
  'unlock/try': () => ({ ok: false, reason: 'wrong', pause: 0 }),
});
