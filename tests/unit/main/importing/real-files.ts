/** Files as people have them, told by what is in them before and what an import makes of them: rows of a table in the documentation. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { besidePage } from '../../../../src/main/importing/html/beside-page';
import { proposalOf } from '../../../../src/main/importing/proposal-of';
import type { Content } from '../../../../src/shared/article/article';
import { plainView } from '../../../../src/shared/exporting/plain-view';
import { settle } from '../../../../src/shared/importing/settle';
import { PORTAL } from '../../../../src/shared/layout/portal';
import { asTcvn3, asVni, asWindows1258, westernBytes } from '../../vietnamese/legacy/encoders';
import { readBytes } from './reading';

export interface RealFile {
  readonly name: string;
  readonly madeBy: string;
  readonly bytes: () => Promise<Uint8Array>;
  /** Where it lies, when something beside it belongs to it. */
  readonly path?: string;
}

const FIXTURES = resolve('tests/fixtures');

const fixture = (path: string, madeBy: string, name = path.slice(path.lastIndexOf('/') + 1)): RealFile => {
  const whole = join(FIXTURES, path);
  return { name, madeBy, path: whole, bytes: () => readFile(whole) };
};

const made = (name: string, madeBy: string, bytes: Uint8Array): RealFile => ({
  name,
  madeBy,
  bytes: async () => bytes,
});

const NOTE = [
  'Nông dân Bình Thạnh trúng mùa lúa hè thu',
  'Sáng 8-3, người dân ấp Bình Thạnh gặt lúa hè thu, sớm hơn năm ngoái nửa tháng.',
  'Năng suất bình quân bảy tấn một héc-ta, thương lái mua tại ruộng.',
  'Lê Hạnh',
].join('\r\n');

export const REAL_FILES: readonly RealFile[] = [
  fixture('imports/story.docx', 'LibreOffice 7.4, for Word'),
  fixture('imports/story.odt', 'LibreOffice 7.4'),
  fixture('imports/story.rtf', 'LibreOffice 7.4'),
  fixture('imports/story.html', 'a page with `lua.png` beside it'),
  fixture('imports/review.docx', 'LibreOffice 7.4, under review, for Word'),
  fixture('imports/review.odt', 'LibreOffice 7.4, under review'),
  fixture('imports/review.rtf', 'LibreOffice 7.4, under review'),
  fixture('imports/review.html', 'LibreOffice 7.4, the same as a page'),
  fixture('clipboard/libreoffice-calc.html', 'LibreOffice Calc 7.4'),
  fixture('portal-pages/two-digit-year.txt', 'a district’s station, copied'),
  fixture('portal-pages/province-weather-poll.txt', 'a province’s portal, copied'),
  fixture('portal-pages/paper-menu-at-end.txt', 'a newspaper, copied'),
  fixture('portal-pages/facebook-post.txt', 'Facebook, copied'),
  fixture('portal-pages/zalo-forward.txt', 'Zalo, copied'),
  made('ghi-chu.txt', 'an editor of today, UTF-8', Buffer.from(NOTE)),
  made('ghi-chu-utf16.txt', 'Notepad, UTF-16 without its mark', Buffer.from(NOTE, 'utf16le')),
  made('ghi-chu-tcvn3.txt', 'a program of before Unicode, TCVN3', westernBytes(asTcvn3(NOTE))),
  made('ghi-chu-vni.txt', 'a program of before Unicode, VNI', westernBytes(asVni(NOTE))),
  made('ghi-chu-1258.txt', 'Windows, its Vietnamese code page', westernBytes(asWindows1258(NOTE))),
];

const counted = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : `${count} ${many}`];

const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(' ', 60))}…`);

const blocksIn = ({ body }: Content): readonly string[] => [
  ...counted(body.filter(({ type }) => type === 'paragraph').length, '1 paragraph', 'paragraphs'),
  ...counted(body.filter(({ type }) => type === 'subhead').length, '1 subhead', 'subheads'),
  ...counted(body.filter(({ type }) => type === 'list').length, '1 list', 'lists'),
  ...counted(body.filter(({ type }) => type === 'table').length, '1 table', 'tables'),
];

/** Its first words, as a program that knows nothing of old alphabets shows them; of packed files only their size. */
const beforeOf = (bytes: Uint8Array): string => {
  const head = Buffer.from(bytes.subarray(0, 240)).toString('utf8');
  if (head.startsWith('PK')) return `an archive of ${Math.round(bytes.length / 1_000)} kB`;
  const isUtf8 = !head.slice(0, 200).includes('\uFFFD') && !head.includes('\0');
  const shown = isUtf8 ? head : Buffer.from(bytes.subarray(0, 120)).toString('latin1').replaceAll('\0', '·');
  return `\`${short(
    shown
      .replace(/[^\S ]+/gu, ' ⏎ ')
      .replace(/[\u0080-\u009f]/gu, '·')
      .replaceAll('|', '¦')
      .trim(),
  )}\``;
};

/** One row: the file, who made it, before, after. Everything in it is found by reading the file. */
export const rowOf = async ({ name, madeBy, bytes, path }: RealFile): Promise<string> => {
  const content = await bytes();
  const read = await readBytes(name, content, path === undefined ? undefined : await besidePage(path, content));
  if (!read.ok) return `| \`${name}\` | ${madeBy} | ${beforeOf(content)} | refused: ${read.reason} |`;
  const { parts, notes, conversions } = proposalOf(read, PORTAL);
  const settled = settle(parts, [], PORTAL);
  const view = plainView(settled.content, settled);
  const after = [
    ...(view.headline === '' ? [] : [`“${short(view.headline)}”`]),
    ...(view.dateline === null ? [] : [view.dateline.at]),
    ...(view.lead === '' ? [] : ['lead']),
    ...view.photos.map(({ credit }) => (credit === null ? 'photo' : `photo by ${credit}`)),
    ...blocksIn(settled.content),
    ...(view.endMark ? ['end mark'] : []),
    ...(view.byline.length === 0 ? [] : [`signed ${view.byline.join(', ')}`]),
    ...counted(view.dropped.length, '1 line left out', 'lines left out'),
    ...conversions.map(({ charset }) => `from ${charset}`),
    ...[...new Set(notes.map(({ kind }) => kind))].map((kind) => `told: ${kind}`),
  ];
  return `| \`${name}\` | ${madeBy} | ${beforeOf(content)} | ${after.map((each) => each.replaceAll('|', '¦')).join('; ')} |`;
};
