/** Earlier states of an article: listed, read, labelled, kept. */
import type { Handlers } from '#shared/ipc';
import type { DeskParts } from '../desk-parts';

type HistoryChannel = 'history/list' | 'history/read' | 'history/keep' | 'history/label';

export const historyHandlers = ({ library }: DeskParts): Pick<Handlers, HistoryChannel> => ({
  'history/list': ({ id }) => library.history.list(id),
  'history/read': ({ id, key }) => library.history.read(id, key),
  'history/keep': ({ id, why }) => library.keep(id, why),
  'history/label': ({ id, key, label }) => library.history.label(id, key, label),
});
