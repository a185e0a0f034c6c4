/** The first questions answered, or passed over: then the article that shows how Dateline works comes to the sheet. */
import { PERSON_MAX } from '#shared/settings';
import type { Writer } from '../../features/welcome/welcome-card';
import type { Newsroom } from '../newsroom';
import { openArticle } from './articles';
import { flush } from './leaving';
import { changeSettings } from './settings';

/** @param writer what somebody says of themselves; null where they would rather not */
export const finishWelcome = async (room: Newsroom, writer: Writer | null): Promise<void> => {
  const isStillFree = room.unlessWished();
  const { settings } = room.store.get();
  if (writer !== null) {
    // Whoever signs with a name is known by it, until they say otherwise.
    const person = settings.person === '' ? writer.byline.slice(0, PERSON_MAX) : settings.person;
    await changeSettings(room, { ...writer, person });
  }
  // Main keeps the article on the sheet as it is left, once there is another: its last words go first.
  await flush(room);
  const { id } = await room.bridge.call('welcome/finish');
  room.store.send({ is: 'settings', settings: { ...room.store.get().settings, welcomed: true } });
  if (id !== null && isStillFree()) await openArticle(room, id, true);
};
