/** The import's preview, joined to the newsroom. */
import { type JSX, useMemo } from 'react';
import { PORTAL } from '#shared/layout/portal';
import { ImportDialog } from '../features/importing/import-dialog';
import { isShown } from '../features/importing/importing';
import type { ImportingActs } from '../features/importing/importing-acts';
import { perform } from './command-table';
import {
  acceptReady,
  acceptSource,
  closeImport,
  openImported,
  openInstead,
  passOverSource,
  stopAccepting,
} from './deeds/accepting';
import { chooseSource, moveSourcePart, stopReading } from './deeds/importing';
import type { Newsroom } from './newsroom';
import { useReadOnly } from './read-only';
import { useNewsroom, useScreen } from './use-newsroom';

const actsOf = (room: Newsroom): ImportingActs => {
  const act = (deed: () => void | Promise<void>): void => void perform(room, deed);
  return {
    choose: (key) => chooseSource(room, key),
    move: (key, move) => moveSourcePart(room, key, move),
    pictures: (token) => room.bridge.call('import/pictures', { token }),
    accept: (key) => act(() => acceptSource(room, key)),
    acceptReady: () => act(() => acceptReady(room)),
    stopAccepting: () => stopAccepting(room),
    passOver: (key) => act(() => passOverSource(room, key)),
    stopReading: () => act(() => stopReading(room)),
    openInstead: (key, id) => act(() => openInstead(room, key, id)),
    open: (id) => act(() => openImported(room, id)),
    close: () => act(() => closeImport(room)),
  };
};

export const ImportArea = (): JSX.Element | null => {
  const room = useNewsroom();
  const importing = useScreen((screen) => screen.importing);
  const layout = useScreen((screen) => screen.start.layouts[0] ?? PORTAL);
  const readOnly = useReadOnly();
  const acts = useMemo(() => actsOf(room), [room]);
  if (!isShown(importing)) return null;
  return <ImportDialog importing={importing} layout={layout} readOnly={readOnly} acts={acts} />;
};
