import { doubledPhrase } from '#shared/check/rules/language/doubled-phrase';
import { describeRule } from '../../rule-table';

describeRule(doubledPhrase, {
  wrong: [
    ['Đường liên xã của huyện của huyện đã xong.', 'của huyện của huyện', 'Đường liên xã của huyện đã xong.'],
    ['Bà con đã được đã được tiêm phòng.', 'đã được đã được', 'Bà con đã được tiêm phòng.'],
    ['Chủ tịch UBND xã UBND xã dự họp.', 'UBND xã UBND xã', 'Chủ tịch UBND xã dự họp.'],
    [
      'Đoàn tặng quà các cháu tặng quà các cháu ở ấp 4.',
      'tặng quà các cháu tặng quà các cháu',
      'Đoàn tặng quà các cháu ở ấp 4.',
    ],
    [
      'Theo kế hoạch theo kế hoạch, cầu xong trong tháng này.',
      'Theo kế hoạch theo kế hoạch',
      'Theo kế hoạch, cầu xong trong tháng này.',
    ],
  ],
  right: [
    'Từng bước từng bước, xã về đích.',
    'Rất nhiều rất nhiều bà con đến xem.',
    'Khán giả hô Việt Nam Việt Nam suốt trận.',
    'Chế độ xã hội xã hội chủ nghĩa.',
    'Của huyện, của huyện cả.',
    'Tổ 1 có 5 hộ 5 hộ khác ở tổ 2.',
    'Mau mau mau mau lên.',
    'Tiếng hò xa dần xa dần, con đò trôi mãi trôi mãi.',
  ],
});
