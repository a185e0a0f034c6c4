/** Compounds whose last sounds are heard alike and written otherwise, c and t, n and ng, and words mistaken for others. */

/** Wrong wherever they stand: `wrong → right`. */
export const ALWAYS = `
khắc khe → khắt khe, khắt phục → khắc phục, thắc chặt → thắt chặt, thắt mắc → thắc mắc, thắc mắt → thắc mắc,
giải phóng mặc bằng → giải phóng mặt bằng, mặt dù → mặc dù, may mặt → may mặc, bắt buột → bắt buộc,
bắc buộc → bắt buộc, xuất phác → xuất phát, phác triển → phát triển, phác huy → phát huy, phác động → phát động,
thiệc hại → thiệt hại, hợp tát → hợp tác, công tát → công tác, giám sác → giám sát, cảnh sác → cảnh sát,
khảo sác → khảo sát, quyết liệc → quyết liệt, khuyến khít → khuyến khích, khít lệ → khích lệ, thành tít → thành tích,
di tít → di tích, hữu ít → hữu ích, tích cự → tích cực, tiếc kiệm → tiết kiệm, chi tiếc → chi tiết,
thời tiếc → thời tiết, thân thiếc → thân thiết, cần thiếc → cần thiết, thiếc kế → thiết kế, thiếc bị → thiết bị,
thiếc thực → thiết thực, thương tiết → thương tiếc, tiết nuối → tiếc nuối, sạc lở → sạt lở, chặc chẽ → chặt chẽ,
chặc chẻ → chặt chẽ, đặt biệt → đặc biệt, đặt thù → đặc thù, đặt quyền → đặc quyền, cài đặc → cài đặt,
lắp đặc → lắp đặt, lấp đặt → lắp đặt, đặc ra → đặt ra, đặc tên → đặt tên, đặc mục tiêu → đặt mục tiêu,
đặc sắt → đặc sắc, bản sắt → bản sắc, tất bậc → tất bật, nổi bậc → nổi bật, vượt bật → vượt bậc, mất mác → mất mát,
chủ tịt → chủ tịch, kế hoặch → kế hoạch, kế hoạt → kế hoạch, sinh hoạch → sinh hoạt, linh hoặc → linh hoạt,
quy hoạt → quy hoạch, liên tụt → liên tục, tiếp tụt → tiếp tục, sẵn sàn → sẵn sàng, sẵng sàng → sẵn sàng,
suông sẻ → suôn sẻ, lãng mạng → lãng mạn, bàng giao → bàn giao, hoàng cảnh → hoàn cảnh, hoàng thiện → hoàn thiện,
hoàng chỉnh → hoàn chỉnh, hoàng toàn → hoàn toàn, tràng đầy → tràn đầy, tràn lang → tràn lan, lang rộng → lan rộng,
lang tỏa → lan tỏa, lan thang → lang thang, khan trang → khang trang, khang hiếm → khan hiếm, vườn ươn → vườn ươm,
thườn xuyên → thường xuyên, tăng cườn → tăng cường, thẳn thắn → thẳng thắn, thẳng thắng → thẳng thắn,
thắn lợi → thắng lợi, gắng kết → gắn kết, gắng bó → gắn bó, gắng liền → gắn liền, khẳn định → khẳng định,
ngăng chặn → ngăn chặn, ngăn chặng → ngăn chặn, căn thẳng → căng thẳng, căng cứ → căn cứ, căng bản → căn bản,
năn lực → năng lực, tình trạn → tình trạng, bấp bên → bấp bênh, lênh đên → lênh đênh, thịnh vượn → thịnh vượng,
nghiêng cứu → nghiên cứu, nghiên ngả → nghiêng ngả, kiêng quyết → kiên quyết, kiêng trì → kiên trì,
khiên tốn → khiêm tốn, khuông viên → khuôn viên, muôn vàng → muôn vàn, vô vàng → vô vàn, cưu man → cưu mang,
gian nang → gian nan, giang lận → gian lận, thời giang → thời gian, dân giang → dân gian, bảng thân → bản thân,
bảng lĩnh → bản lĩnh, cơ bảng → cơ bản, sàn lọc → sàng lọc, sàng diễn → sàn diễn, sàng giao dịch → sàn giao dịch,
hạng chế → hạn chế, hạng hán → hạn hán, thời hạng → thời hạn, giới hạng → giới hạn, biện phát → biện pháp,
điểm xuyến → điểm xuyết, chuẩn đoán → chẩn đoán, đọc đáo → độc đáo, tham quang → tham quan
`;

/** Wrong but where the neighbours part them: `bàn | quan hệ`. */
export const UNLESS = `
vướng mắt → vướng mắc | not before cá kính lưới
xuất sắt → xuất sắc | not after sản nhập | not before thép vụn
mặt cảm → mặc cảm | not before xúc tính quan nhận
mặt định → mặc định | not before hướng kỳ lượng tính giá
phát thảo → phác thảo | not before dược luận nguyên
bàn quan → bàng quan | not before hệ điểm trọng tâm chức ngại niệm
bàn hoàng → bàng hoàng | not before sa gia cung thành
hoàng thành → hoàn thành | only before nhiệm chỉ xuất kế công mục tốt việc các
vương lên → vươn lên | not after quốc nữ | not before ngôi
vương tới → vươn tới | not after quốc nữ
cố gắn → cố gắng | not before kết bó với liền
đặt điểm → đặc điểm | not before bán thu tập thi kiểm giao đón dừng
đặt sản → đặc sản | not before xuất phẩm
đặt trưng → đặc trưng | not before bày
đọc giả → độc giả | not before thuyết định
đọc lập → độc lập | not before trường luận trình
thăm quan → tham quan | not before chức họ khách tài
chín mùi → chín muồi | not before thơm hương
hoạch động → hoạt động | not after kế quy thu
xếp hạn → xếp hạng | not after sắp | not before mức chế
tiết kiện → tiết kiệm | not after chi | not before hàng toàn
đáng tiết → đáng tiếc | not before kiệm
đặt tính → đặc tính | not before rồi mạng toán
lắp đầy → lấp đầy | not before đủ
khởi sắt → khởi sắc | not before thép
sâu sắt → sâu sắc | not before thép
thu hoạt → thu hoạch | not before động hình
bảng sắc → bản sắc | not before màu phong
bảng đồ → bản đồ | not before dùng vật chơi
văn bảng → văn bản | not before vàng
hạn mục → hạng mục | not before tiêu đích lục
`;
