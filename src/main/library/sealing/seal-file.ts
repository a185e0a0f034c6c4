/** sealed.json in the library's folder: that it is sealed, how far, and its key, wrapped. It is all that is needed beside a secret, so it is kept twice. */
import * as v from 'valibot';
import { type Disk, unless } from '../disk';
import { type Found, type Parse, readDurably } from '../durable-read';
import { writeDurably } from '../durable-write';
import { seal as inEnvelope } from '../envelope';
import { type SafeFile, safeFile } from '../paths';
import { SEAL_STEM } from './home-of';
import { isProof, type LibraryKey, proofOf } from './key';
import { passphraseWrapSchema, recoveryWrapSchema } from './key-wrap';

/** Raised when older versions could not open the library any more. */
const FORMAT = 1;

/** On its way into its seal, in it, on its way out of it. */
const STATES = ['sealing', 'sealed', 'unsealing'] as const;
export type SealState = (typeof STATES)[number];

const sealSchema = v.object({
  format: v.literal(FORMAT),
  /** Drawn by lot when the library was sealed. */
  library: v.pipe(v.string(), v.uuid()),
  state: v.picklist(STATES),
  /** Of the state, under the library's key. */
  proof: v.string(),
  passphrase: passphraseWrapSchema,
  recovery: recoveryWrapSchema,
});
export type Seal = v.InferOutput<typeof sealSchema>;

const newerSchema = v.object({ format: v.pipe(v.number(), v.minValue(FORMAT + 1)) });

export const parseSeal: Parse<Seal> = (data) => {
  const read = v.safeParse(sealSchema, data);
  if (read.success) return { ok: true, data: read.output };
  return { ok: false, reason: v.is(newerSchema, data) ? 'newer-schema' : 'damaged' };
};

const fileOf = (folder: string): SafeFile => safeFile(folder, SEAL_STEM, true);

/** Changes nothing on the disk. `missing`: the library is not sealed. Rejects with a `DiskError`. @param disk the plain one */
export const readSeal = (disk: Disk, folder: string): Promise<Found<Seal>> =>
  readDurably({ disk, file: fileOf(folder), parse: parseSeal });

/** Twice: the copy before would go on opening the library to a passphrase that was changed. Rejects with a `DiskError`. */
export const writeSeal = async (disk: Disk, folder: string, seal: Seal): Promise<void> => {
  const bytes = inEnvelope(seal);
  await writeDurably(disk, fileOf(folder), bytes);
  await writeDurably(disk, fileOf(folder), bytes);
};

/** The copy goes first: as long as anything is left, the library is known for what it is. Rejects with a `DiskError`. */
export const removeSeal = async (disk: Disk, folder: string): Promise<void> => {
  const { previous, current } = fileOf(folder);
  for (const path of [previous, current]) {
    if (path !== null) await unless(disk.remove(path), ['missing'], () => undefined);
    await disk.syncFolder(folder);
  }
};

const saying = (library: string, state: SealState): string => `${library} ${state}`;

export const withState = (seal: Omit<Seal, 'state' | 'proof'>, key: LibraryKey, state: SealState): Seal => ({
  ...seal,
  state,
  proof: proofOf(key, saying(seal.library, state)),
});

/** As the key vouches for it: whoever has not the key may not make others believe that plain files belong here. */
export const stateOf = ({ library, state, proof }: Seal, key: LibraryKey): SealState =>
  isProof(key, saying(library, state), proof) ? state : 'sealed';
