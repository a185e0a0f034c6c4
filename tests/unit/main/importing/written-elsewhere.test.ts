// Files as other programs write them: Google Docs' archive, Word's filtered page, a browser's one-file page, Obsidian, Hugo.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../../../../src/main/bundle/zip-of';
import { besidePage } from '../../../../src/main/importing/html/beside-page';
import { temporaryFolder } from '../../../support/library-desk';
import { blocksIn, documentIn, linesIn, readBytes, readText, viewOf } from './reading';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PROSE = 'Tối 1-6, bác sĩ đầu tiên nhận ca trực tại trạm y tế Long Sơn, theo thông báo của xã';

describe('a document of Google Docs, given away as a zipped page', () => {
  const HTML =
    `<html><head><meta charset="utf-8"></head><body><p class="title">Trạm y tế Long Sơn có bác sĩ trực đêm</p>` +
    `<p><span>${PROSE}, xem </span><a href="https://www.google.com/url?q=https://longson.example.vn/y-te&amp;sa=D">thông báo</a><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>.</p>` +
    `<p><img src="images/image1.png" alt="Trạm y tế"></p>` +
    `<ul class="lst-kix_a-0 start"><li>Một bác sĩ</li></ul><ul class="lst-kix_a-1 start"><li>trực đêm</li></ul><ul class="lst-kix_a-0"><li>Hai điều dưỡng</li></ul>` +
    `<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Thông báo số 12.</p></div></body></html>`;
  const archive = () =>
    zipOf([
      { name: 'bai.html', bytes: Buffer.from(HTML), how: 'deflate' },
      { name: 'images/image1.png', bytes: PNG, how: 'store' },
    ]);

  test('its picture comes from the archive, its levels are one list, its links are the real ones', async () => {
    const { blocks, pictures, notes } = await documentIn(readBytes('bai.zip', await archive()));
    expect([...pictures.keys()]).toEqual(['images/image1.png']);
    expect(blocks.find(({ block }) => block.type === 'list')?.block).toMatchObject({
      items: [{ sublist: { items: [{ text: [{ text: 'trực đêm' }] }] } }, { text: [{ text: 'Hai điều dưỡng' }] }],
    });
    expect(JSON.stringify(blocks)).toContain('"link":"https://longson.example.vn/y-te"');
    expect(notes).toEqual([{ kind: 'footnote', text: '[1] Thông báo số 12.' }]);
  });

  test('a footnote is left out with its mark, and can be taken back', async () => {
    const view = await viewOf(readBytes('bai.zip', await archive()));
    expect(view.body.join('\n')).not.toContain('[1]');
    expect(view.dropped).toEqual(['[1] Thông báo số 12.']);
  });

  test('an archive of a whole website is no article', async () => {
    const page = Buffer.from('<p>Một</p>');
    const bytes = await zipOf(['a.html', 'b.html'].map((name) => ({ name, bytes: page, how: 'store' as const })));
    expect(await readBytes('web.zip', bytes)).toEqual({ ok: false, reason: 'unsupported-format' });
  });
});

test('what LibreOffice puts above and below each page of its own is told of, not taken', async () => {
  const html = `<html><body><div title="header"><p>Bản thảo số 3</p></div><p>${PROSE}.</p><div title="footer"><p>Trang 1</p></div></body></html>`;
  const { blocks, notes } = await documentIn(readText('bai.html', html));
  expect(blocks).toHaveLength(1);
  expect(notes).toEqual([
    { kind: 'header-or-footer', text: 'Bản thảo số 3' },
    { kind: 'header-or-footer', text: 'Trang 1' },
  ]);
});

test('a page that a browser saved as one file brings its picture, by its address on the web', async () => {
  const html = `<html><body><h1>Hồ Đá Xanh tích đủ nước</h1><p>${PROSE}.</p><figure><img src="https://cdn.example.vn/ho.png" alt="Hồ"><figcaption>Cống số 2. Ảnh: <em>Vân Khánh</em></figcaption></figure></body></html>`;
  const mht = [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----X----"',
    '',
    '------X----',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(html).toString('base64'),
    '------X----',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://cdn.example.vn/ho.png',
    '',
    PNG.toString('base64'),
    '------X------',
    '',
  ].join('\r\n');
  const view = await viewOf(readText('trang.mhtml', mht));
  expect(view).toMatchObject({
    headline: 'Hồ Đá Xanh tích đủ nước',
    photos: [{ caption: 'Cống số 2.', credit: 'Vân Khánh' }],
  });
  expect((await documentIn(readText('trang.mhtml', mht))).pictures.size).toBe(1);
});

