import { expect, test } from 'vitest';
import { finalStop } from '#shared/check/rules/typography/final-stop';
import { PORTAL } from '#shared/layout/portal';
import { describeRule, findWith, manuscriptWith, passageOf } from '../../rule-table';

const LONG = 'Huyện đã vận động người dân hai bên bờ kênh hiến đất làm đường';
const END = 'Đoạn cuối có dấu kết của bố cục đặt sau nó nên không cần gì thêm';

describeRule(finalStop, {
  wrong: [
    [`${LONG}\n\n${END}`, 'đường', `${LONG}.\n\n${END}`],
    [`${LONG} (xã cũ)\n\n${END}`, ')', `${LONG} (xã cũ).\n\n${END}`],
    [`${LONG} dài 300 m²\n\n${END}`, '²', `${LONG} dài 300 m².\n\n${END}`],
    [`${LONG} đạt 98%\n\n${END}`, '%', `${LONG} đạt 98%.\n\n${END}`],
    [`${LONG}\n\n${LONG}\n\n${END}`, ['đường', 'đường'], `${LONG}.\n\n${LONG}.\n\n${END}`],
  ],
  right: [
    `${LONG}.\n\n${END}`,
    `${LONG}:\n\n${END}`,
    `${LONG}”\n\n${END}`,
    `${LONG}…\n\n${END}`,
    `Một dòng ngắn đứng riêng\n\n${END}`,
    `${LONG}. Ảnh: Thu Hà\n\n${END}`,
    `${LONG}. Ảnh: T.HÀ\n\n${END}`,
    `${LONG}. Nguồn: Đài khí tượng thủy văn khu vực Nam Bộ\n\n${END}`,
    `${LONG}”. (Theo đài tỉnh)\n\n${END}`,
    `Đội chủ nhà: Văn Tín (12'), Minh Khôi (49' phạt đền), Hữu Lộc, Quang Sáng (90+2')\n\n${END}`,
    END,
  ],
});

test('a line that leads to a list needs no full stop', () => {
  const list = [passageOf(LONG, 'paragraph', 'a'), passageOf('lúa', 'item', 'b'), passageOf(END, 'paragraph', 'c')];
  expect(findWith(finalStop, manuscriptWith(list))).toEqual([]);
});

test('where the layout sets no end mark the last paragraph needs its stop too', () => {
  const manuscript = { ...manuscriptWith([passageOf(LONG)]), layout: { ...PORTAL, endMark: null } };
  expect(findWith(finalStop, manuscript).map(({ text }) => text)).toEqual(['đường']);
});
