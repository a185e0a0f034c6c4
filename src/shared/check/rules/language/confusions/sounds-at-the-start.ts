/** Compounds whose first sounds are heard alike and written otherwise: s and x, ch and tr, d, gi and r. */

/** Wrong wherever they stand: `wrong → right`. */
export const ALWAYS = `
bổ xung → bổ sung, xử dụng → sử dụng, xản xuất → sản xuất, xuất xắc → xuất sắc, suất sắc → xuất sắc,
suất xắc → xuất sắc, sáng lạng → xán lạn, sáng lạn → xán lạn, sán lạn → xán lạn, xán lạng → xán lạn, cọ sát → cọ xát,
xáp nhập → sáp nhập, xơ xuất → sơ suất, xơ suất → sơ suất, sơ xài → sơ sài, xơ sài → sơ sài, thiếu xót → thiếu sót,
sai xót → sai sót, bỏ xót → bỏ sót, sống xót → sống sót, xôi động → sôi động, xắp xếp → sắp xếp, sắp sếp → sắp xếp,
xắp sếp → sắp xếp, xẵn sàng → sẵn sàng, sẵn xàng → sẵn sàng, xâu sắc → sâu sắc, sâu xắc → sâu sắc,
xâu rộng → sâu rộng, xiêng năng → siêng năng, xuôn sẻ → suôn sẻ, xuông sẻ → suôn sẻ, xa sút → sa sút, sa xỉ → xa xỉ,
xa sỉ → xa xỉ, sâm phạm → xâm phạm, sâm lấn → xâm lấn, sâm lược → xâm lược, sây dựng → xây dựng, sóa bỏ → xóa bỏ,
sóa đói → xóa đói, xứt mẻ → sứt mẻ, xụp đổ → sụp đổ, xạt lở → sạt lở, xức khỏe → sức khỏe, giám xát → giám sát,
khảo xát → khảo sát, kiểm xoát → kiểm soát, rà xoát → rà soát, quan xát → quan sát, cảnh xát → cảnh sát,
chính xách → chính sách, ngân xách → ngân sách, xáng kiến → sáng kiến, xự kiện → sự kiện, xản phẩm → sản phẩm,
sem xét → xem xét, xem sét → xem xét, sác định → xác định, sác minh → xác minh, sác nhận → xác nhận,
chính sác → chính xác, sứng đáng → xứng đáng, xỉ nhục → sỉ nhục, xơ sác → xơ xác, bức súc → bức xúc,
cảm súc → cảm xúc, tiếp súc → tiếp xúc, thường suyên → thường xuyên, tuyên chuyền → tuyên truyền,
trân thành → chân thành, trân thực → chân thực, chang trí → trang trí, chang bị → trang bị, chang trại → trang trại,
trú trọng → chú trọng, chiển khai → triển khai, phát chiển → phát triển, trỉ đạo → chỉ đạo, trỉ tiêu → chỉ tiêu,
chách nhiệm → trách nhiệm, chật tự → trật tự, trật chội → chật chội, trật hẹp → chật hẹp, hỗ chợ → hỗ trợ,
hổ chợ → hỗ trợ, tài chợ → tài trợ, trần chừ → chần chừ, trậm trễ → chậm trễ, chậm chễ → chậm trễ,
chót lọt → trót lọt, trau truốt → trau chuốt, chau chuốt → trau chuốt, chau dồi → trau dồi, trắc chắn → chắc chắn,
chánh né → tránh né, chung ương → trung ương, chưng bày → trưng bày, chưng cầu → trưng cầu, trưng cất → chưng cất,
chao đổi → trao đổi, trao đảo → chao đảo, chao tặng → trao tặng, chao quà → trao quà, chương chình → chương trình,
công chình → công trình, quá chình → quá trình, chủ chì → chủ trì, chủ trốt → chủ chốt, duy chì → duy trì,
chì trệ → trì trệ, chì hoãn → trì hoãn, chốn thuế → trốn thuế, chốn tránh → trốn tránh, lẩn chốn → lẩn trốn,
chuy cứu → truy cứu, chuy tố → truy tố, trèo thuyền → chèo thuyền, chùng tu → trùng tu, điều trỉnh → điều chỉnh,
hoàn trỉnh → hoàn chỉnh, khúc triết → khúc chiết, tựu chung → tựu trung, tết chung thu → tết trung thu,
dành thắng lợi → giành thắng lợi, dành chiến thắng → giành chiến thắng, dành độc lập → giành độc lập,
dành chính quyền → giành chính quyền, dành chức vô địch → giành chức vô địch, dành giật → giành giật,
giành dụm → dành dụm, dữ gìn → giữ gìn, giữ dội → dữ dội, dữ vững → giữ vững, dải quyết → giải quyết,
dải phóng → giải phóng, dải pháp → giải pháp, dải thưởng → giải thưởng, dấu diếm → giấu giếm, giấu diếm → giấu giếm,
dấu giếm → giấu giếm, đóng giấu → đóng dấu, giấu hiệu → dấu hiệu, dòn giã → giòn giã, giòn dã → giòn giã,
dáo dục → giáo dục, giáo giục → giáo dục, dáo viên → giáo viên, dản dị → giản dị, đơn dản → đơn giản,
tham da → tham gia, giảng giạy → giảng dạy, dảng dạy → giảng dạy, giạy học → dạy học, giạy nghề → dạy nghề,
giang dở → dang dở, rảnh dỗi → rảnh rỗi, dộn rã → rộn rã, dực rỡ → rực rỡ, tháo rỡ → tháo dỡ, rỡ bỏ → dỡ bỏ,
hội dồng → hội đồng, cộng dồng → cộng đồng, lãnh dạo → lãnh đạo, dịa phương → địa phương, dồng bào → đồng bào,
dồng chí → đồng chí, suất xứ → xuất xứ, triệu dồng → triệu đồng, tỷ dồng → tỷ đồng,
chia xẻ → chia sẻ, trung thủy → chung thủy, câu truyện → câu chuyện, trò truyện → trò chuyện, nói truyện → nói chuyện,
dành mạch → rành mạch, cổ súy → cổ xúy, đột suất → đột xuất, sát nhận → xác nhận, xinh sôi → sinh sôi, sinh đẹp → xinh đẹp,
xum họp → sum họp, xum vầy → sum vầy, xứ mệnh → sứ mệnh, xàng lọc → sàng lọc, chải nghiệm → trải nghiệm,
chầm lắng → trầm lắng, chồng chọt → trồng trọt, trồng chọt → trồng trọt, chở ngại → trở ngại, da đình → gia đình,
sấp xỉ → xấp xỉ, xấp sỉ → xấp xỉ, trao dồi → trau dồi, dư giả → dư dả,
xuất cơm → suất cơm
`;

