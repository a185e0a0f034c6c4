import { expect, test } from 'vitest';
import { weekdayDate } from '#shared/check/rules/numbers/weekday-date';
import { describeArticleRule, findInArticle } from '../../article-table';

const day = '2024-03-10';

describeArticleRule(weekdayDate, {
  wrong: [
    [{ body: ['Lễ ra quân diễn ra sáng thứ Năm, 8/3/2024 tại sân vận động.'] }, 'thứ Năm, 8/3/2024'],
    [{ body: ['Thứ 5, 08/03/2024, tổ hợp tác họp xã viên.'] }, 'Thứ 5, 08/03/2024'],
    [{ lead: 'Hội chợ mở cửa vào Chủ nhật (ngày 9 tháng 3 năm 2024).' }, 'Chủ nhật (ngày 9 tháng 3 năm 2024'],
    [{ day, body: ['Chiều thứ Hai ngày 8/3, bà con ra đồng thăm lúa.'] }, 'thứ Hai ngày 8/3'],
    [{ day, body: ['Chợ đêm khai trương tối 9/3 (Chủ nhật) ở bến phà.'] }, '9/3 (Chủ nhật'],
    [{ day: '2025-01-02', body: ['Vườn mai nở rộ từ thứ Tư, ngày 31/12.'] }, 'thứ Tư, ngày 31/12'],
    [{ body: ['Họp dân ngày 8-3-2024, thứ Bảy.'] }, '8-3-2024, thứ Bảy'],
    [{ day, body: ['Thứ Tư tuần này, 7/3, trạm y tế khám bệnh.'] }, 'Thứ Tư tuần này, 7/3'],
    [{ body: ['Khai mạc lúc 8 giờ thứ Năm, 8/3/2024 tại chợ huyện.'] }, 'thứ Năm, 8/3/2024'],
    [{ body: ['Khai mạc lúc 7h30 thứ Năm, 8/3/2024 tại chợ huyện.'] }, 'thứ Năm, 8/3/2024'],
  ],
  right: [
    { body: ['Lễ ra quân diễn ra sáng thứ Sáu, 8/3/2024 tại sân vận động.'] },
    { body: ['Đại hội lần thứ 5, ngày 8/3/2024 đã bế mạc.'] },
    { body: ['Kỳ họp thứ Năm ngày 8/3/2024 thông qua nghị quyết.'] },
    { day, body: ['Chiều thứ Sáu ngày 8/3, bà con ra đồng thăm lúa.'] },
    { body: ['Không có dòng ngày thì thứ Hai ngày 8/3 không rõ của năm nào.'] },
    { day: '2025-01-02', body: ['Vườn mai nở rộ từ thứ Ba, ngày 31/12.'] },
    { day, body: ['Lễ hội mở vào thứ Hai ngày 10/9, còn lâu mới tới.'] },
    { day, body: ['Giỗ Tổ vào thứ Ba, 10/3 âm lịch.'] },
    { day, body: ['Tổ 6 có thứ 7, 8/12 hộ thoát nghèo.'] },
    { body: ['Thứ Sáu, 31/6/2024 là việc của quy tắc khác.'] },
  ],
});

test('the day that the calendar gives is told, and the year that was left out', () => {
  const [finding] = findInArticle(weekdayDate, { day, body: ['Sáng thứ Hai, ngày 8/3, trạm bơm chạy lại.'] });
  expect(finding?.variant).toBe('year');
  expect(finding?.values).toEqual({ date: '8/3', year: '2024', weekday: 'thứ Hai', right: '5' });
});
