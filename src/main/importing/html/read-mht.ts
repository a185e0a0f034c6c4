/** A page saved as one file (MHT, as browsers and Word write it): its page, with the pictures that lie in it. */
import { type Read, type SourceFile, Unreadable } from '../source';
import { pageText } from './page-bytes';
import { readPage } from './read-html';

interface Portion {
  readonly type: string;
  readonly location: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

const MOST_PORTIONS = 2_000;

const headerOf = (head: string, name: string): string => {
  const unfolded = head.replace(/\r?\n[ \t]+/gu, ' ');
  return new RegExp(`^${name}:\\s*(.*)$`, 'imu').exec(unfolded)?.[1]?.trim() ?? '';
};

const fromQuotedPrintable = (body: string): Uint8Array =>
  Buffer.from(
    body
      .replace(/=\r?\n/gu, '')
      .replace(/=([0-9A-F]{2})/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

const decodeBody = (encoding: string, body: string): Uint8Array => {
  if (/base64/iu.test(encoding)) return Buffer.from(body, 'base64');
  return /quoted-printable/iu.test(encoding) ? fromQuotedPrintable(body) : Buffer.from(body, 'latin1');
};

const portionOf = (text: string): Portion | null => {
  const split = /\r?\n\r?\n/u.exec(text);
  if (!split) return null;
  const head = text.slice(0, split.index);
  return {
    type: headerOf(head, 'Content-Type').toLowerCase(),
    location: headerOf(head, 'Content-Location'),
    id: headerOf(head, 'Content-ID').replace(/^<|>$/gu, ''),
    bytes: decodeBody(headerOf(head, 'Content-Transfer-Encoding'), text.slice(split.index + split[0].length)),
  };
};

export const readMht = ({ bytes }: SourceFile): Read => {
  const text = Buffer.from(bytes).toString('latin1');
  const boundary = /boundary="?([^"\r\n;]{1,200})"?/iu.exec(text.slice(0, 8_000))?.[1];
  if (boundary === undefined) throw new Unreadable('broken-file');
  const portions = text
    .split(`--${boundary}`)
    .slice(1, MOST_PORTIONS)
    .map((portion) => portionOf(portion.replace(/^\r?\n/u, '')));
  const whole = portions.filter((portion) => portion !== null);
  const page = whole.find(({ type }) => type.startsWith('text/html'));
  if (page === undefined) throw new Unreadable('broken-file');
  const pictures = whole
    .filter(({ type }) => type.startsWith('image/'))
    .flatMap((portion) => [[portion.location, portion.bytes] as const, [`cid:${portion.id}`, portion.bytes] as const]);
  const { html, conversions } = pageText(page.bytes);
  return readPage(html, new Map(pictures), conversions);
};
