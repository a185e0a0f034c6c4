/** Imports that are proposed and accepted without a main: each ends as the scenario says. */
import type { Proposed } from '#shared/importing/proposal';
import type { Handlers, ImportedFile } from '#shared/ipc';

type ImportChannel = Extract<keyof Handlers, `import/${string}`>;

const tokenOf = (at: number): string => `proposal-${at}`;

const proposalOf = (end: ImportedFile, at: number): Proposed =>
  end.ok
    ? {
        ok: true,
        token: tokenOf(at),
        file: end.file,
        parts: [],
        warnings: end.warnings,
        notes: [],
        conversions: [],
        pictures: 0,
        already: null,
      }
    : end;

/** @param ends what becomes of the files that are chosen, in their order; of a text that is pasted, the first. */
export const fakeImports = (ends: readonly ImportedFile[]): Pick<Handlers, ImportChannel> => {
  const proposals = ends.map(proposalOf);
  const first = (file: string): Proposed => proposals[0] ?? { ok: false, file, reason: 'empty' };
  return {
    'import/choose-files': () => proposals,
    'import/choose-folder': () => proposals,
    'import/read': ({ files }) =>
      files.map(({ name }, at) =>
        name.endsWith('.pdf')
          ? { ok: false, file: name, reason: 'unsupported-format' }
          : (proposals[at] ?? first(name)),
      ),
    'import/text': ({ name }) => first(name),
    'import/accept': ({ token }) =>
      ends.find((_, at) => tokenOf(at) === token) ?? { ok: false, file: '', reason: 'missing' },
    'import/forget': () => null,
    'import/cancel': () => null,
  };
};
