/** What the proof finds in a PDF: pages made by hand as the engine tags them, damaged on their way, held against the article. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { assetsOf } from '#shared/article/photos';
import { type Spoken, spokenBy } from '#shared/exporting/proof/spoken';
import { HOUSE } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import { slotsInOrder } from '#shared/layout/slots-in-order';
import { makeHere } from '../../../../src/main/exporting/making/make-here';
import { createSystemDisk } from '../../../../src/main/library/patient-disk';
import { photoOf } from '../../../support/articles';
import { furnishedArticle } from '../../../support/furnished';
import { JPEG, PNG, STORED_PHOTOS } from '../../../support/stored-photos';
import { type Drawn, printed, type Tag, words } from '../../main/exporting-pdf/printed';

const article: Article = {
  ...furnishedArticle(photoOf(JPEG.asset), [photoOf(PNG.asset), photoOf(JPEG.asset)]),
  photos: [photoOf(JPEG.asset)],
};

/** A text as it is printed, or a picture. */
type Printed = Pick<Spoken, 'slot' | 'text'> | 'picture';

const PIECES: readonly Printed[] = [
  ...assetsOf(article).map((): Printed => 'picture'),
  ...spokenBy(article, PORTAL, slotsInOrder(PORTAL)),
];

const PAGES = 3;

/** As many pieces on each page as on the others; a tag for each. */
const pdfOf = (pieces: readonly Printed[]): Promise<Uint8Array> => {
  const perPage = Math.ceil(pieces.length / PAGES);
  const pages: Drawn[][] = Array.from({ length: PAGES }, () => []);
  const tags: Tag[] = pieces.map((piece, nth) => {
    const page = Math.floor(nth / perPage);
    const mark = pages[page]?.length ?? 0;
    pages[page]?.push({ mark, shows: piece === 'picture' ? piece : piece.text.replaceAll('\n', ' ') });
    return words(piece === 'picture' ? 'Figure' : 'P', [page, mark]);
  });
  return printed(pages, tags);
};

const maker = makeHere(createSystemDisk());

beforeAll(() =>
  maker.lay({
    key: 1,
    material: {
      article,
      layout: PORTAL,
      theme: HOUSE,
      paper: 'newspaper',
      photoPlace: 'inside',
      photos: STORED_PHOTOS,
      beside: new Map(),
    },
  }),
);

const provePdf = (file: Uint8Array) => maker.prove({ key: 1, format: 'pdf', file });

test('a PDF that says what its article says is found to do so', async () => {
  expect(await provePdf(await pdfOf(PIECES))).toBeNull();
});

const CAPTION = 'Nông dân ấp Rạch Chanh thu hoạch lúa đông xuân sớm hơn mọi năm nửa tháng.';

const at = (wanted: string): number => {
  const found = PIECES.findIndex((piece) => piece !== 'picture' && piece.text.startsWith(wanted));
  if (found < 0) throw new Error(`nothing says ${wanted}`);
  return found;
};
const without = (nth: number): readonly Printed[] => PIECES.filter((_, i) => i !== nth);
const changed = (nth: number, change: (text: string) => string): readonly Printed[] =>
  PIECES.map((piece, i) => (i === nth && piece !== 'picture' ? { ...piece, text: change(piece.text) } : piece));

describe.each<[string, string, readonly Printed[]]>([
  ['a word changed', 'body', changed(at('Cây cầu rộng'), (text) => text.replace('tải trọng', 'tải trong'))],
  ['a tone lost', 'headline', changed(at('Xã Thạnh Lợi'), (text) => text.replace('cầu', 'câu'))],
  ['a figure changed', 'body', changed(at('Cây cầu rộng'), (text) => text.replace('21,85', '21,86'))],
  ['a missing paragraph', 'body', without(at('Cây cầu rộng'))],
  ['a missing subhead', 'body', without(at('Góp công'))],
  ['a lost caption', 'photo', without(at(CAPTION))],
  ['a missing cell of a table', 'body', without(at('1.240'))],
  ['a missing byline', 'byline', without(at('Lê Hạnh'))],
  ['a missing photo', 'photo', without(PIECES.indexOf('picture'))],
  [
    'a paragraph of another article',
    'body',
    PIECES.toSpliced(at('Cây cầu rộng'), 0, { slot: 'body', text: 'Tin vắn' }),
  ],
])('in a PDF', (what, slot, pieces) => {
  test(`${what} is found`, async () => {
    const found = await provePdf(await pdfOf(pieces));
    expect(found).toMatchObject({ slot });
    expect(found?.expected).not.toBe(found?.found);
  });
});

test.each([0, 1, 2])('page %i lost from a PDF is found', async (lost) => {
  const document = await PDFDocument.load(await pdfOf(PIECES), { updateMetadata: false });
  document.removePage(lost);
  expect(await provePdf(await document.save())).not.toBeNull();
});

test('a PDF that breaks off anywhere is found, or is no PDF', async () => {
  const whole = await pdfOf(PIECES);
  for (const part of [0.2, 0.5, 0.8, 0.95]) {
    const found = provePdf(whole.slice(0, Math.floor(whole.length * part))).catch(() => 'not a PDF');
    expect(await found, `${part}`).not.toBeNull();
  }
});
