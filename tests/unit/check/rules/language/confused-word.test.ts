import { describe, expect, test } from 'vitest';
import { confusedWord } from '#shared/check/rules/language/confused-word';
import { CONFUSIONS } from '#shared/check/rules/language/confusions';
import { describeRule, findIn } from '../../rule-table';

describeRule(confusedWord, {
  wrong: [
    ['Xã gỡ các vướng mắt cho dân.', 'vướng mắt', 'Xã gỡ các vướng mắc cho dân.'],
    ['Chia sẽ với bà con vùng lũ.', 'Chia sẽ', 'Chia sẻ với bà con vùng lũ.'],
    ['Huyện sử lý nghiêm xe quá tải.', 'sử lý', 'Huyện xử lý nghiêm xe quá tải.'],
    ['Tương lai sáng lạng, thời cơ chín mùi.', ['sáng lạng', 'chín mùi'], 'Tương lai xán lạn, thời cơ chín muồi.'],
    ['KIỄM TRA AN TOÀN THỰC PHẨM', 'KIỄM TRA', 'KIỂM TRA AN TOÀN THỰC PHẨM'],
    [
      'Lúa cho năng xuất cao nhờ bổ xung phân hữu cơ.',
      ['năng xuất', 'bổ xung'],
      'Lúa cho năng suất cao nhờ bổ sung phân hữu cơ.',
    ],
    ['Đoàn thăm quan mô hình, đọc giả gửi thư.', ['thăm quan', 'đọc giả'], 'Đoàn tham quan mô hình, độc giả gửi thư.'],
    ['Thái độ bàn quan, lời lẽ xúc tích.', ['bàn quan', 'xúc tích'], 'Thái độ bàng quan, lời lẽ súc tích.'],
    [
      'Xã thực hiên chuyển đối số, nêu rõ ỹ nghĩa của phòng trào.',
      ['thực hiên', 'chuyển đối', 'ỹ nghĩa', 'phòng trào'],
      'Xã thực hiện chuyển đổi số, nêu rõ ý nghĩa của phong trào.',
    ],
    [
      'Bác sỉ chia xẻ câu truyện, mạnh dạng mỡ rộng khuân viên.',
      ['Bác sỉ', 'chia xẻ', 'câu truyện', 'mạnh dạng', 'mỡ rộng', 'khuân viên'],
      'Bác sĩ chia sẻ câu chuyện, mạnh dạn mở rộng khuôn viên.',
    ],
    [
      'Sỉ số lớp đông, tràng ngập tiếng cười; xã trao 20 xuất học bổng.',
      ['Sỉ số', 'tràng ngập', 'xuất học bổng'],
      'Sĩ số lớp đông, tràn ngập tiếng cười; xã trao 20 suất học bổng.',
    ],
    [
      'Trống chọi với mưa lũ, chấn chỉn lề lối.',
      ['Trống chọi', 'chấn chỉn'],
      'Chống chọi với mưa lũ, chấn chỉnh lề lối.',
    ],
    ['Đội nhà dành chiến thắng.', 'dành chiến thắng', 'Đội nhà giành chiến thắng.'],
  ],
  right: [
    'Sách viết về lịch sử lý luận và tiểu sử lý thú của ông.',
    'Chợ bán sỉ số lượng lớn, băng chuyền tải hàng; gà trống chọi nhau.',
    'Thợ khuân viên gạch, mặc trận mưa; cách này đơn giản, cách xã hội khác.',
    'Người bệnh viêm bàng quang được mổ; kho đã xuất ăn hết.',
    'Xã có khả năng xuất khẩu trái cây.',
    'Khoản được phân chia sẽ chuyển vào quỹ.',
    'Hai bên bàn quan hệ hợp tác.',
    'Bài hát mang cảm xúc tích cực.',
    'Hồ sơ xuất khẩu nhãn đã đủ.',
    'Bà con cũng cố gắng giữ vườn.',
    'Chủ trương trình Quốc hội được thông qua.',
    'Xem xét sử dụng đất công.',
    'Nhà máy tăng công suất phát điện, thuế suất nhập khẩu giảm.',
    'Em Bàn Quan học giỏi.',
    'Câu hỏi vướng, mắt đã mỏi.',
    'Cuộc thi vẽ tranh dành cho thiếu nhi.',
    'Đoàn thăm quan chức về hưu.',
    'Ai cũng cố gắng kết thúc sớm, dù còn sở hữu ít vốn.',
    'Bà con có mặt dù trời mưa, không giấu nổi niềm vui.',
    'Vụ ẩu đả được camera ghi lại, nhóm này là dân giang hồ.',
    'Võ sĩ vô địch thế giới hạng 60 kg được đặt biệt danh Sóc.',
    'Cơn bão tồn tại bốn ngày; sau vụ nổ lực lượng cứu hộ có mặt.',
    'Phở và xôi nổi tiếng; sâm nhập khẩu bày cạnh dải ngân hà bằng giấy.',
    'Xe theo đường Nguyễn Trãi qua cầu, chị Trân thành lập tổ may.',
    'Chị đặt quyền lợi của tổ lên trên, bảo lũ trẻ chặt chẻ củi theo nội quy cũ.',
    'Lịch sử phạt đền của đội; dây chuyền thống nhất; tần suất bản tin tăng.',
    'Nơi chuyển đối tượng khác đi, khen sự kiên trì, đã bắt đầu tu sửa mái hiên nay dột.',
    'Nhờ tập trung sức dân, tập trung cư dân ven kênh.',
  ],
});

describe('the list of confusions', () => {
  test('has hundreds of entries, each wrong once and never right elsewhere', () => {
    const wrong = CONFUSIONS.map((confusion) => confusion.wrong.join(' '));
    expect(wrong.length).toBeGreaterThan(500);
    expect(new Set(wrong).size).toBe(wrong.length);
    const right = new Set(CONFUSIONS.map((confusion) => confusion.right));
    expect(wrong.filter((one) => right.has(one))).toEqual([]);
  });

  test('is in composed lower case, with words on both sides', () => {
    for (const { wrong, right } of CONFUSIONS) {
      for (const text of [wrong.join(' '), right]) expect(text).toMatch(/^\p{Ll}+(?: \p{Ll}+){1,4}$/u);
      expect(right).toBe(right.normalize('NFC'));
    }
  });

  test.each(
    CONFUSIONS.filter(({ onlyBefore }) => onlyBefore === null).map(({ wrong, right }) => [wrong.join(' '), right]),
  )('%s is found where nothing parts it', (wrong, right) => {
    expect(findIn(confusedWord, `“${wrong}”`).map(({ fix }) => fix)).toEqual([right]);
    expect(findIn(confusedWord, `“${right}”`)).toEqual([]);
  });
});

test('decomposed text is mended where it stands', () => {
  const text = 'Gỡ vướng mắt cho dân'.normalize('NFD');
  const [finding] = findIn(confusedWord, text);
  expect(finding?.text).toBe('vướng mắt'.normalize('NFD'));
});
