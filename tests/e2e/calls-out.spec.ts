/** Ways by which a page reaches other computers past every policy and every list of requests: calls, hints and names. Whoever listens hears nothing. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect } from '@playwright/test';
import { type OpenApp, openApp, test } from './support/app';

/** Opened here, not through the fixture: attempts leave their complaints on the console, which is the defence at work. */
let desk: OpenApp;
test.beforeEach(async ({ home }) => {
  desk = await openApp({ home });
});
test.afterEach(() => desk.kill());

interface Listener {
  readonly udp: number;
  readonly tcp: number;
  /** Whatever somebody has sent, and whoever has only knocked. */
  readonly heard: string[];
  readonly close: () => void;
}

const listen = async (): Promise<Listener> => {
  const heard: string[] = [];
  const datagrams = createSocket('udp4').on('message', (bytes) => void heard.push(`udp ${bytes.length}`));
  const doors = createServer((socket) => {
    heard.push('tcp');
    socket.on('error', () => undefined);
  });
  datagrams.bind(0);
  doors.listen(0, '0.0.0.0');
  await Promise.all([once(datagrams, 'listening'), once(doors, 'listening')]);
  const at = doors.address();
  return {
    heard,
    udp: datagrams.address().port,
    tcp: typeof at === 'object' && at !== null ? at.port : 0,
    close: () => {
      datagrams.close();
      doors.close();
    },
  };
};

/** By which this computer is known to others: what is sent there is not taken for a talk with itself. */
const addresses = (): readonly string[] => {
  const outside = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  return ['127.0.0.1', ...(outside === undefined ? [] : [outside.address])];
};

/** In milliseconds: a call that is let out has been heard after a tenth of it. */
const LONG_ENOUGH = 3_000;

interface Wanted {
  readonly host: string;
  readonly udp: number;
  readonly tcp: number;
  readonly patience: number;
}

/** Runs in the page, as a program that got there would: in its name the words that it would carry out. */
const call = async ({ host, udp, tcp, patience }: Wanted): Promise<void> => {
  const words = { username: 'unpublished', credential: 'x' };
  const peer = new RTCPeerConnection({
    iceServers: [
      { urls: `stun:${host}:${udp}` },
      { urls: `turn:${host}:${udp}?transport=udp`, ...words },
      { urls: `turn:${host}:${tcp}?transport=tcp`, ...words },
    ],
  });
  peer.createDataChannel('words');
  await peer.setLocalDescription(await peer.createOffer());
  await new Promise((done) => setTimeout(done, patience));
  peer.close();
};

/** Runs in the page: whatever else opens a connection without being a request for a page's part. */
const knock = async ({ host, tcp, patience }: Wanted): Promise<void> => {
  for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'modulepreload', 'icon', 'manifest']) {
    const link = document.createElement('link');
    link.rel = rel;
    link.href = `http://${host}:${tcp}/${rel}`;
    document.head.append(link);
  }
  const tries: readonly (() => unknown)[] = [
    () => new WebSocket(`ws://${host}:${tcp}/`),
    () => new WebTransport(`https://${host}:${tcp}/`).ready.catch(() => undefined),
    () => new EventSource(`http://${host}:${tcp}/`),
    () => navigator.sendBeacon(`http://${host}:${tcp}/`, 'words'),
    () => fetch(`http://${host}:${tcp}/`, { mode: 'no-cors', keepalive: true }).catch(() => undefined),
  ];
  for (const one of tries) {
    try {
      one();
    } catch {
      // Refused at once.
    }
  }
  await new Promise((done) => setTimeout(done, patience));
};

test('no call to another computer leaves the window, over UDP or TCP, nor does a hint or a socket', async () => {
  const listener = await listen();
  try {
    for (const host of addresses()) {
      const wanted: Wanted = { host, udp: listener.udp, tcp: listener.tcp, patience: LONG_ENOUGH };
      await desk.page.evaluate(call, wanted);
      await desk.page.evaluate(knock, wanted);
    }
    expect(listener.heard).toEqual([]);
  } finally {
    listener.close();
  }
});

test('the engine asks nobody for a name: to it not even this computer has an address', async () => {
  const found = await desk.app.evaluate(({ session }) =>
    Promise.all(
      ['localhost', 'portal.example', 'unpublished-words.portal.example'].map((name) =>
        session.defaultSession.resolveHost(name).then(
          () => 'found',
          (error: unknown) => String(error).replace(/^.*(?=net::)/u, ''),
        ),
      ),
    ),
  );
  expect(found).toEqual(Array.from({ length: 3 }, () => 'net::ERR_NAME_NOT_RESOLVED'));
});
