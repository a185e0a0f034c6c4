/** What the log hears of requests: never what they hold. */
import { expect, test } from 'vitest';
import type { Handlers } from '#shared/ipc';
import type { Log } from '../../../../src/main/log/log';
import { logLine } from '../../../../src/main/log/log-line';
import { loggedHandlers } from '../../../../src/main/log/logged-handlers';
import { testHandlers } from '../../../support/all-handlers';

const MARKER = 'Mật-hiệu Bến Lức';
const ID = '01JDA0000000000000000000AA';

const heard = (overrides: Partial<Handlers>, step = 0) => {
  const lines: string[] = [];
  let clock = 0;
  const log: Log = {
    note: (event, facts) => void lines.push(logLine(new Date(0), event, facts)),
    open: () => Promise.resolve(),
  };
  const now = (): number => {
    clock += step;
    return clock;
  };
  return { lines, handlers: loggedHandlers(testHandlers(overrides), log, now) };
};

test('what goes well and fast leaves no line', async () => {
  const { lines, handlers } = heard({ 'link/open': () => ({ ok: true }) });
  expect(await handlers['link/open']({ address: 'https://a.vn/' })).toEqual({ ok: true });
  expect(lines).toEqual([]);
});

test('what fails is told by channel, reason and the article’s id', async () => {
  const { lines, handlers } = heard({ 'article/open': () => ({ ok: false, reason: 'damaged' }) });
  await handlers['article/open']({ id: ID as never });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`request-failed channel=article/open ms=0 id=${ID} count=1 reasons=damaged`);
});

test('what breaks is told by its trace, and breaks all the same', async () => {
  const { lines, handlers } = heard({
    'link/open': () => Promise.reject(new RangeError(`${MARKER} at /home/${MARKER}`)),
  });
  await expect(handlers['link/open']({ address: `https://${MARKER}` })).rejects.toThrow(RangeError);
  expect(lines[0]).toContain('request-broke channel=link/open');
  expect(lines[0]).toContain('name=RangeError');
  expect(lines.join()).not.toContain('hiệu');
});

test('a slow answer is told where nobody was asked anything meanwhile', async () => {
  const { lines, handlers } = heard(
    { 'search/run': () => ({ hits: [], total: 0, isComplete: true }), 'link/open': () => ({ ok: true }) },
    1_500,
  );
  await handlers['search/run']({ text: MARKER } as never);
  await handlers['link/open']({ address: 'https://a.vn/' });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('request-slow channel=search/run ms=1500');
});

test('what is large is told even where it went well', async () => {
  const { lines, handlers } = heard({ 'print/run': () => ({ ok: true }) });
  await handlers['print/run']({} as never);
  expect(lines[0]).toContain('request-done channel=print/run');
});
