/** Files that were dropped, handed to main lot by lot: no message grows with what somebody drops. */
import type { Proposed } from '#shared/importing/proposal';
import type { Request } from '#shared/ipc';
import type { DroppedFile } from '../../features/importing/dropped-files';
import type { Newsroom } from '../newsroom';

/** Above what main reads of a file: it is not even opened. */
const MAX_FILE_BYTES = 120_000_000;
/** Of one message, where it is more than one file. */
const LOT_BYTES = 40_000_000;
const LOT_FILES = 50;

export const lotsOf = <F extends Pick<DroppedFile, 'size'>>(files: readonly F[]): readonly (readonly F[])[] => {
  const lots: F[][] = [];
  let bytes = 0;
  for (const file of files) {
    const lot = lots.at(-1);
    if (!lot || lot.length === LOT_FILES || bytes + file.size > LOT_BYTES) {
      lots.push([file]);
      bytes = file.size;
    } else {
      lot.push(file);
      bytes += file.size;
    }
  }
  return lots;
};

type Opened = Request<'import/read'>['files'][number];

/** @returns null where it cannot be opened. */
const openFile = async (file: DroppedFile): Promise<Opened | null> => {
  if (file.refusal !== undefined || file.size > MAX_FILE_BYTES) return null;
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes === null ? null : { name: file.name, bytes: new Uint8Array(bytes) };
};

const refusalOf = (file: DroppedFile): Proposed => ({
  ok: false,
  file: file.name,
  reason: file.refusal ?? (file.size > MAX_FILE_BYTES ? 'too-large' : 'unsupported-format'),
});

/** In the order in which they were dropped. */
const readLot = async ({ bridge }: Newsroom, lot: readonly DroppedFile[]): Promise<readonly Proposed[]> => {
  const opened = await Promise.all(lot.map(openFile));
  const files = opened.filter((file) => file !== null);
  const read = files.length === 0 ? [] : [...(await bridge.call('import/read', { files }))];
  return lot.map((file, i) => (opened[i] === null ? refusalOf(file) : (read.shift() ?? refusalOf(file))));
};

/** What is not read when somebody stops it comes back as `cancelled`. */
export const readDropped = async (room: Newsroom, files: readonly DroppedFile[]): Promise<readonly Proposed[]> => {
  const { store } = room;
  const proposals: Proposed[] = [];
  for (const lot of lotsOf(files)) {
    const file = lot[0]?.name ?? '';
    store.send({ is: 'importing', event: { is: 'lot', before: proposals.length, total: files.length, file } });
    if (store.get().importing.reading?.isStopped)
      proposals.push(...lot.map(({ name }): Proposed => ({ ok: false, file: name, reason: 'cancelled' })));
    else proposals.push(...(await readLot(room, lot)));
  }
  return proposals;
};
