/** Files to be imported that are made of hostile texts, in every notation that Dateline reads. */

import { writeBundle } from '../../../../src/main/bundle/write-bundle';
import { hostileArticle } from '../../../support/hostile/hostile-article';
import type { Payload } from '../../../support/hostile/payloads';
import { docxOf, paragraph, text } from '../../../unit/main/importing/docx-parts';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const STORY = 'Sáng 3/5, huyện Tân Hòa khởi công cầu Rạch Gốc dài 120 m, nối hai bờ sông Vàm Bầu.';

const xml = (words: string): string =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, '')
    .replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

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

const docx = (payloads: readonly Payload[]): Promise<Uint8Array> =>
  docxOf({
    body: payloads
      .map(
        (payload) =>
          paragraph(text(xml(payload.text))) +
          paragraph(`<w:hyperlink r:id="r${payload.number}">${text(`liên kết ${payload.number}`)}</w:hyperlink>`) +
          paragraph(
            `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "${xml(payload.text)}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${text('trường')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
          ),
      )
      .join(''),
    links: Object.fromEntries(payloads.map((payload) => [`r${payload.number}`, xml(payload.text)])),
  });

/** Whole, with the right sums, as another Dateline would write it of such an article. */
const bundle = (payload: Payload): Promise<Uint8Array> => writeBundle(hostileArticle(payload), new Map());

const lines = (payloads: readonly Payload[]): string =>
  ['Khởi công cầu Rạch Gốc', STORY, ...payloads.map((payload) => payload.text), STORY].join('\n\n');

/** @param pages what becomes a page each: one text may swallow those behind it @param payloads what stands together in the other notations */
export const hostileFiles = async (
  pages: readonly Payload[],
  payloads: readonly Payload[],
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
    { name: 'bai.docx', bytes: await docx(payloads) },
  ];
  return [...apart, ...bundles, ...together];
};
