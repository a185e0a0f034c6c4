/** How addresses of the app's own scheme are answered, without Electron. */
import type { Protocol, ProtocolRequest, ProtocolResponse } from 'electron';
import { expect, test } from 'vitest';
import { type Answer, answerScheme } from '../../../src/main/answer';

type Reply = Buffer | ProtocolResponse;
type Handler = (request: ProtocolRequest, reply: (reply: Reply) => void) => void;

/** What a request would be answered with, as Electron would ask. */
const asking = (answer: Parameters<typeof answerScheme>[2], isFree = true) => {
  let handler: Handler = () => undefined;
  const registerBufferProtocol = (_scheme: string, given: Handler): boolean => {
    handler = given;
    return isFree;
  };
  // Of all that Electron has, this alone is asked for.
  answerScheme({ registerBufferProtocol } as unknown as Protocol, 'dateline', answer);
  return (url: string, hear = (_reply: Reply): void => undefined): Promise<Reply> =>
    new Promise((resolve) =>
      handler({ url, method: 'GET', referrer: '', headers: {} }, (reply) => {
        hear(reply);
        resolve(reply);
      }),
    );
};

const page: Answer = { status: 200, headers: { 'Content-Type': 'text/html' }, bytes: Buffer.from('<p>Đã lưu</p>') };
const whole = { statusCode: 200, headers: { 'Content-Type': 'text/html' }, data: page.bytes };

test('an answer that is at hand is given at once and whole', () => {
  const replies: Reply[] = [];
  void asking(() => page)('dateline://app/index.html', (reply) => replies.push(reply));
  expect(replies).toEqual([whole]);
});

test('an answer that has to be waited for comes when it is there', async () => {
  const ask = asking(({ url }) => Promise.resolve({ ...page, bytes: Buffer.from(url.pathname) }));
  expect(await ask('dateline://asset/photo.jpg')).toEqual({ ...whole, data: Buffer.from('/photo.jpg') });
});

test('a bug in answering fails that one request', async () => {
  const bug = new Error('a bug');
  const failed = { error: -2 };
  const ask = asking(() => {
    throw bug;
  });
  expect(await ask('dateline://app/index.html')).toEqual(failed);
  expect(await asking(() => Promise.reject(bug))('dateline://app/index.html')).toEqual(failed);
  expect(await ask('no address')).toEqual(failed);
});

test('a scheme that somebody else answers for is not passed over in silence', () => {
  expect(() => asking(() => page, false)).toThrow('dateline');
});
