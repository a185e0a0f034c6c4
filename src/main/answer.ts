/** What an address of the app's own scheme is answered with: bytes under headers, handed over whole. */
import type { Protocol, ProtocolResponse } from 'electron';

export interface Answer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

export interface Asked {
  readonly url: URL;
  readonly method: string;
}

/** Chromium's net::ERR_FAILED. */
const FAILED = -2;

const toResponse = ({ status, headers, bytes }: Answer): ProtocolResponse => ({
  statusCode: status,
  headers: { ...headers },
  data: bytes,
});

/**
 * By the older of Electron's two ways. The newer one answers with a stream, which goes on only while main has nothing else to do:
 * at a start the page would stand still until the library is open. It would also load all that Node has for speaking HTTP.
 * @param answer a rejection is a bug: the request fails, and whoever asked shows what it shows for a file that is gone
 */
export const answerScheme = (
  target: Protocol,
  scheme: string,
  answer: (asked: Asked) => Answer | Promise<Answer>,
): void => {
  const registered = target.registerBufferProtocol(scheme, ({ url, method }, reply) => {
    const give = (given: Answer): void => reply(toResponse(given));
    const fail = (): void => reply({ error: FAILED });
    try {
      const given = answer({ url: new URL(url), method });
      if (given instanceof Promise) given.then(give, fail);
      else give(given);
    } catch {
      fail();
    }
  });
  if (!registered) throw new Error(`the scheme ${scheme} is taken`);
};
