/** Files to be imported that are made of hostile texts, in every notation that Dateline reads. */

import { writeBundle } from '../../../../src/main/bundle/write-bundle';
import { hostileArticle } from '../../../support/hostile/hostile-article';
import { hostileOdt, hostileRtf, hostileWord } from '../../../support/hostile/hostile-office';
import type { Payload } from '../../../support/hostile/payloads';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const STORY = 'Sáng 3/5, huyện Tân Hòa khởi công cầu Rạch Gốc dài 120 m, nối hai bờ sông Vàm Bầu.';

const page = (inside: string): string =>
  `<html><head><title>Khởi công cầu</title></head><body><article><h1>Khởi công cầu Rạch Gốc</h1><p>${STORY}</p>${inside}<p>${STORY}</p></article></body></html>`;

const mht = (inside: string): string =>
  [
    'From: a',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="x"',
    '',
    '--x',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://portal.example/',
    '',
    Buffer.from(page(inside)).toString('base64'),
    '--x--',
    '',
  ].join('\r\n');

const ninjs = (payloads: readonly Payload[]): string =>
  JSON.stringify({
    uri: 'urn:uuid:0190e2a5-0000-7000-8000-000000000000',
    type: 'text',
    headline: payloads[0]?.text,
    byline: payloads[0]?.text,
    body_html: payloads.map((payload) => `<p>${payload.text}</p>`).join(''),
    bodies: [{ role: 'main', contenttype: 'text/html', value: payloads.map((payload) => payload.text).join('') }],
  });

/** Whole, with the right sums, as another Dateline would write it of such an article. */
const bundle = (payload: Payload): Promise<Uint8Array> => writeBundle(hostileArticle(payload), new Map());

const lines = (payloads: readonly Payload[]): string =>
  ['Khởi công cầu Rạch Gốc', STORY, ...payloads.map((payload) => payload.text), STORY].join('\n\n');

/** @param pages what becomes a page each: one text may swallow those behind it @param payloads what stands together in the other notations @param host counts its visitors */
export const hostileFiles = async (
  pages: readonly Payload[],
  payloads: readonly Payload[],
  host: string,
): Promise<readonly HostileFile[]> => {
  const file = (name: string, words: string): HostileFile => ({ name, bytes: Buffer.from(words, 'utf8') });
  const apart = pages.flatMap((payload) => [
    file(`${payload.number}.html`, page(`${payload.text}<p>${payload.text}</p>`)),
    file(`${payload.number}.mht`, mht(payload.text)),
  ]);
  const bundles = await Promise.all(
    pages.map(async (payload) => ({ name: `${payload.number}.dateline`, bytes: await bundle(payload) })),
  );
  const together = [
    file('bai.txt', lines(payloads)),
    file('bai.md', `# Khởi công\n\n${lines(payloads)}`),
    file('bai.json', ninjs(payloads)),
    { name: 'bai.docx', bytes: await hostileWord(payloads, `http://${host}`) },
    { name: 'bai.odt', bytes: await hostileOdt(payloads, `http://${host}`) },
    file('bai.rtf', hostileRtf(payloads, `http://${host}`)),
  ];
  return [...apart, ...bundles, ...together];
};
