import { expect, test } from 'vitest';
import { unexplainedAbbreviation } from '#shared/check/rules/language/unexplained-abbreviation';
import { describeArticleRule, entry, findInArticle } from '../../article-table';

describeArticleRule(unexplainedAbbreviation, {
  glossary: [entry('BQLRPH', { kind: 'abbreviation', means: 'Ban Quản lý rừng phòng hộ' })],
  wrong: [
    [{ body: ['Dự án do GIZX tài trợ. GIZX mở văn phòng ở tỉnh.'] }, 'GIZX'],
    [{ body: ['Quỹ KLMT cấp vốn.', 'Quỹ kênh lạch miền Tây (KLMT) lập năm 2020.'] }, 'KLMT'],
    [{ headline: 'ZQT về đích sớm', body: ['Bà con phấn khởi.'] }, 'ZQT'],
    [{ lead: 'Mô hình LVH và mô hình VXR cho lãi.' }, ['LVH', 'VXR']],
    [{ body: ['Theo ĐHNX, mùa lũ đến muộn.'] }, 'ĐHNX'],
  ],
  right: [
    { body: ['UBND xã và HĐND xã họp về GDP, BHYT, PCCC và COVID-19.'] },
    { body: ['Quỹ kênh lạch miền Tây (KLMT) cấp vốn. KLMT lập năm 2020.'] },
    { body: ['KLMT (Quỹ kênh lạch miền Tây) cấp vốn.'] },
    { body: ['Quỹ kênh lạch miền Tây (sau đây gọi tắt là KLMT) cấp vốn. KLMT có 5 người.'] },
    { headline: 'KLMT cấp vốn', lead: 'Quỹ kênh lạch miền Tây (KLMT) cấp vốn cho dân.' },
    { body: ['BQLRPH tuần tra.'] },
    { body: ['Nghị định 30/2020/NĐ-CP, Quyết định 12/QĐ-XYZT, Hội nghị lần XIII, quý IV.'] },
    { headline: 'THÔNG BÁO LỊCH CÚP ĐIỆN XYQ', body: ['Điện cúp từ 7 giờ.'] },
    { body: ['Công ty QTK trồng cỏ, xe XQRT chạy êm, gạo giống OQM.'] },
    { body: ['Ông NGUYỄN VĂN TÍN và bà LÊ THỊ LAN dự.'] },
    { body: ['Đường ĐT830, virus H5N1, giấy A4, điểm A và B.'] },
  ],
});

test('an abbreviation that is explained too late is told otherwise than one that never is', () => {
  const told = { body: ['Quỹ KLMT cấp vốn.', 'Quỹ kênh lạch miền Tây (KLMT) lập năm 2020.'] };
  expect(findInArticle(unexplainedAbbreviation, told)[0]?.variant).toBe('late');
  expect(findInArticle(unexplainedAbbreviation, { body: ['Quỹ KLMT cấp vốn.'] })[0]?.variant).toBeUndefined();
});
