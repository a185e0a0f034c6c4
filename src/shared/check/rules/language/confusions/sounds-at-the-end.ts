/** Compounds whose last sounds are heard alike and written otherwise, c and t, n and ng, and words mistaken for others. */

/** Wrong wherever they stand: `wrong → right`. */
export const ALWAYS = `
khắc khe → khắt khe, khắt phục → khắc phục, thắc chặt → thắt chặt, thắt mắc → thắc mắc, thắc mắt → thắc mắc,
giải phóng mặc bằng → giải phóng mặt bằng, bắt buột → bắt buộc, bắc buộc → bắt buộc, xuất phác → xuất phát,
phác triển → phát triển, phác huy → phát huy, phác động → phát động, thiệc hại → thiệt hại, hợp tát → hợp tác,
công tát → công tác, giám sác → giám sát, cảnh sác → cảnh sát, khảo sác → khảo sát, quyết liệc → quyết liệt,
khuyến khít → khuyến khích, khít lệ → khích lệ, di tít → di tích, tiếc kiệm → tiết kiệm, chi tiếc → chi tiết,
thân thiếc → thân thiết, cần thiếc → cần thiết, thiếc kế → thiết kế, thiếc thực → thiết thực,
thương tiết → thương tiếc, tiết nuối → tiếc nuối, sạc lở → sạt lở, chặc chẽ → chặt chẽ, chặc chẻ → chặt chẽ,
đặt thù → đặc thù, cài đặc → cài đặt, lắp đặc → lắp đặt, lấp đặt → lắp đặt, đặc tên → đặt tên,
đặc mục tiêu → đặt mục tiêu, đặc sắt → đặc sắc, bản sắt → bản sắc, tất bậc → tất bật, nổi bậc → nổi bật,
vượt bật → vượt bậc, mất mác → mất mát, chủ tịt → chủ tịch, kế hoặch → kế hoạch, kế hoạt → kế hoạch,
sinh hoạch → sinh hoạt, quy hoạt → quy hoạch, liên tụt → liên tục, sẵn sàn → sẵn sàng,
sẵng sàng → sẵn sàng, suông sẻ → suôn sẻ, lãng mạng → lãng mạn, bàng giao → bàn giao, hoàng cảnh → hoàn cảnh,
hoàng chỉnh → hoàn chỉnh, hoàng toàn → hoàn toàn, tràng đầy → tràn đầy, tràn lang → tràn lan, lang rộng → lan rộng,
lang tỏa → lan tỏa, lan thang → lang thang, khan trang → khang trang, khang hiếm → khan hiếm, vườn ươn → vườn ươm,
thườn xuyên → thường xuyên, tăng cườn → tăng cường, thẳn thắn → thẳng thắn, thẳng thắng → thẳng thắn,
thắn lợi → thắng lợi, khẳn định → khẳng định, ngăng chặn → ngăn chặn, ngăn chặng → ngăn chặn, năn lực → năng lực,
tình trạn → tình trạng, bấp bên → bấp bênh, lênh đên → lênh đênh, thịnh vượn → thịnh vượng, nghiên ngả → nghiêng ngả,
kiêng quyết → kiên quyết, kiêng trì → kiên trì, khiên tốn → khiêm tốn, khuông viên → khuôn viên, muôn vàng → muôn vàn,
vô vàng → vô vàn, cưu man → cưu mang, gian nang → gian nan, giang lận → gian lận, thời giang → thời gian,
bảng lĩnh → bản lĩnh, cơ bảng → cơ bản, sàn lọc → sàng lọc, sàng diễn → sàn diễn, sàng giao dịch → sàn giao dịch,
hạng chế → hạn chế, hạng hán → hạn hán, biện phát → biện pháp, điểm xuyến → điểm xuyết, đọc đáo → độc đáo,
tham quang → tham quan,
hoang nghênh → hoan nghênh, hoan mang → hoang mang, tràng ngập → tràn ngập, bất cặp → bất cập, cặp nhật → cập nhật,
mạnh dạng → mạnh dạn, chấn chỉn → chấn chỉnh, chỉnh chu → chỉn chu, lập đi lập lại → lặp đi lặp lại,
lập đi lặp lại → lặp đi lặp lại, lặp đi lập lại → lặp đi lặp lại, kết xù → kếch xù, bắc cóc → bắt cóc
`;

