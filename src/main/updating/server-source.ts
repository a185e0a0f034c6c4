/** The newsroom's server as a source: what speaks to it is loaded when it is first asked, not at every start. */
import { whenWanted } from '#shared/when-wanted';
import type { UpdateSource } from './source';

export const serverSource = (server: string): UpdateSource => {
  const source = whenWanted(async () => (await import('./http-source')).httpSource({ server }));
  return {
    from: 'server',
    read: async (name, max, signal) => (await source.get()).read(name, max, signal),
    open: async (file, from, signal) => (await source.get()).open(file, from, signal),
  };
};
