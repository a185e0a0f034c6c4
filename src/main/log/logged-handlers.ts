/** Handlers that leave a line in the log where it is worth one: what failed, what broke, what was slow, and the few large things that were done. */

import * as v from 'valibot';
import { type ArticleId, articleIdSchema } from '#shared/article/identity';
import { type Channel, DESK_CHANNELS, type DeskChannel } from '#shared/channels';
import { traceOf } from '#shared/help/trace';
import type { Handlers, Replies, Request } from '#shared/ipc';
import { failuresIn } from './failures-in';
import type { Log } from './log';
import { traced } from './log-events';

/** Nobody waits longer without noticing, in milliseconds. */
const SLOW = 1_000;

/** Nothing in these waits for a person's answer. */
const PROMPT: ReadonlySet<Channel> = new Set<Channel>([
  'app/start',
  'library/list',
  'article/create',
  'article/open',
  'article/save',
  'article/change',
  'history/list',
  'history/read',
  'search/run',
  'newsroom/read',
  'settings/change',
]);

/** Rare and large: worth a line even where all went well. */
const LARGE: ReadonlySet<Channel> = new Set<Channel>([
  'backup/run',
  'backup/restore',
  'library/verify',
  'library/move',
  'photos/clean-up',
  'import/read',
  'import/accept',
  'export/run',
  'print/run',
  'royalty/export',
  'royalty/print',
]);

const idIn = (request: unknown): ArticleId | null => {
  const id = typeof request === 'object' && request !== null && 'id' in request ? request.id : null;
  const read = v.safeParse(articleIdSchema, id);
  return read.success ? read.output : null;
};

interface Heard {
  readonly channel: Channel;
  readonly request: unknown;
  readonly reply: unknown;
  readonly ms: number;
}

const noteReply = (log: Log, { channel, request, reply, ms }: Heard): void => {
  const reasons = failuresIn(reply);
  if (reasons.length > 0)
    log.note('request-failed', {
      channel,
      ms,
      id: idIn(request),
      count: reasons.length,
      reasons: [...new Set(reasons)],
    });
  else if (LARGE.has(channel)) log.note('request-done', { channel, ms });
  else if (ms >= SLOW && PROMPT.has(channel)) log.note('request-slow', { channel, ms });
};

/** @param now in milliseconds, from whenever on */
export const loggedHandlers = (handlers: Handlers, log: Log, now: () => number): Handlers => {
  const logged =
    <C extends DeskChannel>(channel: C) =>
    async (request: Request<C>): Promise<Replies[C]> => {
      const began = now();
      const ms = (): number => Math.round(now() - began);
      try {
        const reply = await handlers[channel](request);
        noteReply(log, { channel, request, reply, ms: ms() });
        return reply;
      } catch (error) {
        log.note('request-broke', { channel, ms: ms(), ...traced(traceOf(error)) });
        throw error;
      }
    };
  // One for each channel, each of that channel's own type: TypeScript cannot follow entries that far.
  return Object.fromEntries(DESK_CHANNELS.map((channel) => [channel, logged(channel)])) as unknown as Handlers;
};
