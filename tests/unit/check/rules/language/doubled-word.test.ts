import { doubledWord } from '#shared/check/rules/language/doubled-word';
import { describeRule } from '../../rule-table';

describeRule(doubledWord, {
  wrong: [
    ['Xã thúc đẩy chuyển chuyển đổi số.', 'chuyển chuyển', 'Xã thúc đẩy chuyển đổi số.'],
    ['Cán bộ thực hiện hiện nhiệm vụ được giao.', 'hiện hiện', 'Cán bộ thực hiện nhiệm vụ được giao.'],
    ['Các các hộ dân ven sông đã di dời.', 'Các các', 'Các hộ dân ven sông đã di dời.'],
    ['Nước lên nhanh và  và tràn bờ.', 'và  và', 'Nước lên nhanh và tràn bờ.'],
    ['Đường về ấp ấp Ba đã đổ bê tông.', 'ấp ấp', 'Đường về ấp Ba đã đổ bê tông.'],
    ['Xã nâng cao cao chất lượng sống.', 'cao cao', 'Xã nâng cao chất lượng sống.'],
    ['Công trình làm trong 9 tháng tháng thì xong.', 'tháng tháng', 'Công trình làm trong 9 tháng thì xong.'],
    ['Những người người bệnh đã về nhà.', 'người người', 'Những người bệnh đã về nhà.'],
    ['Lúa được được mùa.', 'được được', 'Lúa được mùa.'],
    ['TRIỂN KHAI CÔNG CÔNG TÁC THỦY LỢI', 'CÔNG CÔNG', 'TRIỂN KHAI CÔNG TÁC THỦY LỢI'],
  ],
  right: [
    'Bà con luôn luôn nhắc nhau, dần dần thành nếp, mãi mãi giữ gìn.',
    'Người người thi đua, nhà nhà hưởng ứng, ngày ngày ra đồng.',
    'Đồng lúa xanh xanh, mưa rơi đều đều.',
    'Vườn chôm chôm sai quả, lúa trổ đòng đòng, cào cào và chuồn chuồn bay là dấu hiệu sâu bệnh.',
    'Chứng cứ rành rành, người dân nhao nhao phản đối.',
    'Xã thực hiện hiện đại hóa nền hành chính.',
    'Đại hội Hội Nông dân xã vừa bế mạc.',
    'Trưởng ban Ban Văn hóa ấp nói vậy.',
    'Vốn đầu tư tư nhân tăng; năm năm qua cầu vẫn tốt.',
    'Học sinh sinh viên về quê, học sinh, sinh viên ở lại.',
    'Quỹ còn 20 triệu đồng đồng bào góp.',
    'Bé Na Na và chị Lan Lan hát.',
    'Nhà ở ở xã biên giới.',
    'Đội thắng 3 3 2, tổ A A về nhì.',
    'Ai ai cũng vui; vui, vui lắm.',
    'Mưa dừng. Dừng chân bên quán.',
    'Ba ba nuôi trong ao.',
    'Kẻ cười người nói, cười cười nói nói.',
    'Trẻ khóc oa oa, tai nó giật giật, cả nhà cười hì hì.',
  ],
});
