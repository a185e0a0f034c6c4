/** Mending out of the list of what stands in the way: one article at a time, told of in the list, taken back there. */
import { useState } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { ExportActs } from './export-props';
import type { Hindrance, Mended } from './hindrances';

/** What the list says of the last one; `failed`: nothing could be mended, or not be taken back. */
export type MendNote =
  | { readonly is: 'mended'; readonly id: ArticleId; readonly made: number; readonly undo: () => Promise<boolean> }
  | { readonly is: 'taken-back' }
  | { readonly is: 'failed'; readonly why: 'not-mended' | 'not-taken-back' };

export interface Mending {
  readonly note: MendNote | null;
  readonly isBusy: boolean;
  /** Null where nothing may be written. */
  readonly mend: ((id: ArticleId, hindrances: readonly Hindrance[]) => void) | null;
  readonly takeBack: () => void;
  /** Grows with each change of a text: whatever was made of it before is old. */
  readonly edition: number;
}

const noteOf = (id: ArticleId, { made, undo }: Mended): MendNote =>
  undo === null ? { is: 'failed', why: 'not-mended' } : { is: 'mended', id, made, undo };

/** @param again looks at an article anew */
export const useMending = (mend: ExportActs['mend'], again: (id: ArticleId) => Promise<void>): Mending => {
  const [note, setNote] = useState<MendNote | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [edition, setEdition] = useState(0);

  const change = async (id: ArticleId, deed: () => Promise<MendNote>, failed: MendNote): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    try {
      const told = await deed();
      await again(id);
      setNote(told);
    } catch {
      setNote(failed);
    }
    setEdition((before) => before + 1);
    setBusy(false);
  };

  const takeBack = (): void => {
    if (note?.is !== 'mended') return;
    const failed: MendNote = { is: 'failed', why: 'not-taken-back' };
    void change(note.id, async () => ((await note.undo()) ? { is: 'taken-back' } : failed), failed);
  };

  return {
    note,
    isBusy,
    edition,
    takeBack,
    mend:
      mend === null
        ? null
        : (id, hindrances) =>
            void change(id, async () => noteOf(id, await mend(id, hindrances)), { is: 'failed', why: 'not-mended' }),
  };
};