/** Wrong but where the neighbours part them: `bàn | quan hệ`. */
export const UNLESS = `
linh hoặc → linh hoạt | not after thần tâm anh vong hương
vướng mắt → vướng mắc | not before cá kính lưới
xuất sắt → xuất sắc | not after sản nhập | not before thép vụn
mặt cảm → mặc cảm | not after bề có gương khuôn | not before xúc tính quan nhận ứng ơn thấy động tạ hứng
mặt định → mặc định | not after bề có gương khuôn | not before hướng kỳ lượng tính giá
phát thảo → phác thảo | not before dược luận nguyên
bàn quan → bàng quan | not before hệ điểm trọng tâm chức ngại niệm
bàn hoàng → bàng hoàng | not before sa gia cung thành
hoàng thành → hoàn thành | only before nhiệm chỉ xuất kế công mục tốt việc các
vương lên → vươn lên | not after quốc nữ | not before ngôi
vương tới → vươn tới | not after quốc nữ
cố gắn → cố gắng | not before kết bó với liền thêm lại chặt vào
đặt điểm → đặc điểm | not before bán thu tập thi kiểm giao đón dừng nhấn đến cầm mốc trung
đặt sản → đặc sản | not before xuất phẩm
khoản cách → khoảng cách | not before ly li mạng thức điệu tân nào này
kham hiếm → khan hiếm | not before có
khan hiến → khan hiếm | not before đất máu kế tặng pháp chương
đặt trưng → đặc trưng | not before bày
đọc giả → độc giả | not before thuyết định mạo tưởng sử
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
bảng đồ → bản đồ | not before dùng vật chơi họa hoạ thị ăn
văn bảng → văn bản | not before vàng a b c
hạn mục → hạng mục | not after giới thời kỳ quyền vô | not before tiêu đích lục vụ
mặt dù → mặc dù | not after có vắng gặp ra bề lộ góp đủ tiền giáp khuôn gương
may mặt → may mặc | not before nạ hàng
thành tít → thành tích | not after đặt rút viết chạy làm giật | not before lớn bài báo phụ chính nhỏ trang
hữu ít → hữu ích | not after sở hiện tư
tích cự → tích cực | not before ly li tuyệt
thời tiếc → thời tiết | not before nuối thương rẻ cho
thiếc bị → thiết bị | not after quặng mỏ kim hộp
đặt biệt → đặc biệt | not before danh hiệu thự
đặt quyền → đặc quyền | not before lợi lực hạn của con năng uy
đặc ra → đặt ra | not after cô quánh
tiếp tụt → tiếp tục | not before hạng xuống dốc
hoàng thiện → hoàn thiện | not before chí nguyện tâm
gắng kết → gắn kết | not after cố ráng gượng
gắng bó → gắn bó | not after cố ráng gượng
gắng liền → gắn liền | not after cố ráng gượng
căn thẳng → căng thẳng | not before hàng lề cột mép
căng cứ → căn cứ | not before như thế nên đứt
căng bản → căn bản | not before đồ vẽ
nghiêng cứu → nghiên cứu | not before hộ nạn
dân giang → dân gian | not before hồ
bảng thân → bản thân | not before nhân thiện thế mật
thời hạng → thời hạn | not before nhất nhì ba sao
giới hạng → giới hạn | not after thế | not before nhất nhì ba cân nặng nhẹ
chuẩn đoán → chẩn đoán | not after tiêu
khuân viên → khuôn viên | not before gạch đá ngói
mặc trận → mặt trận | not before mưa gió bão lũ đòn
bàng quang → bàng quan | only before trước đứng với thờ
`;
