import { tonePlacement } from '#shared/check/rules/typography/tone-placement';
import { describeRule } from '../../rule-table';

describeRule(tonePlacement, {
  wrong: [
    ['Xã Tân Hòa, xã Thái Hòa và xã Thuận Hoà.', 'Hoà', 'Xã Tân Hòa, xã Thái Hòa và xã Thuận Hòa.'],
    ['Uỷ ban và Uỷ viên họp về thủy lợi.', 'thủy', 'Uỷ ban và Uỷ viên họp về thuỷ lợi.'],
    ['Sức khỏe và văn hoá.', 'hoá', 'Sức khỏe và văn hóa.'],
    ['THÚY và HOÀ', 'HOÀ', 'THÚY và HÒA'],
    [
      'Lúa tốt.\n\nTùy vụ, tùy nơi.\n\nNhà máy thuỷ điện.',
      'thuỷ',
      'Lúa tốt.\n\nTùy vụ, tùy nơi.\n\nNhà máy thủy điện.',
    ],
    ['Qúy IV', 'Qúy', 'Quý IV'],
    ['hòan thành ngòai hạn', ['hòan', 'ngòai'], 'hoàn thành ngoài hạn'],
    ['người gìa', 'gìa', 'người già'],
    ['cuả', 'cuả', 'của'],
    ['thúyêt minh', 'thúyêt', 'thuyết minh'],
  ],
  right: [
    'Hòa, hóa, khỏe, thúy, tùy, ủy.',
    'Hoà, hoá, khoẻ, thuý, tuỳ, uỷ.',
    'Quý, quỳ, quả, quá, già, giá, gì, gìn, giếng, của, nghĩa, hoàn, huỳnh, khuỷu, ngoài, rượu, thuở.',
    'Quán cà phê, quý khách, giữ gìn, khuấy, khoái, ngoéo, xoáy.',
    'Señor Núñez ở Málaga gặp Zoé và Chloé.',
    'Hòa và https://thuý.vn',
  ],
});

describeRule(tonePlacement, {
  style: { tones: 'new' },
  wrong: [
    ['Hòa bình', 'Hòa', 'Hoà bình'],
    ['Thủy lợi', 'Thủy', 'Thuỷ lợi'],
  ],
  right: ['Hoà bình', 'Quý I', 'hoàn thành'],
});

describeRule(tonePlacement, {
  style: { tones: 'old' },
  wrong: [['Hoà bình', 'Hoà', 'Hòa bình']],
  right: ['Hòa bình', 'Thúy'],
});

describeRule(tonePlacement, { kind: 'byline', style: { tones: 'old' }, wrong: [], right: ['Lê Thuý', 'Hoà Bình'] });