describe('Markdown of other programs', () => {
  test("Obsidian's links are their words, its pictures are photos, its comments are told", async () => {
    const note = `# Lớp học bơi\n\n%% đừng đăng %%\n\n![[kenh.png|300]]\n\nXem [[Danh sách|danh sách lớp]] và ==khai giảng==.\n\n> [!note] Giá vé\n> Miễn phí\n`;
    const { blocks, notes } = await documentIn(readBytes('bai.md', Buffer.from(note), new Map([['kenh.png', PNG]])));
    expect(blocks.map(({ block, hint }) => hint ?? block.type)).toEqual(['headline', 'photos', 'paragraph', 'box']);
    expect(blocks[2]?.block).toEqual({ type: 'paragraph', text: [{ text: 'Xem danh sách lớp và khai giảng.' }] });
    expect(blocks[3]?.block).toMatchObject({
      blocks: [{ text: [{ text: 'Giá vé' }] }, { text: [{ text: 'Miễn phí' }] }],
    });
    expect(notes).toEqual([{ kind: 'comment', text: 'đừng đăng' }]);
  });

  test("Hugo's front matter names headline and lead, its figures are photos, its players are told", async () => {
    const page = `+++\ntitle = "Chợ nổi họp lại"\ndate = 2026-02-03T01:00:00Z\ntags = [\n  "chợ nổi",\n  "du lịch"\n]\ndescription = "Ghe về lại sau hai năm."\n[extra]\ntitle = "khác"\n+++\n\n${PROSE}.\n\n{{< figure src="ghe.jpg" caption="Ghe đầu mùa" attr="Kim Liên" >}}\n\n{{< youtube abc >}}\n`;
    const reading = readText('bai.md', page);
    expect(await linesIn(reading)).toEqual([
      'headline: Chợ nổi họp lại',
      'lead: Ghe về lại sau hai năm.',
      `paragraph: ${PROSE}.`,
      'photos',
    ]);
    const { facts, notes, blocks } = await documentIn(reading);
    expect(facts).toMatchObject({ tags: ['chợ nổi', 'du lịch'], publishedAt: '2026-02-03T08:00:00+07:00' });
    expect(blocks[3]?.pictures).toEqual(['ghe.jpg']);
    expect(notes).toEqual([
      { kind: 'embedded-object', text: '{{< youtube abc >}}' },
      { kind: 'unread-picture', text: 'ghe.jpg' },
    ]);
  });

  test('what stands in code is left as it is', async () => {
    expect(await blocksIn(readText('bai.md', 'Gõ `[[tên]]` vào ô.'))).toEqual([
      { type: 'paragraph', text: [{ text: 'Gõ [[tên]] vào ô.' }] },
    ]);
  });

  test('a headline that the text says is not said twice', async () => {
    expect(await linesIn(readText('bai.md', '---\ntitle: Lúa chín sớm\n---\n\nLúa chín sớm\n\nThân bài.'))).toEqual([
      'paragraph: Lúa chín sớm',
      'paragraph: Thân bài.',
    ]);
  });

  test('pictures in its own folder are found, whichever way they are named', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'anh'));
    for (const name of ['mot.png', 'hai ba.png', 'anh/bon.png', 'nam.png']) await writeFile(join(folder, name), PNG);
    const bytes = Buffer.from(
      '![](mot.png)\n![](<hai ba.png>)\n![x][1]\n![[nam.png|200]]\n![](../ngoai.png)\n\n[1]: anh/bon.png\n',
    );
    const beside = await besidePage(join(folder, 'bai.md'), bytes);
    expect([...beside.keys()].sort()).toEqual(['anh/bon.png', 'hai ba.png', 'mot.png', 'nam.png']);
  });
});

test('what a reporter made bold to say that it is the lead is plain in its slot; stress within stays', async () => {
  const html = `<html><body><h1><b>Trạm y tế có bác sĩ trực đêm</b></h1><p class="sapo"><b>Người dân không phải vượt sông khi đau ốm lúc nửa đêm.</b></p><p>${PROSE}, <b>từ nay</b>.</p></body></html>`;
  const read = await readText('bai.html', html);
  const { proposalOf } = await import('../../../../src/main/importing/proposal-of');
  const { PORTAL } = await import('../../../../src/shared/layout/portal');
  if (!read.ok) throw new Error(read.reason);
  const bold = proposalOf(read, PORTAL).parts.map(({ fate, inline }) => [fate, inline.some((run) => run.bold)]);
  expect(bold).toEqual([
    ['headline', false],
    ['lead', false],
    ['paragraph', true],
  ]);
});
