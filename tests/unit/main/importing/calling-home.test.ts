// Word processors' own ways to bring a program, an object or a call home: what is read is words, and links of the kinds that an article may hold.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileOdt, hostileRtf, hostileWord } from '../../../support/hostile/hostile-office';
import { type Payload, payloads } from '../../../support/hostile/payloads';
import { documentIn, readBytes } from './reading';

const visits: string[] = [];
const server = createServer(({ url }, response) => {
  visits.push(url ?? '');
  response.end();
});
let host = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

type Make = (texts: readonly Payload[], home: string) => Promise<Uint8Array> | string;

const KINDS: readonly (readonly [string, Make])[] = [
  ['bai.docx', hostileWord],
  ['bai.odt', hostileOdt],
  ['bai.rtf', hostileRtf],
];

/** Addresses that stand in links, wherever in the article. */
const linksIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'link' && typeof inside === 'string' ? [inside] : linksIn(inside),
  );
};

describe.each(KINDS)('%s', (name, make) => {
  test('that calls home, starts programs and brings objects is read for its words, and calls nobody', async () => {
    const made = await make(payloads(host), `http://${host}/office`);
    const document = await documentIn(readBytes(name, Buffer.from(made)));
    const said = JSON.stringify(document.blocks);
    const lost = payloads(host).filter(
      ({ number, text }) => text.includes('__hit') && !said.includes(`__hit(${number})`),
    );
    expect(lost.map(({ text }) => text)).toEqual([]);
    expect(
      ['/office/', 'AutoOpen', 'attachedTemplate', 'DDEAUTO cmd', '01050000020000'].filter((each) =>
        said.includes(each),
      ),
    ).toEqual([]);
    expect(document.pictures.size).toBe(0);
    const links = linksIn(document.blocks);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !/^(?:https?:\/\/|mailto:|tel:)/u.test(link))).toEqual([]);
    expect(visits).toEqual([]);
  });
});
