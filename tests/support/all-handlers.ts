/** Handlers for every channel, of which a test cares for a few: the others must not be asked. */
import { CHANNELS } from '#shared/channels';
import type { Handlers } from '#shared/ipc';

export const testHandlers = (overrides: Partial<Handlers>): Handlers => {
  const unasked = Object.fromEntries(
    CHANNELS.map((channel) => [channel, () => Promise.reject(new Error(`${channel} was asked`))]),
  );
  // One for each channel; what they would answer never matters.
  return { ...unasked, ...overrides } as Handlers;
};
