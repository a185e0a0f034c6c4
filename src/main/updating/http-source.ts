/** Releases in a folder on the newsroom's own server, over plain http or https. Nothing but the files asked for is ever sent or fetched; nobody is followed elsewhere. */
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { UpdateFailure } from '#shared/updating/state';
import { gather, type Portion, type Refused, refuse, SourceBroken, type UpdateSource } from './source';

/** In milliseconds without a single byte. */
const SILENCE = 30_000;

export interface HttpSourceParts {
  /** With a slash at its end. */
  readonly server: string;
  readonly silence?: number;
}

interface Wanted extends HttpSourceParts {
  readonly name: string;
  readonly from: number;
  readonly signal: AbortSignal;
}

/** Resolves with the answer's head; rejects where there is none. */
const ask = ({ server, name, from, signal, silence = SILENCE }: Wanted): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const url = new URL(name, server);
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    // Compressed or kept answers would make the numbers of bytes say something else.
    const headers = {
      'Accept-Encoding': 'identity',
      'Cache-Control': 'no-cache',
      ...(from > 0 ? { Range: `bytes=${from}-` } : {}),
    };
    const asked = request(url, { headers, signal, agent: false }, resolve);
    asked.setTimeout(silence, () => asked.destroy(new SourceBroken('no-answer')));
    asked.on('error', reject);
    asked.end();
  });

const failureOf = (status: number): UpdateFailure => {
  if (status >= 300 && status < 400) return 'moved';
  // Nothing from there on: what lies on the server is shorter than what was signed.
  if (status === 416) return 'cut-off';
  return status === 404 || status === 410 ? 'not-found' : 'server-error';
};

/** A server that knows no ranges answers with the whole file. */
const beginsAt = (answer: IncomingMessage, from: number): number | null => {
  if (answer.statusCode === 200) return 0;
  const begin = /^bytes (?<begin>\d+)-/u.exec(answer.headers['content-range'] ?? '')?.groups?.begin;
  return answer.statusCode === 206 && Number(begin) === from ? from : null;
};

/** What breaks off in the middle is told apart from what somebody stopped. */
const read = async function* (answer: IncomingMessage, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of answer) yield piece;
  } catch {
    throw new SourceBroken(signal.aborted ? 'cancelled' : 'cut-off');
  }
  if (!answer.complete) throw new SourceBroken('cut-off');
};

const open = async (wanted: Wanted): Promise<Portion | Refused> => {
  try {
    const answer = await ask(wanted);
    const from = beginsAt(answer, wanted.from);
    if (from !== null) return { ok: true, from, bytes: read(answer, wanted.signal) };
    answer.destroy();
    return refuse(failureOf(answer.statusCode ?? 0));
  } catch {
    return refuse(wanted.signal.aborted ? 'cancelled' : 'no-answer');
  }
};

export const httpSource = (parts: HttpSourceParts): UpdateSource => ({
  from: 'server',
  read: async (name, max, signal) => {
    const answer = await open({ ...parts, name, from: 0, signal });
    if (!answer.ok) return answer;
    const bytes = await gather(answer.bytes, max).catch((error: unknown) => error);
    if (bytes instanceof SourceBroken) return refuse(bytes.reason);
    return bytes instanceof Uint8Array ? { ok: true, bytes } : refuse('unreadable');
  },
  open: ({ name }, from, signal) => open({ ...parts, name, from, signal }),
});
