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
    [{ headline: 'Thu ngân sách 1.250 tỷ đồng', lead: 'Năm qua, huyện thu ngân sách 1.520 tỷ đồng.' }, '1.520 tỷ'],
    [{ headline: 'Trao 120 phần quà Tết', lead: 'Sáng nay, xã trao 210 phần quà Tết.' }, '210 phần'],
    [{ lead: 'Tỉnh thông xe 3,8 km đường.', body: ['Đoạn vừa thông xe 8,3 km đường rộng 24 m.'] }, '8,3 km'],
    [{ headline: 'Cấp căn cước cho học sinh từ 10/4', lead: 'Từ ngày 14/4, huyện cấp căn cước.' }, '14/4'],
  ],
  right: [
    { headline: 'Thu 1.250 tỷ đồng', lead: 'Huyện thu 1.250 tỷ đồng, tỉnh thu 1.520 tỷ đồng.' },
    { headline: 'Chi 1.250 tỷ đồng', lead: 'Huyện chi 1.250 tỷ đồng.', body: ['Kế hoạch chi 1.580 tỷ đồng.'] },
    { headline: 'Có 12 hộ khá', lead: 'Ấp có nhiều hộ khá.', body: ['Xã có thêm 21 hộ nghèo.'] },
    { headline: 'Quà đến tay người dân ngày 8/3', lead: 'Sáng ngày 6/3, hội trao quà.' },
    { headline: 'Cấm cầu từ 10/4', lead: 'Chiều 5/4, sở họp báo.', body: ['Lệnh cấm có từ 10/4.'] },
    { day: '2024-03-15', headline: 'Giá lúa ngày 15/3', lead: 'Giá lúa tăng so với ngày 14/3.' },
    { headline: 'Cấm cầu từ 10/4', lead: 'Ngày 5/4, sở họp báo.' },
    { headline: 'Cấm cầu từ 10/4', lead: 'Sở cấm cầu từ ngày 10/4 đến ngày 20/4.' },
    { headline: 'Từ 3/4 hộ có nước sạch', lead: 'Ngày 5/5, xã họp.' },
    { lead: 'Vụ lật ghe làm 2 người chết.', body: ['Năm ngoái, một vụ tương tự làm 3 người chết.'] },
    { lead: 'Quý I, thu ngân sách đạt 21,85%.', body: ['Riêng xã này thu ngân sách đạt 35% kế hoạch.'] },
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
