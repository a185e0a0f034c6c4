/** Imports without a main: texts are proposed as main would, held, and become articles of the library in memory. */

import { textOf } from '#shared/article/inline';
import { summarise } from '#shared/article/summary';
import type { ImportFailure } from '#shared/failures';
import type { Proposal, Proposed } from '#shared/importing/proposal';
import { settle } from '#shared/importing/settle';
import { proposeText } from '#shared/importing/text';
import type { Events, Handlers, ImportedFile, Request } from '#shared/ipc';
import { PORTAL } from '#shared/layout/portal';
import type { FakeLibrary } from './fake-library';

type ImportChannel = Extract<keyof Handlers, `import/${string}`>;

/** A file that the next dialog chooses. */
export type Incoming =
  | ({ readonly name: string; readonly text: string } & Partial<
      Pick<Proposal, 'notes' | 'conversions' | 'pictures' | 'twin'>
    >)
  | { readonly name: string; readonly reason: ImportFailure };

export interface ImportScenario {
  readonly incoming?: readonly Incoming[];
  /** The files are chosen so often, each time under another name. */
  readonly incomingTimes?: number;
  /** Milliseconds that reading one file takes. */
  readonly readingTakes?: number;
  /** And storing one article. */
  readonly storingTakes?: number;
}

const printOf = ({ parts }: Pick<Proposal, 'parts'>): string => parts.map(({ text }) => text).join('\n');

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const again = ({ incoming = [], incomingTimes = 1 }: ImportScenario): readonly Incoming[] =>
  Array.from({ length: incomingTimes }, (_, nth) =>
    incoming.map((each) => (nth === 0 ? each : { ...each, name: `${nth}-${each.name}` })),
  ).flat();

export const fakeImports = (
  library: FakeLibrary,
  scenario: ImportScenario,
  emit: <E extends 'import-progress' | 'library-changed'>(event: E, payload: Events[E]) => void,
): Pick<Handlers, ImportChannel> => {
  const held = new Map<string, Proposal>();
  const known = new Map<string, NonNullable<Proposal['already']>>();
  let made = 0;
  let isStopped = false;

  const propose = (each: Incoming): Proposed => {
    if ('reason' in each) return { ok: false, file: each.name, reason: each.reason };
    const { name, text, ...rest } = each;
    const draft = proposeText(text, PORTAL);
    made += 1;
    const proposal: Proposal = {
      ok: true,
      token: `proposal-${made}`,
      file: name,
      notes: [],
      conversions: [],
      pictures: 0,
      twin: null,
      ...draft,
      ...rest,
      already: known.get(printOf(draft)) ?? null,
    };
    held.set(proposal.token, proposal);
    return proposal;
  };

  const readAll = async (files: readonly Incoming[]): Promise<readonly Proposed[]> => {
    isStopped = false;
    const proposals: Proposed[] = [];
    for (const [done, file] of files.entries()) {
      if (!isStopped) emit('import-progress', { done, total: files.length, file: file.name });
      if (scenario.readingTakes !== undefined && !isStopped) await pause(scenario.readingTakes);
      proposals.push(isStopped ? { ok: false, file: file.name, reason: 'cancelled' } : propose(file));
    }
    return proposals;
  };

  const accept = async ({ token, moves }: Request<'import/accept'>): Promise<ImportedFile> => {
    if (scenario.storingTakes !== undefined) await pause(scenario.storingTakes);
    const proposal = held.get(token);
    if (proposal === undefined) return { ok: false, file: '', reason: 'missing' };
    const { content, dropped, warnings } = settle(proposal.parts, moves, PORTAL);
    const article = library.create(content);
    if ('ok' in article) return { ok: false, file: proposal.file, reason: article.reason };
    held.delete(token);
    emit('library-changed', { put: [summarise(article)], removed: [], damaged: [] });
    const headline = textOf(article.headline);
    known.set(printOf(proposal), { id: article.id, headline });
    return { ok: true, file: proposal.file, id: article.id, headline, dropped, warnings };
  };

  return {
    'import/choose-files': () => readAll(again(scenario)),
    'import/choose-folder': () => readAll(again(scenario)),
    'import/read': ({ files }) =>
      readAll(
        files.map(({ name, bytes }) =>
          name.endsWith('.pdf')
            ? { name, reason: 'unsupported-format' }
            : { name, text: new TextDecoder().decode(bytes) },
        ),
      ),
    'import/text': ({ name, text }) => propose({ name, text }),
    'import/pictures': () => [],
    'import/accept': accept,
    'import/forget': ({ tokens }) => {
      for (const token of tokens) held.delete(token);
      return null;
    },
    'import/cancel': () => {
      isStopped = true;
      return null;
    },
  };
};
