/** The library searched; the work is done by a process of its own. */
import type { Handlers } from '#shared/ipc';
import type { DeskParts } from '../desk-parts';

export const searchHandlers = ({ library }: DeskParts): Pick<Handlers, 'search/run'> => ({
  'search/run': (request) => library.search(request),
});
