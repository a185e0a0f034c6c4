/** What the foot says of a new version, joined to the newsroom. */
import type { JSX } from 'react';
import { UpdateStatus } from '../features/updating/update-status';
import { openUpdates } from './deeds/updating';
import { useNewsroom, useScreen } from './use-newsroom';

export const UpdateStatusArea = (): JSX.Element => {
  const room = useNewsroom();
  const state = useScreen((screen) => screen.updates.state);
  return <UpdateStatus state={state} onOpen={() => openUpdates(room)} />;
};
