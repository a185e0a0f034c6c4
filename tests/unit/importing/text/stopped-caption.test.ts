import { expect, test } from 'vitest';
import { importText } from '#shared/importing/text';
import { describeLine } from '#shared/importing/text/features';
import { stoppedCaptionScore } from '#shared/importing/text/stopped-caption';
import { foldedWords } from '#shared/importing/text/wording';
import { PORTAL } from '#shared/layout/portal';

const HEADLINE = 'Xã Bình Phú khánh thành cầu Rạch Dừa';
const LEAD =
  'Sáng 14/9, UBND xã Bình Phú khánh thành cầu Rạch Dừa, nối hai ấp bị con rạch chia cắt suốt mấy chục năm, trước sự chứng kiến của hàng trăm người dân.';
const FIRST =
  'Cầu dài 42 m, rộng 4 m, do các mạnh thường quân góp 1,2 tỷ đồng, người dân hiến đất và bỏ hơn 600 ngày công để đắp đường dẫn hai đầu.';
const SECOND =
  'Trước đây, học sinh ấp Rạch Dừa phải đi đò hoặc vòng gần 5 km; mùa mưa, nhiều em nghỉ học vì nước lớn, có hôm cả lớp chỉ còn một nửa.';

const vocabulary = new Set(foldedWords(`${HEADLINE} ${LEAD}`));
const scoreOf = (text: string): number =>
  stoppedCaptionScore(describeLine({ number: 1, raw: text, text, inline: [] }, PORTAL), vocabulary, 28);

test.each([
  'Toàn cảnh lễ khánh thành.',
  'Người dân đi trên cầu Rạch Dừa.',
  'Lãnh đạo xã cắt băng khánh thành cầu Rạch Dừa.',
])('%j shows something, and is a caption though it closes like a sentence', (text) => {
  expect(scoreOf(text)).toBeGreaterThanOrEqual(2);
});

test.each([
  'Không ai bị thương trong vụ việc.',
  'Người dân đã đi trên cầu Rạch Dừa.',
  'Lãnh đạo xã cho biết cầu Rạch Dừa được giao cho ấp quản lý.',
  'Cầu có 42 nhịp.',
  'Các em đều vui. Ai cũng cười.',
  '“Chúng tôi mừng lắm”, ông Tư nói.',
  'Theo kế hoạch, cầu Rạch Dừa khánh thành sớm.',
])('%j tells something, and is a paragraph', (text) => {
  expect(scoreOf(text)).toBeLessThan(2);
});

test('such a caption goes to the photos, and a warning names it', () => {
  const caption = 'Lãnh đạo xã cắt băng khánh thành cầu Rạch Dừa.';
  const page = [HEADLINE, '14/09/2024 10:20', LEAD, caption, FIRST, SECOND, 'Thanh Hà'].join('\n');
  const { content, warnings } = importText(page, PORTAL);
  expect(JSON.stringify(content)).toContain(caption);
  expect(warnings).toEqual([{ kind: 'unsure-caption', line: 4, text: caption }]);
});

test('the last sentence of an article is no caption', () => {
  const last = 'Người dân hai ấp chung tay trồng hoa ven đường.';
  const page = [HEADLINE, '14/09/2024 10:20', LEAD, FIRST, SECOND, last, 'Thanh Hà'].join('\n');
  expect(importText(page, PORTAL).warnings).toEqual([]);
});
