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
    [{ body: ['Nông dân bán lúa cho XQTV và hợp tác xã.'] }, 'XQTV'],
    [{ body: ['Dự án của GIZX HQTV đã xong.'] }, ['GIZX', 'HQTV']],
    [{ body: ['Theo ĐHNX, mùa lũ đến muộn.'] }, 'ĐHNX'],
    [{ body: ['Dự án GIZX Long An đã xong.'] }, 'GIZX'],
    [{ body: ['Chợ XQBĐ - nơi bán lúa - họp sớm.'] }, 'XQBĐ'],
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
    { body: ['Mã VQC tăng trần, cổ phiếu XTB và QHG giảm.', 'Các mã VQC, XTB, QHG hút tiền.'] },
    { body: ['CLB TP.HCM thắng CLB QXT 2-1.', 'Câu lạc bộ QXT về nhì.'] },
    { body: ['Công ty cổ phần PFQ, hãng điện tử QLZ và ngân hàng số XQT ký kết.'] },
    { body: ['Phần mềm theo giấy phép MIT, xuất PDF, HTML, chép ra USB, dùng AI.'] },
    { headline: 'TIN NHANH KINH DOANH XQTV', body: ['Chợ họp sớm.'] },
    { headline: 'LONG AN MINH QUANG: mùa hoa', body: ['Chợ họp sớm.'] },
    { body: ['Ông VQC (57 tuổi) và bà LXH ngụ cùng ấp; nạn nhân TKX bị thương nhẹ.'] },
    { body: ['Giải thưởng Sáng kiến ruộng đồng 2023 (SKX 2023) có hai hạng.'] },
    { body: ['Bà con ra đồng. Ảnh: QKX', 'Kênh đầy nước. (Nguồn: XQKT)'] },
    { body: ['Chuyến bay của hãng QZA Air hạ cánh, theo RXQ Novosti.'] },
    { body: ['XQBĐ - Sáng nay, chợ họp sớm.'] },
    { body: ['Viện KSND và TANDTC họp; Trường PT Dân tộc nội trú, BV huyện, CHLB Đức, anh sinh năm (SN) 1990.'] },
    { body: ['Đường ĐT830, virus H5N1, giấy A4, điểm A và B.'] },
  ],
});

test('an abbreviation that is explained too late is told otherwise than one that never is', () => {
  const told = { body: ['Quỹ KLMT cấp vốn.', 'Quỹ kênh lạch miền Tây (KLMT) lập năm 2020.'] };
  expect(findInArticle(unexplainedAbbreviation, told)[0]?.variant).toBe('late');
  expect(findInArticle(unexplainedAbbreviation, { body: ['Quỹ KLMT cấp vốn.'] })[0]?.variant).toBeUndefined();
});
