/** Bringing texts in: files and pages are read into proposals, proposals that are accepted become articles, one after another. */
import { randomUUID } from 'node:crypto';
import { textOf } from '#shared/article/inline';
import type { Failed, ImportFailure } from '#shared/failures';
import type { Move, Proposed } from '#shared/importing/proposal';
import type { Events, ImportedFile, Replies } from '#shared/ipc';
import type { Library } from '../library/library';
import { type Accepting, acceptProposal } from './accept';
import { type Fingerprints, printOfParts, printsOf } from './fingerprints';
import { createHeldProposals, type Held } from './held';
import type { Incoming } from './incoming';
import { picturesToShow } from './pictures-to-show';
import { proposalOf } from './proposal-of';
import type { Proposing, ReadFile } from './source';

export interface ImportsParts extends Accepting {
  readonly library: Pick<Library, 'create' | 'putPhoto' | 'peek'>;
  readonly read: ReadFile;
  readonly fingerprints: Fingerprints;
  readonly tell: (progress: Events['import-progress']) => void;
}

export interface Imports {
  /** In the order in which they are given; one that cannot be read does not stop the others. */
  propose(files: readonly Incoming[]): Promise<readonly Proposed[]>;
  proposeText(page: { readonly name: string; readonly text: string }): Promise<Proposed>;
  /** For looking at, before they are stored. */
  pictures(token: string): Promise<Replies['import/pictures']>;
  accept(token: string, moves: readonly Move[]): Promise<ImportedFile>;
  forget(tokens: readonly string[]): void;
  forgetAll(): void;
  /** Ends every reading that is under way: what is not read yet comes back as `cancelled`. */
  cancel(): void;
}

const whenAborted = (signal: AbortSignal): { readonly cancellation: Promise<'aborted'>; readonly stop: () => void } => {
  let stop = (): void => undefined;
  const cancellation = new Promise<'aborted'>((resolve) => {
    const tell = (): void => resolve('aborted');
    // Beginning to read may have taken until then.
    if (signal.aborted) tell();
    signal.addEventListener('abort', tell, { once: true });
    stop = () => signal.removeEventListener('abort', tell);
  });
  return { cancellation, stop };
};

export const createImports = (parts: ImportsParts): Imports => {
  const { library, layout, read, fingerprints, tell } = parts;
  const held = createHeldProposals(randomUUID);
  const accepting = new Map<string, Promise<ImportedFile>>();
  let reading = new AbortController();

  /** The article that the same source became, or that it was written from, as it is now. */
  const findAlready = async ({ prints, proposing }: Held) => {
    for (const id of [await fingerprints.find(prints), proposing.article?.id ?? null]) {
      const peeked = id === null ? null : await library.peek(id);
      if (id !== null && peeked?.ok) return { id, headline: textOf(peeked.article.headline) };
    }
    return null;
  };

  const offer = async (each: Held): Promise<Proposed> => {
    const { parts: proposed, warnings, notes, conversions, pictures } = each.proposing;
    const already = await findAlready(each);
    const twin = held.twinOf(each.prints)?.file ?? null;
    const token = held.hold(each);
    return {
      ok: true,
      token,
      file: each.file,
      parts: proposed,
      warnings,
      notes,
      conversions,
      pictures: pictures.size,
      already,
      twin,
    };
  };

  const readInto = async (
    incoming: Incoming,
  ): Promise<
    { readonly ok: true; readonly proposing: Proposing; readonly bytes: Uint8Array } | Failed<ImportFailure>
  > => {
    const loaded = await incoming.load();
    if (!loaded.ok) return loaded;
    const source = await read(loaded.file);
    return source.ok ? { ok: true, proposing: proposalOf(source, layout), bytes: loaded.file.bytes } : source;
  };

  const readAgain = (incoming: Incoming): Held['again'] =>
    incoming.isLasting
      ? async () => {
          const again = await readInto(incoming);
          return again.ok ? { ok: true, pictures: again.proposing.pictures } : again;
        }
      : null;

  const proposeOne = async (incoming: Incoming): Promise<Proposed> => {
    const got = await readInto(incoming);
    if (!got.ok) return { ...got, file: incoming.name };
    const { proposing, bytes } = got;
    const prints = printsOf(bytes, proposing.parts);
    return offer({ file: incoming.name, proposing, prints, again: readAgain(incoming) });
  };

  /** Who cancels need not wait for what is being read; what comes of it afterwards is nobody's. */
  const unlessCancelled = async (incoming: Incoming, signal: AbortSignal): Promise<Proposed> => {
    const cancelled: Proposed = { ok: false, file: incoming.name, reason: 'cancelled' };
    if (signal.aborted) return cancelled;
    const reading = proposeOne(incoming);
    const { cancellation, stop } = whenAborted(signal);
    const first = await Promise.race([reading, cancellation]).finally(stop);
    if (first !== 'aborted') return first;
    void reading.then(
      (late) => late.ok && held.forget([late.token]),
      () => undefined,
    );
    return cancelled;
  };

  const store = async (token: string, each: Held, moves: readonly Move[]): Promise<ImportedFile> => {
    const got = await held.pictures(token);
    if (!got.ok) return { ok: false, file: each.file, reason: got.reason };
    const imported = await acceptProposal(parts, each, got.pictures, moves);
    if (imported.ok) {
      await fingerprints.remember(each.prints, imported.id);
      held.forget([token]);
    }
    return imported;
  };

  /** Asked twice, as by a second press before the first is answered, it stores once and answers both. */
  const accept = (token: string, moves: readonly Move[]): Promise<ImportedFile> => {
    const each = held.find(token);
    if (each === null) return Promise.resolve({ ok: false, file: '', reason: 'missing' });
    const storing = accepting.get(token) ?? store(token, each, moves).finally(() => accepting.delete(token));
    accepting.set(token, storing);
    return storing;
  };

  return {
    propose: async (files) => {
      const { signal } = reading;
      const proposals: Proposed[] = [];
      for (const [done, file] of files.entries()) {
        if (!signal.aborted) tell({ done, total: files.length, file: file.name });
        proposals.push(await unlessCancelled(file, signal));
      }
      return proposals;
    },
    proposeText: ({ name, text }) => {
      if (text.trim() === '') return Promise.resolve({ ok: false, file: name, reason: 'empty' });
      const proposing = proposalOf({ ok: true, is: 'text', text, conversions: [] }, layout);
      return offer({ file: name, proposing, prints: [printOfParts(proposing.parts)], again: null });
    },
    pictures: async (token) => {
      const got = await held.pictures(token);
      return got.ok ? picturesToShow(got.pictures) : [];
    },
    accept,
    forget: held.forget,
    forgetAll: held.forgetAll,
    cancel: () => {
      reading.abort();
      reading = new AbortController();
    },
  };
};
