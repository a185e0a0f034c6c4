import { dash } from '#shared/check/rules/typography/dash';
import { describeRule } from '../../rule-table';

describeRule(dash, {
  wrong: [
    [
      'kinh tế - xã hội, văn hóa - thể thao, quốc phòng – an ninh',
      ' – ',
      'kinh tế - xã hội, văn hóa - thể thao, quốc phòng - an ninh',
    ],
    ['kinh tế – xã hội, quốc phòng - an ninh', ' - ', 'kinh tế – xã hội, quốc phòng – an ninh'],
    ['a - b\n\nc — d', ' — ', 'a - b\n\nc - d'],
    ['a – b – c - d', ' - ', 'a – b – c – d'],
    ['a - b – c – d', ' - ', 'a – b – c – d'],
  ],
  right: [
    'kinh tế - xã hội - môi trường',
    'a – b, c – d',
    'COVID-19 – một năm sau',
    '– Chào bác!\n– Chào cháu - cả nhà!',
    'không gạch',
    'kinh tế - xã hội từ 7.540 – 11.310 hộ',
  ],
});

describeRule(dash, {
  style: { dash: 'en' },
  wrong: [['kinh tế - xã hội', ' - ', 'kinh tế – xã hội']],
  right: ['kinh tế – xã hội', 'COVID-19'],
});

describeRule(dash, { kind: 'byline', style: { dash: 'hyphen' }, wrong: [], right: ['Thu Hà – Minh Tú'] });
