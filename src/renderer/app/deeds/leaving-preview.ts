/** Out of the preview of an earlier revision. */
import type { RevisionEntry } from '#shared/history/revision';
import { focusEntry } from '../../features/history/use-entry-travel';
import type { Newsroom } from '../newsroom';
import { closePreview } from './history';

/** Back to where one came from: the entry in the timeline, or the text. */
export const leavePreview = (room: Newsroom, entry: RevisionEntry): void => {
  closePreview(room);
  queueMicrotask(() => {
    if (!focusEntry(entry.key)) room.session()?.handle.current?.resume();
  });
};
