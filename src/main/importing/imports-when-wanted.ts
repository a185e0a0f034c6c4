/** Importing for a window that has just been opened: what reads and lays out files is loaded when the first text comes in. */
import { whenWanted } from '#shared/when-wanted';
import type { OpenImports, OpenImportsParts } from './open-imports';

export const importsWhenWanted = (parts: OpenImportsParts): OpenImports => {
  const imports = whenWanted(async () => (await import('./open-imports')).openImports(parts));
  return {
    propose: async (files) => (await imports.get()).propose(files),
    proposeText: async (page) => (await imports.get()).proposeText(page),
    pictures: async (token) => (await imports.get()).pictures(token),
    accept: async (token, moves) => (await imports.get()).accept(token, moves),
    forget: (tokens) => void imports.ifWanted((those) => those.forget(tokens)),
    forgetAll: () => void imports.ifWanted((those) => those.forgetAll()),
    cancel: () => void imports.ifWanted((those) => those.cancel()),
    close: () => imports.ifWanted((those) => those.close()),
  };
};
