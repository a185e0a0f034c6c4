import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANNELS } from '#shared/channels';
import { DEFAULT_MANNER } from '#shared/exporting/order';
import { requests } from '#shared/ipc';
import { checkCaller, RefusedMessage, readRequest } from '../../../src/main/ipc/serve';

const APP = 'dateline://app/index.html';
const ID = '01HRFZ3Y5ZQ8M4W2X7K9T1B6CD';
const ORDER = { ids: [ID], onSheet: null, manner: DEFAULT_MANNER, replace: false, override: null };

describe('the guard before every channel', () => {
  test('lets our own main frame speak', () => {
    expect(() => checkCaller({ url: APP, isMainFrame: true, isDesk: true }, APP)).not.toThrow();
  });

  test.each([
    { url: APP, isMainFrame: false, isDesk: true },
    { url: 'https://portal.example/', isMainFrame: true, isDesk: true },
    { url: 'dateline://asset/index.html', isMainFrame: true, isDesk: true },
    { url: `${APP}.evil.example/`, isMainFrame: true, isDesk: true },
    { url: 'about:blank', isMainFrame: true, isDesk: true },
    { url: null, isMainFrame: true, isDesk: true },
    { url: APP, isMainFrame: true, isDesk: false },
  ])('refuses $url with main frame $isMainFrame and desk $isDesk', (caller) => {
    expect(() => checkCaller(caller, APP)).toThrow(RefusedMessage);
  });

  test('has a schema for every channel and a channel for every schema', () => {
    expect(Object.keys(requests).sort()).toEqual([...CHANNELS].sort());
  });

  test.each([
    ['article/open', { id: '../../etc/passwd' }],
    ['article/open', { id: ID, more: 1 }],
    ['article/open', undefined],
    ['article/save', { id: ID, revision: -1, content: {} }],
    ['article/save', { id: ID, revision: 1, content: { headline: '<b>' } }],
    ['export/run', { ...ORDER, manner: { ...DEFAULT_MANNER, formats: ['exe'] } }],
    ['export/run', { ...ORDER, manner: { ...DEFAULT_MANNER, formats: [] } }],
    ['export/run', { ...ORDER, folder: '/etc' }],
    ['export/run', { ...ORDER, override: ' ' }],
    ['photo/put', { bytes: 'not bytes' }],
    ['settings/change', { language: 'fr' }],
    ['settings/change', { exportFolder: '/etc' }],
    ['link/open', { address: 7 }],
    ['app/start', 'anything'],
  ] as const)('refuses a malformed request on %s', (channel, message) => {
    expect(() => readRequest(channel, message)).toThrow(RefusedMessage);
  });

  test('never answers a random message with anything but a refusal or what the schema allows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHANNELS), fc.anything({ withNullPrototype: true }), (channel, message) => {
        try {
          readRequest(channel, message);
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedMessage);
        }
      }),
    );
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('does not repeat what a refused message held', () => {
    expect(() => readRequest('article/open', { id: 'my secret text' })).toThrow(
      /^malformed request on article\/open$/u,
    );
  });
});
