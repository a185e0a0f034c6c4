import { expect, test } from 'vitest';
import { figureDiffers } from '#shared/check/rules/numbers/figure-differs';
import { describeArticleRule, findInArticle } from '../../article-table';

describeArticleRule(figureDiffers, {
  wrong: [
    [{ lead: 'Huyện mở 7 lớp dạy nghề cho bà con.', body: ['Đến nay huyện mở 8 lớp dạy nghề ở ba xã.'] }, '8 lớp dạy'],
    [{ headline: 'Lốc xoáy làm sập 12 căn nhà', lead: 'Lốc xoáy đêm qua quật đổ 21 căn nhà ở ấp 3.' }, '21 căn nhà'],
    [
      {
        lead: 'Độ che phủ của rừng đạt 42,5% sau mùa trồng cây.',
        body: ['Báo cáo nêu độ che phủ của rừng đạt 45,2%.'],
      },
      '45,2%',
    ],
    [
      {
        lead: 'Hội thi ghe ngo khai mạc sáng ngày 8/3 trên sông.',
        body: ['Theo kế hoạch, hội thi ghe ngo khai mạc ngày 9/3.'],
      },
      '9/3',
    ],
    [{ headline: 'Trao 1.200 suất quà', body: ['Các đoàn trao 1.020 suất quà tận tay từng hộ.'] }, '1.020 suất quà'],
    [{ headline: 'Xây 05 cây cầu', lead: 'Xã xây 6 cây cầu nối liền hai ấp.' }, '6 cây cầu'],
  ],
  right: [
    { lead: 'Huyện mở 7 lớp dạy nghề.', body: ['Huyện mở 7 lớp dạy nghề ở ba xã.'] },
    { lead: 'Huyện mở 07 lớp dạy nghề.', body: ['Đến nay huyện mở 7 lớp dạy nghề ở ba xã.'] },
    {
      lead: 'Huyện mở 7 lớp dạy nghề.',
      body: ['Xã An Thới mở 3 lớp dạy nghề.', 'Xã Tân Lợi mở 4 lớp dạy nghề.'],
    },
    { lead: 'Huyện mở 7 lớp dạy nghề.', body: ['Trong đó có 3 lớp dạy nghề may.'] },
    { lead: 'Sau 6 tháng đầu năm, giá lúa tăng.', body: ['Riêng 3 tháng đầu năm giá đứng yên.'] },
    { lead: 'Vốn đầu tư 14 tỷ đồng.', body: ['Dân góp 2 tỷ đồng và nhiều ngày công.'] },
    { lead: 'Nhiệm vụ tháng 2/2024 đã xong.', body: ['Nhiệm vụ tháng 3/2024 được giao.'] },
    { headline: 'Tôm được giá', lead: 'Giá tôm tăng 5% so với cùng kỳ.', body: ['Giá cá tăng 7% so với cùng kỳ.'] },
    { lead: 'Đoàn trao 200 phần quà.', body: ['Dịp này, hội tặng 50 phần quà khác.'] },
    { lead: 'Quốc lộ 50 ngập sâu.', body: ['Quốc lộ 62 thông xe.'] },
  ],
});

test('what the headline says in other words than the lead is compared with the body', () => {
  const [finding] = findInArticle(figureDiffers, {
    headline: 'Bàn giao 9 căn nhà tình thương',
    lead: 'Niềm vui đến với nhiều gia đình.',
    body: ['Sáng qua, xã bàn giao 6 căn nhà tình thương.'],
  });
  expect(finding).toMatchObject({ variant: 'headline', values: { text: '6 căn nhà', other: '9 căn nhà' } });
});