/** Wrong but where the neighbours part them: `lịch sử | lý luận`. */
export const UNLESS = `
xúc tích → súc tích | not after cảm tiếp máy | not before cực lũy luỹ hợp
sử lý → xử lý | not after lịch tiểu | not before lịch luận
sử sự → xử sự | not after lịch tiểu
năng xuất → năng suất | not after khả tiềm chức tài kỹ | not before khẩu hiện phát bản xứ sắc
công xuất → công suất | not after gia thành thi | not before khẩu sắc hiện phát bản trình kho
hiệu xuất → hiệu suất | not after thương tín dấu | not before khẩu xứ hiện phát
lãi xuất → lãi suất | not before khẩu hàng
tần xuất → tần suất | not before hiện
xác xuất → xác suất | not after chính | not before xứ
suất hiện → xuất hiện | not after năng tần lãi công hiệu thuế áp | not before nay có đại tại
suất phát → xuất phát | not after công năng hiệu áp
suất nhập → xuất nhập | not after thuế lãi
suất siêu → xuất siêu | not after công năng hiệu
xuất học bổng → suất học bổng | not after sản đề
sơ xuất → sơ suất | not after hồ đơn thô | not before hiện phát khẩu
sơ xác → xơ xác | not after hồ | not before định minh nhận
sát nhập → sáp nhập | not after giám khảo kiểm quan cảnh | not before khẩu cảnh học kho viện
sung phong → xung phong | not after bổ
sung đột → xung đột | not after bổ
sung kích → xung kích | not after bổ
sung quanh → xung quanh | not after bổ
chuyền hình → truyền hình | not after dây bóng | not before thành
chuyền thông → truyền thông | not after dây bóng
trú ý → chú ý | not after cư lưu tạm thường
phòng trống → phòng chống | only before dịch cháy tội tham bão lụt thiên ma tệ bạo xâm hạn cướp
trung kết → chung kết | not after tập | not before hợp nối quả luận
trung cư → chung cư | not after tập | not before dân trú
trung sức → chung sức | not after tập
trung tay → chung tay | not after tập
chung bình → trung bình | not after nói | not before tĩnh quân đẳng yên an
chung tâm → trung tâm | not before huyết trạng nguyện lý tư ý tình
tập chung → tập trung | not after luyện đội buổi học bài sân em | only before vào thực chỉ phát nguồn nâng xây cao giải sức tuyên lãnh đẩy triển quyết khắc
chiều cường → triều cường | not before độ
trương trình → chương trình | not after chủ phô khoa khai khuếch
chủ chương → chủ trương | not before trình
trăm sóc → chăm sóc | not after hàng vài mấy cả một
trăm lo → chăm lo | not after hàng vài mấy một
trăm chỉ → chăm chỉ | not after hàng vài mấy một
giành cho → dành cho | only before các trẻ em học người hộ công đối phụ thanh thiếu nữ nông cán giáo bạn du khách nhân đồng
che dấu → che giấu | not before vết hiệu
giao động → dao động | not after bàn chuyển ngoại | not before vật cơ viên lực thổ thái
dám sát → giám sát | not before cánh
dám đốc → giám đốc | not before thúc
rủi do → rủi ro | not after may
chỉ dạo → chỉ đạo | not before chơi quanh phố
chia sẽ → chia sẻ | not after phân được | only before với về cùng những các rằng thông kinh niềm nỗi khó yêu trách
sử trí → xử trí | not after lịch
cư sử → cư xử | not before dụng
đối sử → đối xử | not before dụng học sách
xét sử → xét xử | not before dụng liệu
phân sử → phân xử | not before dụng
sản suất → sản xuất | not before ăn
đề suất → đề xuất | not before ăn học quà đầu
gia xúc → gia súc | not before tiến phạm
xúc vật → súc vật | not before liệu thể
xung túc → sung túc | not after bổ
tranh dành → tranh giành | not before cho tặng riêng
dao lưu → giao lưu | not before niệm
bàn dao → bàn giao | not before động kéo
sử phạt → xử phạt | not after lịch tiểu
áp xuất → áp suất | not before xứ khẩu
suất khẩu → xuất khẩu | not before phần trang
suất bản → xuất bản | not after năng tần lãi công hiệu thuế áp | not before tin nhạc quyền
xơ kết → sơ kết | not before lại dính thành tụ
san xẻ → san sẻ | not before núi đồi đất
xôi nổi → sôi nổi | not before tiếng bật danh
sâu sa → sâu xa | not before vào bẫy lưới xuống
sâm nhập → xâm nhập | not before khẩu lậu ngoại từ về
xáng tạo → sáng tạo | not after kênh rạch sông
xuất sứ → xuất xứ | not after đề sản | not before mệnh mạng giả quán đoàn thần
súc tiến → xúc tiến | not after gia
chuyền thống → truyền thống | not after dây bóng
chân trọng → trân trọng | not before tài lượng tâm
chú ẩn → trú ẩn | not before mình nấp danh sau
bánh trưng → bánh chưng | not before bày cầu
vô hình chung → vô hình trung | not before của
dành lấy → giành lấy | not after để
giữ liệu → dữ liệu | not before có rằng pháp trình
dải ngân → giải ngân | not before hà
cất dấu → cất giấu | not before đỏ tròn mộc vân
dao thông → giao thông | not before minh dụng
dại hội → đại hội | not after bệnh chó khờ ngây
chuyền tải → truyền tải | not after dây băng bóng bơi
trống chọi → chống chọi | not after gà
xuất ăn → suất ăn | only before miễn từ thiện cho nghĩa trưa của mỗi
`;
