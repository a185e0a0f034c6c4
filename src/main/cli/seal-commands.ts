/** `seal` and `unseal`: the library locked with a passphrase, and opened up again, file by file; what was cut off goes on when it is asked for again. */
import { resolve } from 'node:path';
import type { Failed, LibraryFailure } from '#shared/failures';
import { flawOf, PASSPHRASE_MIN } from '#shared/locking/passphrase';
import { describeHolder } from '../library/lock/describe-holder';
import { withLock } from '../library/lock/take-lock';
import { beginSealing, beginUnsealing, type Settled } from '../library/sealing/carry-out';
import type { Conversion } from '../library/sealing/convert';
import type { LibraryKey } from '../library/sealing/key';
import { makeSeal, openSeal, type Secret } from '../library/sealing/seal';
import { readSeal, type Seal, withState, writeSeal } from '../library/sealing/seal-file';
import { realDisk } from '../library-keys';
import { personOf } from '../person';
import { isLibraryFolder } from '../starting/find-library';
import { userFolder } from '../user-folders';
import { EXIT, type ExitCode, type Output } from './output';
import { progressTo } from './progress';
import { describeFailure } from './words';

interface Order {
  readonly folder: string;
  readonly secret: Secret | null;
  readonly output: Output;
}

type MayWrite = () => Promise<LibraryFailure | null>;
type Work = (order: Order, mayWrite: MayWrite) => Promise<ExitCode>;

const failed = ({ folder, output }: Order, why: string): ExitCode => {
  output.note(`${folder}: ${why}`);
  return EXIT.failed;
};

const conversionOf = (order: Order, key: LibraryKey, mayWrite: MayWrite, doing: string): Conversion => ({
  disk: realDisk,
  folder: resolve(order.folder),
  key,
  onProgress: progressTo(order.output, doing),
  signal: new AbortController().signal,
  mayWrite,
});

const told = (order: Order, settled: Settled | Failed<LibraryFailure>, done: string): ExitCode => {
  if (!settled.ok) return failed(order, describeFailure(settled.reason));
  order.output.result({ sealed: 'isSealed' in settled && settled.isSealed }, done);
  return EXIT.done;
};

/** The recovery key is told before the first file is touched: whatever happens then, it opens the library. */
const begin = async (order: Order, passphrase: string, mayWrite: MayWrite): Promise<ExitCode> => {
  const flaw = flawOf(passphrase);
  if (flaw !== null)
    return failed(order, `the passphrase is ${flaw}: at least ${PASSPHRASE_MIN} characters, of several kinds`);
  const { seal, key, recoveryKey } = await makeSeal(passphrase);
  // On the disk before it is told, so that nobody writes down a key that opens nothing.
  await writeSeal(realDisk, resolve(order.folder), withState(seal, key, 'sealing'));
  order.output.result({ recoveryKey }, `recovery key: ${recoveryKey}`);
  return told(order, await beginSealing(conversionOf(order, key, mayWrite, 'sealing'), seal), 'sealed');
};

const goOn = async (order: Order, seal: Seal, secret: Secret, mayWrite: MayWrite, way: 'seal' | 'unseal') => {
  const key = await openSeal(seal, secret);
  if (key === null) return failed(order, describeFailure('wrong-passphrase'));
  const conversion = conversionOf(order, key, mayWrite, `${way}ing`);
  const settled = await (way === 'seal' ? beginSealing : beginUnsealing)(conversion, seal);
  return told(order, settled, `${way}ed`);
};

const work =
  (way: 'seal' | 'unseal'): Work =>
  async (order, mayWrite) => {
    const { folder, secret } = order;
    const found = await readSeal(realDisk, resolve(folder));
    if (secret === null) return failed(order, `${way} needs --passphrase-file FILE or DATELINE_PASSPHRASE`);
    if ('data' in found) return goOn(order, found.data, secret, mayWrite, way);
    if (found.state !== 'missing') return failed(order, `sealed.json: ${describeFailure(found.state)}`);
    if (way === 'unseal') return failed(order, 'the library is not locked with a passphrase');
    if (secret.kind === 'recovery') return failed(order, 'a recovery key is no passphrase');
    return begin(order, secret.passphrase, mayWrite);
  };

const run = async (order: Order, way: 'seal' | 'unseal'): Promise<ExitCode> => {
  const { folder, output } = order;
  if (!(await isLibraryFolder(folder))) return failed(order, describeFailure('library-missing'));
  const wanted = { disk: realDisk, folder, userFolder: userFolder(), person: personOf({ person: '' }) };
  const done = await withLock({ ...wanted, onWait: () => output.note('waiting for the library…') }, (lock) =>
    work(way)(order, lock.check),
  );
  if (done.ok) return done.result;
  return failed(order, 'holder' in done ? describeHolder(done.holder) : describeFailure(done.reason));
};

export const runSeal = (order: Order): Promise<ExitCode> => run(order, 'seal');
export const runUnseal = (order: Order): Promise<ExitCode> => run(order, 'unseal');
