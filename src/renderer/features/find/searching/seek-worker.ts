/** The worker in which regular expressions are tried: one that never ends can be ended from outside. */
import type { FromSeeker, ToSeeker } from './messages';
import { seek } from './seek';

const answer = (message: FromSeeker): void => self.postMessage(message);

self.addEventListener('message', ({ data: { id, query, texts } }: MessageEvent<ToSeeker>) => {
  answer({ is: 'began', id });
  answer({ is: 'found', id, matches: seek(query, texts) });
});
