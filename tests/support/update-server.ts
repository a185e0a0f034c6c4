/** A newsroom's server as updates meet it: a real one over http, whose folder a test fills with releases and whose manners it spoils. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PackageKind, UpdateManifest } from '#shared/updating/manifest';
import { keyId, type PinnedKey } from '../../src/main/updating/keys';

export interface Signer {
  readonly pinned: PinnedKey;
  readonly pem: string;
  readonly sign: (bytes: Uint8Array) => string;
}

export const createSigner = (): Signer => {
  const { publicKey, privateKey }: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ed25519');
  const id = keyId(publicKey);
  return {
    pinned: { id, key: publicKey },
    pem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    sign: (bytes) => `${id} ${sign(null, bytes, privateKey).toString('base64')}\n`,
  };
};

export interface MadeRelease {
  readonly version?: string;
  readonly kind?: PackageKind;
  readonly bytes?: Uint8Array;
  /** Into the manifest, in place of what is usual. */
  readonly over?: Partial<UpdateManifest>;
}

export type Files = Record<string, Uint8Array>;

const NAMES: Readonly<Record<PackageKind, (version: string) => string>> = {
  deb: (version) => `dateline_${version}_amd64.deb`,
  appimage: (version) => `Dateline-${version}.AppImage`,
  setup: (version) => `Dateline-${version}-x64-setup.exe`,
  portable: (version) => `Dateline-${version}-x64-portable.exe`,
  tar: (version) => `dateline-${version}.tar.gz`,
  dmg: (version) => `Dateline-${version}-x64.dmg`,
};

/** What is not the same at any place, so that a byte in the wrong place shows. */
export const someBytes = (count: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, place) => (place * 7 + (place >> 8) * 13) % 251);

/** A release as the signing tool lays it: its package, its manifest under both names, their signatures. */
export const makeRelease = (signer: Signer, made: MadeRelease = {}): Files => {
  const { version = '0.2.0', kind = 'appimage', bytes = someBytes(200_000), over = {} } = made;
  const name = NAMES[kind](version);
  const sha512 = createHash('sha512').update(bytes).digest('hex');
  const manifest = {
    format: 1,
    product: 'dateline',
    version,
    date: '2026-03-08T01:00:00.000Z',
    notes: { vi: 'Nhanh hơn khi mở bàn tin.', en: 'The desk opens faster.' },
    files: [{ kind, arch: 'x64', name, bytes: bytes.byteLength, sha512 }],
    ...over,
  };
  const text = Buffer.from(JSON.stringify(manifest));
  const signature = Buffer.from(signer.sign(text));
  return {
    [name]: bytes,
    'latest.json': text,
    'latest.json.sig': signature,
    [`dateline-${version}.json`]: text,
    [`dateline-${version}.json.sig`]: signature,
  };
};

/** What a server does with a request, in place of answering as it should. */
export type Manner = (request: IncomingMessage, response: ServerResponse, bytes: Uint8Array | null) => boolean;

export interface UpdateServer {
  readonly address: string;
  files: Files;
  /** Answers in its own way where it returns true. */
  manner: Manner;
  /** The path of every request and the range it asked for. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

const beginOf = ({ headers }: IncomingMessage): number =>
  Number(/^bytes=(?<from>\d+)-$/u.exec(headers.range ?? '')?.groups?.from ?? 0);

export const sendFrom = (response: ServerResponse, bytes: Uint8Array, from: number): void => {
  const head = { 'Content-Length': bytes.byteLength - from };
  const range = `bytes ${from}-${bytes.byteLength - 1}/${bytes.byteLength}`;
  response.writeHead(from > 0 ? 206 : 200, from > 0 ? { ...head, 'Content-Range': range } : head);
  response.end(bytes.subarray(from));
};

export const openUpdateServer = async (files: Files = {}): Promise<UpdateServer> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = (request.url ?? '').split('/').at(-1) ?? '';
    asked.push(request.headers.range === undefined ? name : `${name} ${request.headers.range}`);
    const bytes = open.files[name] ?? null;
    if (open.manner(request, response, bytes)) return;
    if (bytes === null) response.writeHead(404).end();
    else sendFrom(response, bytes, beginOf(request));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const open: UpdateServer = {
    address: `http://127.0.0.1:${port}/dateline/`,
    files,
    manner: () => false,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  return open;
};
