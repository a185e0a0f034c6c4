/** Whether the library has a passphrase, asked of main when a part of the window that goes by it comes up. */
import { useEffect, useState } from 'react';
import { perform } from './command-table';
import type { Newsroom } from './newsroom';

export const useIsSealed = (room: Newsroom): boolean => {
  const [isSealed, setIsSealed] = useState(false);
  useEffect(
    () => void perform(room, async () => setIsSealed((await room.bridge.call('sealing/look')).isSealed)),
    [room],
  );
  return isSealed;
};
