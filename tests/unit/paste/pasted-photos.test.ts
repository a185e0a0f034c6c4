// Which pictures come along with a paste, and what stays of those that cannot.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plain } from '#shared/article/inline';
import { blocksOf } from '#shared/importing/markup/blocks-of';
import { readDataPicture } from '../../../src/renderer/editor/paste/data-picture';
import {
  type Paste,
  pictureFinder,
  takePictures,
  withoutLostPictures,
} from '../../../src/renderer/editor/paste/pasted-photos';
import { NONE_LEFT, whyLeft } from '../../../src/renderer/editor/paste/pictures-left';
import { pageOf } from '../importing/markup/page-of';

const fixture = (name: string): string => readFileSync(`tests/fixtures/clipboard/${name}`, 'utf8');

const paste = (html: string, rtf = '', files: readonly Blob[] = []): Paste => {
  const page = pageOf(html);
  const { blocks } = blocksOf(page);
  const hasText = blocks.some(({ block }) => block.type !== 'photos');
  return takePictures(blocks, pictureFinder(page, { rtf, files }, hasText));
};

const kinds = ({ blocks }: Paste): readonly string[] => blocks.map(({ type }) => type);

describe('the pictures of a paste', () => {
  test('of Word come from its RTF, each to its place, with the caption that Word marks', () => {
    const read = paste(fixture('word-photos.html'), fixture('word-photos.rtf'));
    expect(kinds(read)).toEqual(['paragraph', 'photos', 'paragraph', 'photos', 'paragraph']);
    expect(read.pictures.map((picture) => picture?.type)).toEqual(['image/png', 'image/png']);
    expect(read.left).toEqual(NONE_LEFT);
    const [, first] = read.blocks;
    expect(first?.type === 'photos' && first.photos[0]?.caption).toEqual(plain('Chợ nổi lúc sáu giờ sáng'));
  });

  test('of Word without RTF stay behind; a caption keeps its place for the picture', () => {
    const read = paste(fixture('word-photos.html'));
    expect(kinds(read)).toEqual(['paragraph', 'photos', 'paragraph', 'paragraph']);
    expect(read.pictures).toEqual([null]);
    expect(read.left).toEqual({ ...NONE_LEFT, elsewhere: 2 });
  });

  test('in the page itself come along', async () => {
    const read = paste(fixture('data-picture.html'));
    expect(kinds(read)).toEqual(['paragraph', 'photos', 'paragraph']);
    const bytes = new Uint8Array((await read.pictures[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  test('copied alone in a browser come from the file beside the page', () => {
    const file = new Blob([new Uint8Array([1])], { type: 'image/png' });
    expect(paste(fixture('browser-image.html'), '', [file]).pictures).toEqual([file]);
  });

  test('beside text are pictures of that text, and are not taken', () => {
    const file = new Blob([new Uint8Array([1])], { type: 'image/png' });
    const read = paste('<p>Chữ</p><img src="file:///c:/anh.png">', '', [file]);
    expect(kinds(read)).toEqual(['paragraph']);
    expect(read.left).toEqual({ ...NONE_LEFT, elsewhere: 1 });
  });

  test('on the web are never fetched', () => {
    const read = paste(fixture('google-docs.html'));
    expect(kinds(read)).not.toContain('photos');
    expect(read.left).toEqual({ ...NONE_LEFT, web: 1 });
  });
});

describe('the pictures that stay behind', () => {
  test.each([
    ['https://bao.example/anh/lua.jpg?w=680', 'web'],
    ['HTTP://bao.example/anh', 'web'],
    ['https://bao.example/so-do.svg#mot', 'drawing'],
    ['data:image/svg+xml;base64,PHN2Zy8+', 'drawing'],
    ['file:///C:/Users/tam/AppData/Local/Temp/msohtmlclip1/01/clip_image001.emz', 'drawing'],
    ['file:///C:/Users/tam/anh.wmf', 'drawing'],
    ['file:///C:/Users/tam/anh.png', 'elsewhere'],
    ['cid:image001.png@01DA.1', 'elsewhere'],
    ['blob:https://mail.example/1', 'elsewhere'],
    ['', 'elsewhere'],
  ] as const)('%s is counted as %s', (address, reason) => {
    expect(whyLeft(address)).toBe(reason);
  });

  test('as a metafile of Word’s are drawings, whatever its HTML calls them', () => {
    const rtf = '{\\rtf1{\\pict\\wmetafile8\\picwgoal3000\\pichgoal1500 0100}}';
    const read = paste('<p>Chữ</p><p><img width=200 height=100 src="file:///C:/clip_image001.png"></p>', rtf);
    expect(read.left).toEqual({ ...NONE_LEFT, drawing: 1 });
  });

  test('leave their captions, and nothing else, among the blocks', () => {
    const page = pageOf(
      '<p>Một</p><figure><img src="https://a.example/1.jpg"><figcaption>Ruộng lúa</figcaption></figure><p>Hai</p><img alt="Quảng cáo" src="https://a.example/2.jpg">',
    );
    const find = pictureFinder(page, { rtf: '', files: [] }, true);
    const kept = withoutLostPictures(blocksOf(page).blocks, find);
    expect(kept.map(({ block }) => block.type)).toEqual(['paragraph', 'photos', 'paragraph']);
    expect(kept[1]?.pictures).toEqual(['https://a.example/1.jpg']);
  });
});

describe('a picture within an address', () => {
  test.each([
    ['data:image/svg+xml;base64,PHN2Zy8+'],
    ['data:text/html;base64,PGI+'],
    ['data:image/png;base64,%E0%A4%A'],
    ['data:image/png;base64,***'],
    ['data:image/png;base64,'],
    ['https://a.example/x.png'],
    [''],
  ])('%s is none', (address) => {
    expect(readDataPicture(address)).toBeNull();
  });

  test('is read as base64 and as escaped bytes', () => {
    expect(readDataPicture('data:image/jpg;base64,/9j/')).toMatchObject({ size: 3, type: 'image/jpeg' });
    expect(readDataPicture('data:image/gif,GIF89a')?.size).toBe(6);
  });
});
