/** What comes in, as the person knows it, before anything of it is read. */
import type { Failed, ImportFailure } from '#shared/failures';
import type { FoundFile } from './gather-files';
import type { SourceFile } from './source';

/** As the person knows the source, and how its bytes are come by. */
export interface Incoming {
  readonly name: string;
  readonly load: () => Promise<{ readonly ok: true; readonly file: SourceFile } | Failed<ImportFailure>>;
  /** Whether it can be loaded once more. */
  readonly isLasting: boolean;
}

export const fromFound = ({ path, name, load }: FoundFile): Incoming => ({ name: name ?? path, load, isLasting: true });

export const fromBytes = (name: string, bytes: Uint8Array): Incoming => ({
  name,
  load: async () => ({ ok: true, file: { name, bytes, beside: new Map() } }),
  isLasting: false,
});
