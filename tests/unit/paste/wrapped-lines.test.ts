// Text whose lines a page's width has broken is made paragraphs again; every other text keeps its lines.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinWrappedLines } from '../../../src/renderer/editor/paste/wrapped-lines';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('text from a PDF', () => {
  const report = lines(
    'BÁO CÁO VỤ LÚA ĐÔNG XUÂN',
    'Vụ này toàn xã xuống giống 1.240 héc-ta, tăng gần một trăm héc-ta so',
    'với năm trước. Nước ngọt về sớm nên bà con ấp Tân Phú và ấp',
    'Đông xuống giống cùng một đợt, sâu bệnh ít hơn hẳn mọi năm, chi phí',
    'phân thuốc giảm chừng một phần năm.',
    'Thương lái đặt cọc từ đầu tháng, giá lúa tươi tại ruộng nhích lên và',
    'giữ được đến cuối vụ.',
  );

  test('gets its paragraphs back, names with a capital at a line’s beginning among them', () => {
    expect(joinWrappedLines(report).split('\n')).toEqual([
      'BÁO CÁO VỤ LÚA ĐÔNG XUÂN',
      'Vụ này toàn xã xuống giống 1.240 héc-ta, tăng gần một trăm héc-ta so với năm trước. Nước ngọt về sớm nên bà con ấp Tân Phú và ấp Đông xuống giống cùng một đợt, sâu bệnh ít hơn hẳn mọi năm, chi phí phân thuốc giảm chừng một phần năm.',
      'Thương lái đặt cọc từ đầu tháng, giá lúa tươi tại ruộng nhích lên và giữ được đến cuối vụ.',
    ]);
  });

  test('keeps the empty lines between its paragraphs, and breaks of Windows are breaks', () => {
    const text = report.replaceAll('\n', '\r\n').replace('\r\nThương', '\r\n\r\nThương');
    expect(joinWrappedLines(text).split('\n')).toHaveLength(4);
  });

  test('keeps the items of its lists apart', () => {
    const text = lines(
      'Hội nghị thống nhất ba việc phải làm xong trước mùa mưa năm nay, gồm',
      'việc nạo vét kênh, việc đắp bờ bao và việc thu xếp kinh phí, trong đó',
      'phần của xã là một nửa, phần còn lại do bà con trong ấp đóng góp dần',
      '- nạo vét sáu cây số kênh nội đồng trước ngày rằm tháng tư',
      '- đắp bờ bao quanh ba trăm héc-ta lúa',
    );
    expect(joinWrappedLines(text).split('\n').slice(1)).toEqual([
      '- nạo vét sáu cây số kênh nội đồng trước ngày rằm tháng tư',
      '- đắp bờ bao quanh ba trăm héc-ta lúa',
    ]);
  });

  test('keeps a long headline in its first line apart from a text that begins with a capital', () => {
    const text = lines('Xã Tân Hòa khánh thành cầu dân sinh dài bốn mươi hai mét', ...report.split('\n').slice(1));
    expect(joinWrappedLines(text).split('\n')[0]).toBe('Xã Tân Hòa khánh thành cầu dân sinh dài bốn mươi hai mét');
  });
});

describe('text that is no wrapped page', () => {
  test.each([
    [
      'a poem',
      lines(
        'sông dài mấy nhánh về đâu',
        'bãi bồi lở bến đò sau bao mùa',
        'người đi gánh lúa chợ trưa',
        'trở về hái nắng bỏ vừa một ghe',
      ),
    ],
    [
      'a chat',
      lines(
        'Lê Hạnh',
        '10:54',
        'anh ơi chiều nay xã có họp không, em xuống được',
        'Bảy Tâm',
        '10:55',
        'có em, hai giờ chiều tại hội trường ấp Đông',
      ),
    ],
    ['a page with paragraphs a line each', lines('a'.repeat(300), 'b'.repeat(280), 'c'.repeat(290))],
    ['two lines', lines('Vụ này toàn xã xuống giống 1.240 héc-ta, tăng gần một trăm héc-ta', 'so với năm trước.')],
    ['nothing', ''],
  ])('%s keeps its lines', (_, text) => {
    expect(joinWrappedLines(text)).toBe(text);
  });

  test('loses no letter, whatever it is', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'B', 'ộ', '.', '-', ' ', '\n', '\r'), maxLength: 90 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (parts) => {
        const text = parts.join('\n');
        expect(joinWrappedLines(text).replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
